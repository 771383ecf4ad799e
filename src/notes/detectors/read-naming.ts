import { RUNNING_TOKEN } from './key-names.ts';
import { SERVICE_NAMES } from './service-names.ts';

/** What the words directly before a value say that it is. */
export type Naming = {
  /** Words that name something, beside those that only join. */
  names: number;
  /** A key, token or secret is named. */
  isKey: boolean;
  /** By a word that means nothing else: not just "key". */
  isSecret: boolean;
  /** A service is named that hands out keys. */
  isService: boolean;
  /** The nearest word names something else: a commit, a document or an id. */
  isOther: boolean;
  /** A sign that gives a value stands directly before it. */
  isJoined: boolean;
};

const list = (words: string) => new Set(words.split(' '));

const KEY = list(
  'token tokens secret secrets key keys apikey appkey authkey accesskey secretkey password passwd pwd pw pass ' +
    'passphrase cred creds credential credentials bearer auth oauth pat sid seckey privkey apitoken accesstoken ' +
    'authtoken clientsecret',
);
const WHICH_KEY = list('api access app secret auth licence license signing encryption private write server');
/** Whatever is called a key here, anybody may see it. */
const PUBLIC = list(
  'gpg pgp public pub ssh cache object idempotency surrogate fingerprint encrypted example recv keyserver txt',
);
const OTHER = list(
  'id ids uuid uuids guid commit commits sha sha1 sha256 sha384 sha512 md5 digest hash checksum etag revision rev ' +
    'ref branch tag tags tree parent merge version release releases deployed deploy build image images docker node ' +
    'pod event events issue issues trace span request response session correlation document documents content edition ' +
    'editions asset assets attachment media file files path user users uid organisation organisations taxon template ' +
    'page index row cache fingerprint public pub gpg pgp ssh rsa dsa ed25519 ecdsa keyserver recv arn verification ' +
    'challenge txt cname amazonses nonce integrity signature example sample placeholder encrypted kubeseal ticket ' +
    'comment job jid transaction message stack schema snapshot volume subnet vpc zone distribution dashboard board ' +
    'card sheet doc article thread channel fixture migration gtm ua ga measurement property published certificate ' +
    'cert thumbprint serial uri url link object objectid oid record entry item subscription subscriber list batch ' +
    'import export bucket queue host hostname machine server domain cluster namespace service container layer head pk ' +
    'marker cursor idempotency surrogate',
);
const GLUE = list(
  'a an the is are was of for to in on with and or our my your his her their its this that new old test prod ' +
    'production staging live dev using use used as be value values string str var let const val static final private ' +
    'export set get env default name http https api app add x io com org net js py client account access admin config ' +
    'configure configuration settings setting init type text data android meta within here sending info debug warn ' +
    'error log',
);

/** What the words before `at` on its line, or on the line above where it begins its own, say about the value there. */
export function readNaming(text: string, at: number): Naming {
  const before = textBefore(text, at);
  const naming = {
    names: 0,
    isKey: false,
    isSecret: false,
    isService: false,
    isOther: false,
    isJoined: /[=:>|,([][\s"'`\\@]*$|["'`]$|\s-+\s*["'`]?$/.test(before),
  };
  let unknown = 0;
  let after = '';
  for (const word of wordsBackward(before)) {
    if (after === 'token' && RUNNING_TOKEN.test(word + after)) return { ...naming, isOther: true };
    if (/^keys?$/.test(after) && WHICH_KEY.has(word)) naming.isSecret = true;
    if (KEY.has(word)) {
      naming.isKey = true;
      naming.isSecret ||= !/^keys?$/.test(word);
    } else if (isService(word, after)) naming.isService = true;
    else if (OTHER.has(word) && !isClientId(word, before)) {
      naming.isOther = (!naming.isKey && !naming.isService) || PUBLIC.has(word);
      return naming;
    } else if (!GLUE.has(word)) unknown += 1;
    if (!GLUE.has(word)) naming.names += 1;
    if (unknown > 2) return naming;
    after = word;
  }
  return naming;
}

/** Words of a text, last first: `algoliaApiKey` is `key`, `api`, `algolia`. Another value, as in `id | secret`, is none. */
function* wordsBackward(text: string): Generator<string> {
  for (const chunk of text
    .replace(/-D(?=[a-z])/g, '')
    .split(/[^A-Za-z0-9]+/)
    .reverse()) {
    if (chunk === '' || (chunk.length >= 8 && /\d/.test(chunk) && /[a-z]/i.test(chunk))) continue;
    yield* chunk
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(' ')
      .reverse();
  }
}

/** At most 64 characters, cut at the start of the line, or of the line above where there is nothing else before. */
function textBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - 64), at);
  const line = near.lastIndexOf('\n');
  if (line === -1) return near;
  if (/[A-Za-z]/.test(near.slice(line).replace(/<\/?string>|value|default/g, ''))) return near.slice(line + 1);
  return near.slice(near.lastIndexOf('\n', near.slice(0, line).trimEnd().length - 1) + 1);
}

function isService(word: string, after: string): boolean {
  if (SERVICE_NAMES.has(word) || SERVICE_NAMES.has(word + after)) return true;
  return (
    word.length > 6 && SERVICE_NAMES.has(word.replace(/(?:api|app|admin|key|token|secret|oauth|sdk|client|io)+$/, ''))
  );
}

/** The id of a client, an application or an account is half of its key. */
function isClientId(word: string, before: string): boolean {
  return word === 'id' && /(?:client|app|access|key|account)[^a-z0-9]{0,2}id[^a-z]*$/i.test(before);
}
