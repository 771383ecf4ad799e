import type { Detector, Span } from '../finding.ts';
import { isCode, isPlace, isPlaceholder } from '../is-placeholder.ts';
import { isRandom } from '../is-random.ts';
import { describeKind } from '../kinds.ts';
import { putInOrder } from '../put-in-order.ts';
import { RUNNING_TOKEN } from './key-names.ts';
import { isProduct } from './product-names.ts';

/** "the password is X", "password for bob should be X", "pw: X": what comes before the value. */
const SAID =
  /(?<!:)\b(?:pass ?(?:word|code|phrase)s?|p\/?w|pwd|passwd|passwrd|pasword|pswd|pass|pin(?: code)?|credentials?|creds|log ?in(?: details)?|secret|token|(?:api|access|secret) key|(?<!\b(?:public|pub|site|host|gpg|pgp|ssh|cache|sort|primary|foreign|object|surrogate|idempotency)[ -])key|community(?: string)?|cyfrinair)\b(?:,? (?:for|to|of|on|at|over|by|via)(?: [\w@.'"-]{1,40}){1,5}?|, which| (?:follows|attached|below|hint)| (?:has|have)(?:n't| not) changed| (?:that )?(?:i|she|he|they|we|you) (?:ha(?:ve|s|d) )?(?:been )?(?:us(?:e[ds]?|ing)|typed|gave|sent|set|chose|got|given|entered|tried)(?: (?:them|him|her|you|us|it|on))?| (?:that|which) (?:\w{1,12} ?){1,3}|(?: she| he| they)? was given| into (?:the )?\w{1,12}| \([a-z ]{2,20}\))?["']?[ \t]{0,20}(?:'s|is|was|are|will be|should be|set to|reset to|changed to|(?:has been|have|was|got|been)(?: been)? (?:re)?set to|been|remains?|stays?|(?:should )?reads?|now|(?=\()|to|=|:|-{1,6}|as|being|yw|of(?= [A-Z][a-z]+\d)|using|with)(?: now| still| currently| just| only| previously| originally)?[: ] {0,3}["'(]{0,2} ?/gi;

/** Nothing else is written so. */
const SPELT_OUT = /^(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{16,}$/;

/** "password X", "pw 'X'": nothing but space between. */
const BESIDE =
  /(?<!\/)(?:\bpass ?(?:word|code|phrase)|\bpwd|\bpasswd|\bpw|\bp\/w|token|secret|key)["']?[ \t]{1,3}["'(]?(?![ \t])/gi;

/** "bob / Passw0rd!", "login: bob Passw0rd!": a name, then the value. */
const PAIR =
  /\b(?:log(?:ged)? ?in|sign(?:ed)? ?in|log(?:ged)? ?on|credentials?|creds|user(?:name)?|account)\b(?: (?:in|is|are|details))?(?: with| as| using| for| of)?[: ]{1,3}["']?(?:user(?:name)?[: ]{1,2})?(?!(?:ids?|numbers?|num|no|ref(?:erence)?)\b)[\w.@+-]{2,60}["']?(?: ?[/|] ?|,? (?:and )?(?:the )?(?:pass(?:word)?|pw|pwd)(?: is)?[: ]{1,3}|: ?| and )["']?/gi;

/** "creds for kibana -> bob / Passw0rd!": whose, for what, and only then the pair. */
const PAIR_FOR =
  /\b(?:creds|credentials|log ?ins?(?: details)?)(?: (?:for|to|of) [\w .-]{1,30}?)? ?(?::|->|=>|-|=| are| is) ?["']?(?:[\w.@+-]{2,60} ?[/|:,] ?|(?:root|admin) )["']?/gi;

/** "log in as bob with Passw0rd!". */
const PAIR_WITH =
  /\bu(?:ser)?: ?[\w.@+-]{2,40}[, ]{1,2}p(?:ass)?: ?(?=\S{0,40}\d)|\b(?:log(?:ged|ging)? ?in|sign(?:ed|ing)? ?in|log(?:ged)? ?on) (?:as|using) [\w.@+-]{2,60},? with ["']?(?=[^\s!@#$%^&*+=~?]{0,40}[!@#$%^&*+=~?][^\s"'.,]|[^\s\d]{0,40}\d[a-z])/gi;

/** "admin/admin123": what is tried first, standing in for a name and a password. */
const FIRST_TRIED =
  /(?=admin|root|user|guest|sa)(?<![\w/.:-])(?:admin(?:istrator)?|root|user|guest|sa) ?[/:] ?((?:admin|root|p[a@4][s$5]{2}(?:w[o0]r?d)?|welcome|letmein|qwerty|changeme)[\w@#$!]{0,6}[\d!])(?![\w/.-])/dgi;

/** "try admin / Gh0stShip". */
const ADMIN_PAIR =
  /(?<![\w/.:-])(?:[Aa]dmin(?:istrator)?|[Rr]oot) ?\/ ?((?=[^\s/]{0,29}\d)(?=[^\s/]{0,29}[A-Z])(?=[^\s/]{0,29}[a-z])[^\s/.:"'`()]{7,30})(?![\w/.-])/dg;

/** "unlock the PDF with Budget24!", "use Estuary55 to sign in". */
const OPENS =
  /\b(?:(?:[Uu]n(?:lock|zip)|[Dd]ecrypt|[Oo]pen)(?:s|ed)?(?: (?:the|her|his|their|it|that)(?: [\w.-]{1,20}){0,2}?)?,? (?:with|type|enter)|[Uu]se[sd]?|[Tt]ry) ["']?([A-Z][A-Za-z]{3,20}[!@#$%^&*+=~?]{0,2}\d{1,4}[!@#$%^&*+=~?]?)["']?(?:(?=[.,;]?(?:\s|$))(?<=\b(?:[Uu]nlock|[Uu]nzip|[Dd]ecrypt)[^\n]{0,90}|[!@#$%^&*+=~?]\d{0,4})| to (?:sign|log) ?in\b)/dg;

/** "app password: abcd efgh ijkl mnop", as Google makes them; a word of four letters has a vowel. */
const APP_PASSWORD =
  /\bpass(?:word|wd|code|phrase)?["']?(?: is| was)?\s?[:=]{0,2}[>]?\s?["']?((?=[a-z ]{0,15}(?<![a-z])[b-df-hj-np-tv-z]{4}(?![a-z]))[a-z]{4}(?: [a-z]{4}){3})(?![ \w-]\w)/dgi;

/** "the passphrase is correct gannet paperclip tram": four to six words, none of those that join others. */
const WORDS_TOGETHER =
  /\b[Pp]ass ?phrase(?: for (?:the |her |his )?[\w ]{1,25}?(?=:))?(?: is| was|:| =)? ((?:(?!(?:please|ask|probably|perhaps|maybe|somewhere|inside|before|after|only|still|also|some|any|all|too|his|her|him|she|they|them|who|same|what|here|there|now|ready|being|changed|reset|wrong|expired|the|and|for|not|but|was|has|had|you|your|our|their|that|this|with|from|used|when|where|into|must|should|will|can|are|have|been|stored|kept|which)\b)[a-z]{3,12} ){3,5}(?!to\b)[a-z]{3,12})(?=[.,;]|$| to )/dgm;

/** "use X as the password", "changed it to X … password": the value, then what it is. */
const REVERSED =
  /\b(?:use|used|try|tried|type|typed|enter|entered|opens? with|with|set|changed|reset)(?: (?:it|this|that|her|him|them|hers|his))?(?: to| with)? ["']?([^\s"']{6,60})["']?,?(?: as (?:the |a |her |his |my )?| (?:and|so) [\w ]{1,20}(?:the|her|his|their|new) )(?:pass ?(?:word|phrase|code)|pw|pwd)\b|\bpass ?(?:word|phrase|code), ([^\s"',]{6,60}),|(?<![^\s/(])([^\s"'/]{6,60}) is (?:the|her|his|my|their) (?:log ?in|password|pw)\b/dgi;

/** "PIN is 4071", "OTP 448120": four to eight digits. */
const PIN =
  /\b(?:(?:PIN|pin (?:code|number)|(?:voicemail|card|sim|phone|door|gate|safe|alarm|bitlocker|dial[- ]in|[Hh]er|[Hh]is|[Tt]heir|[Mm]y) pin)(?: for [\w ]{1,30}?| (?:that )?(?:she|he|they|we) used)?(?: is| was|:|=|,)(?: now)?|PIN(?: for (?:the )?[\w ]{1,20}?)?|(?:[Pp]asscode|OTP|(?:[Aa]ccess|[Dd]oor|[Ss]ecurity|[Oo]ne-time|[Vv]erification|[Aa]larm|[Kk]eypad|[Ee]ntry|[Gg]ate|[Ss]afe|[Ll]ock) code|code for the (?:safe|door|gate|alarm|keypad|lift)|code (?:she|he|they|i|we|you) (?:got|received|sent)(?: by text)?|code from (?:the|her|his) (?:text|text message|sms|app|email))(?: for [\w ]{1,30}?)?(?: is| was|:|=)?)(?: now)? ["']?(\d{4,8}|\d{3} \d{3})(?![\d-])|\b(?:backup|recovery) codes?(?: is| are|:)? (\d{4}[ -]?\d{4})(?!\d)/dg;

/** "access code XK42-77QP": capitals and digits in groups. */
const CODE =
  /\b(?:access|entry|door|unlock|joining|activation|invite) code(?: is| was|:|=)? ["']?((?=[A-Z-]{0,12}\d)(?=[\d-]{0,12}[A-Z])[A-Z\d]{3,6}(?:-[A-Z\d]{3,6}){1,4})(?![\w-])/dg;

/** "the passphrase is "nine wet seals"": several words, which only quotes hold together. */
const PHRASE =
  /\bpass(?: ?(?:word|phrase|code)(?: (?:for|to|of) [\w ]{1,30}?)?(?: is| was|:)?|(?: is| was|:)) ["']((?=[^"'\n]*[a-z])[^"'\n:=<>{}$]{3,30} [^"'\n:=<>{}$]{3,40})["'](?! (?:field|page|link|form|button|box|label|prompt|error|message))/dgi;

const VALUE = /([^\s"'<>`]{3,100})(["']?)/y;

/** What would be a commit's id anywhere else; nobody says that a password "is" one. */
const SAID_HEX = /^(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{8,40}$/i;

/** "password is", with nothing between; and then also a word with a number, or a number. */
const GIVEN = /^p\S{0,8}["']? ?(?:is|was|:|=|,)(?: now| still)?[: "']*$/i;
const ANY = /^(?:[a-z]{4,12}-\d{1,4}|[A-Z]{5,12}\d{1,4}|\d{5,10})$/;

/** "the new one is Otter77!". */
const NEW_ONE = /\bnew one(?: is|:|,) ["']?([A-Z][a-z]{2,20}\d{1,4}[!@#$%^&*+=~?])/dg;

/** More often than in any note: a hostile text is not read further. */
const MOST_LOOKED_AT = 1000;

/** Passwords in a sentence, such as "the password is …" and "log in with bob / …". */
export const toldPassword: Detector = {
  ...describeKind('told-password'),
  next: 'Change the password, then take it out of the note.',
  find(text) {
    const spans: Span[] = [];
    const lower = text.toLowerCase();
    const has = (...words: string[]) => words.some((word) => lower.includes(word));
    for (const { pattern, isPair, isWorth = true } of [
      { pattern: SAID, isPair: false },
      { pattern: BESIDE, isPair: false },
      { pattern: PAIR, isPair: true },
      { pattern: PAIR_FOR, isPair: true, isWorth: has('cred', 'login', 'log in') },
      { pattern: PAIR_WITH, isPair: true, isWorth: has('log', 'sign', 'u:', 'user:') },
    ]) {
      if (!isWorth) continue;
      let looked = 0;
      for (const { 0: said, index } of text.matchAll(pattern)) {
        looked += 1;
        if (looked > MOST_LOOKED_AT) break;
        if (RUNNING_TOKEN.test(text.slice(Math.max(0, index - 13), index + said.length).trimEnd())) continue;
        VALUE.lastIndex = index + said.length;
        const [, run = '', closing = ''] = VALUE.exec(text) ?? [];
        const name = /^(?:cred|log)/i.test(said) ? (/^[\w.@-]{2,60}\/(?=[^/]+$)/.exec(run)?.[0].length ?? 0) : 0;
        const value = run.slice(name).replace(/[.,;:?)\]]+$/, '');
        const isQuoted = /["']$/.test(said.trimEnd()) && closing !== '';
        const isPassword = /^p/i.test(said) || isPair;
        if (pattern === BESIDE && !/p[aw]/i.test(said) && !isRandom(value, 12)) continue;
        // A key that is only called one is as often the name of a column.
        if (/^key\b/i.test(said) && !isRandom(value, 10) && !SPELT_OUT.test(value)) continue;
        const isGiven = isPassword && GIVEN.test(said) && ANY.test(value);
        const isSaidHex = isPassword && pattern === SAID && SAID_HEX.test(value);
        if (isGiven || isSaidHex || (isQuoted ? isQuotedValue(value, isPassword, said) : isChosen(value, isPair))) {
          const start = index + said.length + name;
          spans.push({ start, end: start + value.length });
        }
      }
    }
    for (const { indices } of text.matchAll(REVERSED)) {
      const [start, end] = indices?.[1] ?? indices?.[2] ?? indices?.[3] ?? [0, 0];
      const value = text.slice(start, end);
      if (isChosen(value, false)) spans.push({ start, end });
    }
    const others = [
      ...(has('pin', 'code', 'otp') ? [PIN, CODE] : []),
      ...(has('admin', 'root', 'user', 'guest', 'sa/', 'sa:') ? [FIRST_TRIED, ADMIN_PAIR] : []),
      ...(has('unlock', 'unzip', 'decrypt', 'open', 'use', 'try') ? [OPENS] : []),
      ...(has('new one') ? [NEW_ONE] : []),
      ...(has('pass') ? [APP_PASSWORD, WORDS_TOGETHER] : []),
    ];
    for (const pattern of others) {
      for (const { indices, index } of text.matchAll(pattern)) {
        if (pattern === PIN && /\bdefault (?:admin )?$/i.test(text.slice(Math.max(0, index - 14), index))) continue;
        const [start, end] = indices?.[1] ?? indices?.[2] ?? [0, 0];
        if (!isProduct(text.slice(start, end))) spans.push({ start, end });
      }
    }
    for (const { indices } of text.matchAll(PHRASE)) {
      const [start, end] = indices?.[1] ?? [0, 0];
      if (!isPlaceholder(text.slice(start, end))) spans.push({ start, end });
    }
    return putInOrder(spans);
  },
};

function isQuotedValue(value: string, isPassword: boolean, said: string): boolean {
  if (isPlaceholder(value) || isCode(value) || isPlace(value)) return false;
  return (
    isChosen(value, false) ||
    (isPassword && /\b(?:is|was|to|be)\b[^a-z]*$/i.test(said) && /^[a-z0-9_-]{4,}$/i.test(value))
  );
}

/** A value chosen to be hard to guess: letters and digits, or letters and a sign, mixed; never a date, a name or a measure. */
function isChosen(value: string, isPair: boolean): boolean {
  if (value.length < 6 || isPlaceholder(value) || isCode(value) || isPlace(value) || isProduct(value)) return false;
  const isMixed = isPair && /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value);
  if (
    !isMixed &&
    /^v?\d+(?:\.\d+)+|^\d+[-\s]?[a-z]+(?:-[a-z]+)*$|^[a-z]+-\d+$|^(?:sha|md|utf|base|bcrypt|oauth|ipv|aes|http|h|s|ec|mp|k8)-?\d/i.test(
      value,
    )
  )
    return false;
  if (/:\/\/|\]\(|^[A-Z]{1,6}-?\d+$|^[a-z_]{2,30}=[A-Za-z_.]+(?:,|$)/.test(value)) return false;
  if (value.split('/').length > 2) return false;
  if (/[/\\]/.test(value) && !isPair && !/\d/.test(value)) return false;
  if (
    /^1password|(?:^|[a-z])2fa|^(?:ssh|ecdsa)-|^2sv|^2step|^auth0|^k8s|^[0-9a-f-]{7,40}$/i.test(value) &&
    !/^[0-9a-f]{32}$/i.test(value)
  )
    return false;
  const hasLetter = /[a-z]/i.test(value);
  if (hasLetter && /\d/.test(value))
    return /[A-Za-z][^\s/]*\d|\d[^\s/]*[A-Za-z]/.test(value) && !/^[\w-]+\/[\w/-]+$/.test(value);
  return hasLetter && /[a-z0-9][!@#$%^*+=~]+[a-z0-9]/i.test(value) && !/[()[\]{}|<>]/.test(value);
}
