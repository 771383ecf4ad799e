/** What stands on a line whose values may be seen by anybody: digests, public keys, ids of caches and of mail records. */
const PUBLIC =
  /v=DKIM1|_domainkey|site[-_]verification|\bdocusign=|\bSHA-?(?:1|2|256|384|512)\b(?! ?(?:secret|key))|\bsha256sum|checksum|fingerprint|rack::cache|\b(?:cache|dedup|memcached?)[ _]?key|surrogate-key|"kty"|"kid"|hashed_secret|uploadid|\bage -r|\b(?:sec|pub|ssb|sub) {1,4}(?:rsa|dsa|ed|cv|elg)\d|\bchunk=|\.(?:get|find)_\w{3,30}\(["']$|canonical user id|\bids? (?:isn't|aren't|(?:is|are) not) (?:a )?secrets?\b/i;

/** Directly before what is an id, and opens nothing. */
const ID = /\b(?:\w{0,20}key|(?:app)?client|upload)[-_ ]?id["']?[:= ]{1,3}["']?$/i;

/** How much of a line is looked at, in characters before and after. */
const [BEFORE, AFTER] = [160, 60];

/** Whether a value, from `start` to `end`, stands on such a line: whatever name stands near it, it is none. */
export function isOnPublicLine(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  return (
    ID.test(before) ||
    PUBLIC.test(before.slice(before.lastIndexOf('\n') + 1)) ||
    PUBLIC.test(after.split('\n', 1)[0] ?? '')
  );
}
