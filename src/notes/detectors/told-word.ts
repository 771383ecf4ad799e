import type { Detector, Span } from '../finding.ts';
import { isPlaceholder } from '../is-placeholder.ts';
import { describeKind } from '../kinds.ts';

/** "the password is kittiwake", "password for the demo: seahorse", "memorable word is Kelpie"; and there the clause ends. */
const SAID =
  /\b(?:(?:(?:new|old|temp(?:orary)?|current|wi-?fi|zip|her|his|their|my|our|the|demo|shared|same) )?(?:pass ?word|pass ?phrase|pw|pwd)(?: (?:for|of|to|on) [\w@. -]{1,30}?)?(?:'s| is| was|:)(?: now| still)?|user(?:name)?:? (?!or\b|and\b)[\w.@-]{2,40}[,/ ]{1,3}(?:and )?(?:the )?(?:pass(?:word)?|pw):?|basic auth(?: (?:for|on|to) [\w -]{1,30}?)?(?: is|:) [\w.-]{2,30} ?\/|(?:memorable (?:word|name|place)|(?:secret|security) answer|maiden name)(?: is| was|:)) ["']?([A-Za-z][A-Za-z-]{4,30})["']?(?=[.,;)!](?!\w)|[ \t]*(?:\n|$)| and | but )/dgi;

/** What else is said of a password: how it is, what was done with it, where it is. */
const OTHER =
  /(?:ed|ing|ly|able|ible|less|ful|ive|ent|wn|ten|ken|sen|ost|ent|word|field|form|page)$|^(?:wrong|correct|incorrect|right|secure|insecure|strong|weak|short|simple|complex|valid|invalid|secret|private|public|personal|unique|random|empty|blank|missing|optional|mandatory|fine|okay|known|unknown|different|another|there|where|below|above|attached|inside|online|somewhere|elsewhere|everything|nothing|something|anything|theirs|yours|always|never|again|already|often|wrongly|today|yesterday|tomorrow|enough|tough|hidden|plain|plaintext|encrypted|hashed|case-sensitive|out-of-date|up-to-date|write-only|read-only|expired|about|after|before|between|under|across|because|please|should|would|could|might|still|really|quite|maybe|perhaps|redacted|example|placeholder|signon|vault|keychain|lastpass|onepassword|bitwarden|keepass|credstash|hiera|puppet|slack|email|e-mail|letter|phone|safe|drive|notes|manager|admin|administrator|reset|resets|again|alpha|false|string|value|prompt|minimum|maximum|characters?|letters|digits|numbers|twelve|eight|change|change-me|none)$/i;

/** A password that is one plain word: so common a turn of speech that it only advises. */
export const toldWord: Detector = {
  ...describeKind('told-word'),
  next: 'Change the password, then take it out of the note.',
  find(text) {
    const spans: Span[] = [];
    for (const { indices } of text.matchAll(SAID)) {
      const [start, end] = indices?.[1] ?? [0, 0];
      const word = text.slice(start, end);
      if (!OTHER.test(word) && !isPlaceholder(word)) spans.push({ start, end });
    }
    return spans;
  },
};
