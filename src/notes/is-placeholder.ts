/** Written where a value goes, or the name of where it is kept: a template, a variable, a reference. */
const TEMPLATE =
  /\b(?:GPG|ENC|PKCS7)(?:\(\d+\))?\[|\$\{[\w.:/?!-]{0,60}\}|\$\(|\$\{[\w.]+\(|\{\{[^{}]{0,60}\}\}|\{%|[#%]\{|\$\{\{|%[sd]\b|%\(|^%\w+%?$|^%7B%22|<[^<>]{0,60}>|&lt;|<%|\(\(|^![A-Za-z/_]+(?:[ :.[(|]|$)|\\\(|^\.[*+]|^\$[\w:$]+$|^\[[^\]]*\]?$|^\{[\w. :-]{0,40}\}$/;

const MASKED = /^(.)\1+$|^0{8}-0{4}-0{4}-0{4}-0{12}$|[-_]x{3}$|x{4,}|\*{3,}|\.{3}|_{4,}|#{3,}|·/i;

const SAID =
  /redact|placeholder|change[-_ ]?me\b|replace[-_ ]?(?:me|with|this)|\b(?:my(?![-_][a-z]*[013457][a-z]{2})|your|some|the|a|this|another|fake|dummy|example|sample|insert|enter|todo)[-_ ]|[-_](?:here|goes[-_]here|placeholder|example)\b|^(?:your|insert|fake|dummy|example|sample)|^(?:new|old|current|strong|secure)[-_]?(?:pass(?:word|phrase)?|secret|token|key|pw|pwd)$|^(?:test|mock|stub|local|dev|ci)[-_](?:\w+[-_])?(?:secret|token|key|password|pass|value)\w{0,6}$|^(?:not|no)[-_]|real_|nottherealone|not ?the ?real|\btest (?:password|token|secret|key)|^user(?:name)?:pass(?:word)?$|[-_ ]from[-_ ]|\bfake|goes here/i;

/** Words that say there is a value, and are none. */
const WORDS = new Set(
  'todo password passwd passphrase passcode pass pwd secret secrets token tokens key keys apikey api_key api-key credentials username user login value string str text hidden none null nil true false undefined void unknown empty blank required optional default test example sample bearer basic oauth oauth2 header string? int integer boolean number object array file env plain plaintext encrypted hashed hash missing invalid incorrect wrong expired reset changed unchanged sensitive here this that these those it as is are was the your his her their my our an and for from with not in on to of at or if be been has have will can must should only yes n/a na tbc tbd read write hex base64 utf8 utf-8 changeme secretkey accesskey privatekey auth token_name include omit postgres guest root dummy bcrypt scrypt argon2 pbkdf2 mysql same-origin changeit minioadmin android inherit'.split(
    ' ',
  ),
);

/**
 * What is published as an example: xkcd 936; "password", "admin", "secret" and "user:pass" in base64; Stripe's keys.
 * So are names of ways to sign (RFC 7518).
 */
const PUBLISHED =
  /^(?:correct horse battery staple|cGFzc3dvcmQ=?|YWRtaW4=?|c2VjcmV0(?:Cg?={0,2})?|dXNlc(?:jpwYXNz(?:d29yZA)?|m5hbWU6cGFzc(?:w|3dvcmQ))={0,2}|sk_test_(?:4eC39HqLyjWDarjtT1zdp7dc|BQokikJOvBiI2HlWgH4olfQ2)|[EHPR]S(?:256|384|512))$/;

/** A value that its owner publishes as an example, the same for everybody. */
export function isPublished(value: string): boolean {
  return PUBLISHED.test(value);
}

/** What `kubeseal` encrypts begins with the length of its key, 512 bytes: only the cluster can read it. */
const SEALED = /^Ag[A-D][A-Za-z0-9+/]{60}/;

/** A value that is none: a placeholder, a variable, a mask, or a word that only says that a value stands there. */
export function isPlaceholder(value: string): boolean {
  const plain = value.trim();
  if (!/[a-z0-9]/i.test(plain) || MASKED.test(plain) || TEMPLATE.test(plain) || SAID.test(plain)) return true;
  if (SEALED.test(plain) || PUBLISHED.test(plain)) return true;
  return WORDS.has(plain.toLowerCase().replace(/[.,;:!?"')\]}]+$/, ''));
}

const CODE =
  /^(?:[@&*]|\$\w)|^[A-Za-z_$][\w$]*(?:\.|::|->|\?\.)[\w$.:>?-]*[A-Za-z_$]\w*(?:[([]|$)|^[\w$.:>-]*[([]|^(?:new|await|lambda|function|func|def|this|self|not|nil)\b/;

/** Names a value instead of giving it: a call, a lookup, a property, a constant. For what stands without quotes. */
export function isCode(value: string): boolean {
  return CODE.test(value) || /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value);
}

const NAMED = /pass|pwd|secret|token|key(?!board|stone|note)|auth(?!or)|cred(?!it)/i;

/** A name for the value, in words: `publishing-api-secret`, `DB_PASSWORD`, `newPassword`. */
export function isName(value: string): boolean {
  if (/^[A-Z]+(?:_[A-Z0-9]+)+$/.test(value)) return true;
  if (!NAMED.test(value)) return false;
  if (/^[a-z]{2,12}token$/.test(value)) return true;
  const parts = value.split(/[-_.:/]/);
  if (parts.length > 1) return parts.every((part) => /^(?:[A-Z]?[a-z]+\d?|[A-Z]+|\d{1,2})$/.test(part));
  return /^[A-Z]?[a-z]+(?:[A-Z][a-z]+)+\d?$/.test(value);
}

/** Addresses, paths, files and mailboxes; and what Kubernetes calls a secret it made, by its five last characters. */
const PLACE =
  /^[a-z-]{2,60}-(?:token|secret|key)-[b-df-hj-np-tv-z\d]{5}$|^(?:[a-z][a-z0-9+.-]{0,20}:\/\/|\.{0,2}\/|~\/|Shared-|arn:|op:|vault:|ssm:|gs:|www\.|#[a-z-]+$)|^[\w.+-]+@[\w-]+\.[\w.]+$|\.(?:yml|yaml|json|pem|txt|md|rb|py|js|ts|env|html|gz|tar|zip|png|jpg|csv|pdf|xlsx|sh|gpg|asc|conf|sql|lock|gov\.uk|com)$/i;

/** Tells where something is: an address, a path, a file, a mailbox. */
export function isPlace(value: string): boolean {
  return PLACE.test(value);
}
