/** How much a name tells: `sure` makes any value a secret, `maybe` only one that looks made by a machine. */
export type NameWeight = 'sure' | 'maybe' | undefined;

/** Where a name may be: a part of each name that is judged. */
export const NAME_PART =
  /pass|pw(?:or)?d|p[sz]w|\bpw|secret|token|key|cred|auth|salt|signature|cookie|licen[cs]e|bearer|_pw\b|_pat\b|dsn|webhook|crumb|client|session|\bapi|_api|\bpsk|mnemonic|contrase|senha|wachtwoord|mot_?de_?pas|connection_?string|access/gi;

const SURE =
  /(?:pass(?:word|wd|phrase|code|wort|w)|pwd|pword|pw|psw|psk|mnemonic|contrase[nñ]a|senha|wachtwoord|mot_?de_?passe|secret|token|credential|(?:api|app|application|db|database|access|secret|private|auth|encryption|encrypt|signing|master|licen[cs]e|shared|account|consumer|admin|service|deploy|storage|webhook|hmac|cipher|crypto?|aes|session|user|root|server|device|provision|iam|preshared|cloud|developer|maps|integration|project|iot|sdk|jwt|sendgrid|slack|github|gitlab|google|stripe|twilio|ibm|datadog|openai|client|write|activation|authentication|host|functions?|subscription|primary|secondary)[-_. ]{0,1}key|basic[-_]?auth|_pat|crumb|(?:vault|role)[-_. ]?secret[-_. ]?id)$/i;

/** Whose it is, or what for, after it: `passwordForBob`, `PASS_DB`. */
const SURE_FIRST = /(?:^|_)pass(?:word|wd)(?:_?for_?)[a-z]{2,20}$|^pass_(?:db|root|admin|user|ftp|sql)$/i;

const SURE_PASS = /(?:^|[^a-z]|user|db|my|admin|root|sql|smtp|ftp|mail|key|store|login)pass(?:es)?$/i;

const MAYBE =
  /(?:key|api|auth|salt|signature|cookie|bearer|client|client[-_]?id|session|dsn|licen[cs]e|access|sig|webhook|connection_?string)$/i;

/** Ends that make it something about the secret: its place, its age, its rules, its form field. */
const ABOUT =
  /(?:id|ids|name|names|number|numbers|url|uri|path|file|dir|length|type|kind|field|label|hint|policy|reset|expiry|expires?|expiration|expired|ttl|version|arn|class|param|params|prompt|text|title|message|error|errors|count|size|format|rotation|manager|store|ref|var|variable|column|attr|attribute|input|form|page|link|header|host|endpoint|server|email|date|time|at|age|min|max|required|enabled|valid|changed|strength|generator|algorithm|alg|for|confirmation_sent|prefix|placeholder|checker|complexity|salt_length)$/i;

/** Says where a list goes on, or that a request is asked once: it opens nothing. */
export const RUNNING_TOKEN =
  /(?:(?<![a-z])(?:next|page|pagination|continuation|starting|lock|change|idempotency|sequence|lifecycle[-_ ]?action)|client[-_. ]?request)[-_. ]?token$/i;

/** What the name before a value says about it, such as `DB_PASSWORD` or `"client_secret"`. */
export function weighName(name: string): NameWeight {
  if (weighed.size > MOST_WEIGHED) weighed.clear();
  if (!weighed.has(name)) weighed.set(name, weigh(name));
  return weighed.get(name);
}

/** Names come again, in a draft and each time it is looked at; only in memory. */
const weighed = new Map<string, NameWeight>();
const MOST_WEIGHED = 1000;

function weigh(name: string): NameWeight {
  const base = name.replace(
    /(?:[-_.]?(?:value|string|data|hash|hex|str|plain|base64|b64|v?\d{1,3}|prod|production|staging|integration|dev|test|live|default|old|new))+$/i,
    '',
  );
  const single = base.replace(/s$/i, '');
  if (
    /1password$|pub(?:lic)?[-_. ]?key$|primary[-_. ]?key$|foreign[-_. ]?key$|^client[-_]?id$|fingerprint$|^hashed[-_]|(?:cache|sort|partition|hot|short|answer|mon|tur|surrogate|dedup|memcached?)[-_ ]?key$/i.test(
      base,
    ) ||
    RUNNING_TOKEN.test(base)
  )
    return undefined;
  if (SURE.test(base) || SURE.test(single) || SURE_PASS.test(base) || SURE_FIRST.test(base)) return 'sure';
  if (MAYBE.test(base) || MAYBE.test(single)) return 'maybe';
  const about = /(?:^|[-_.]|[a-z](?=[A-Z]))([A-Za-z]+)$/.exec(splitCamel(base))?.[1] ?? base;
  return ABOUT.test(about) ? undefined : 'maybe';
}

function splitCamel(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1_$2');
}
