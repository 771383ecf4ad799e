import type { Detector, Span } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { findMatches, mergeSpans } from './matched-spans.ts';
import { isOtherNumber, watchWords } from './nearby-words.ts';
import { deleteAndTell } from './personal-data-advice.ts';

/**
 * Home Office file, unique application number (1212- or 3434-), certificate of application, application card, person id
 * or vignette; and the code that shares a status.
 */
const SHAPE =
  /(?<![\w.#-])(?:[A-Z]\d{7}(?:\/\d{1,3})?|[A-Z]?\d{6,7}\/\d{1,3}|\d{4}(?:[ -]?\d{4}){3}(?:\/\d{1,3})?|\d{2}(?:[ -]\d{4}){3}(?:-[A-Z]{1,2})?|TCN\/\d{7}|ASC\/?\d{7}|\d{9})(?![\w]|[.-]\d)/gi;
/** So laid out that it is one wherever it is called a reference of any kind. */
const UNIQUE = /^(?:1212|3434)-\d{4}-\d{4}-\d{4}/;
const CALLED = /\b(?:ref(?:erence)?|rhif|app(?:lication)?|case|service)\b[^\n\d]{0,12}$/i;
/** A reference of any form, where what stands directly before says that it is one of these. */
const CALLED_ONE =
  /\b(?:e?visa|ukvi|vignette|c[ao]s|coa|ihs|atas|br[pc]|euss|eta|home office|immigration|sponsor(?:ship)?|biometrics?|settle(?:d|ment)|asylum|naturali[sz]ation|citizenship|leave to remain|entry clearance|vfs|tls ?contact|cid|proviso|atlas)\b(?: \w{1,12}){0,2}?(?: (?:ref(?:erence)?|number|no|num|id|case|cert(?:ificate)?)\b\.?){1,3}(?: is)?[\s:#"'-]{1,3}/gi;
const ANY_REFERENCE = /(?=(?:[A-Z/ -]{0,8}\d){5})[A-Z\d]{2,16}(?:[-/][A-Z\d]{1,12}| \d{2,12}){0,5}(?![\w/]|[.-]\d)/y;
/** By their first letters: visa application form, health surcharge, application card; appeals to the tribunal. */
const LETTERED =
  /(?<![\w./#-])(?:VAF(?: no\.?)? ?\d{6,8}|IHS ?\d{3} ?\d{3} ?\d{3,6}|ASC\/?\d{7}|(?:PA|HU|EA|DA|DC|RP|IA|AA|VA|LP|LH|UI)\/\d{5}\/(?:19|20)\d\d|HO\/[A-Z]?\d{6,8})(?![\w/-])/g;
/** Confirmation of acceptance for studies and certificate of sponsorship. */
const SPONSORED = /(?<![\w.#-])(?:E4G[A-Z\d]{11}|C\d[A-Z][A-Z\d]{8})(?![\w/-])/g;
const SHARE_CODE = /[A-Z\d]{3}(?<![\w./#-][A-Z\d]{3})([ -]?)(?=[A-Z\d]{0,5}\d)[A-Z\d]{3}\1[A-Z\d]{3}(?![\w/-])/g;
const WORDS =
  /home[\s_-]*office[\s_-]*(?:ref|num|no|case|file|id)|(?<![a-z])h\.?o\.? ref|(?<![a-z])uan(?![a-z])|unique application|application registration card|immigration (?:ref|case|status ref)|asylum (?:ref|case|claim n)|evisa (?:ref|n)|ukvi (?:ref|case|n)|euss (?:ref|case|app)|settle(?:d|ment) (?:status|scheme) (?:ref|n|app)|settlement scheme|certificate of application|(?<![a-z])visas?(?![a-z]| (?:card|debit|credit))|vignette|entry clearance|cais fisa|visaapp\w{0,20}|(?<![a-z])(?:coa|euss|ukvi)(?![a-z])|settled status|leave to remain|naturali[sz]ation|citizenship (?:ref|app)|biometric enrol|electronic travel|(?<![a-z])eta (?:ref|n|app)|home office/gi;
const SPONSOR_WORDS = /(?<![a-z])(?:cas|cos)(?![a-z])|confirmation of acceptance|sponsor|(?:student|worker) visa/gi;
const CODE_WORDS = /share[ _-]?code|right to (?:work|rent) code/gi;

/** Home Office references and share codes where a word names them, or unmistakably laid out. */
export const immigrationReference: Detector = {
  ...describeKind('immigration-reference'),
  next: deleteAndTell,
  find(text) {
    const isNamed = watchWords(text, WORDS, { before: 45, after: 20 });
    const isSponsored = watchWords(text, SPONSOR_WORDS);
    const isCode = watchWords(text, CODE_WORDS, { before: 30, after: 20 });
    const called: Span[] = [];
    for (const { 0: label, index } of text.matchAll(CALLED_ONE)) {
      const start = index + label.length;
      ANY_REFERENCE.lastIndex = start;
      const found = ANY_REFERENCE.exec(text)?.[0];
      const span = { start, end: start + (found?.length ?? 0) };
      if (found !== undefined && !/^(?:cas|cos|coa|eta|ihs)(?![a-z])/.test(label) && !isOtherNumber(text, span))
        called.push(span);
    }
    return mergeSpans(
      called,
      findMatches(
        text,
        SHAPE,
        ([written], span) =>
          (UNIQUE.test(written) && CALLED.test(text.slice(Math.max(0, span.start - 30), span.start))) ||
          (!isOtherNumber(text, span) && isNamed(span)),
      ),
      findMatches(text, LETTERED, () => true),
      findMatches(text, SPONSORED, (_, span) => isSponsored(span)),
      findMatches(text, SHARE_CODE, (_, span) => isCode(span)),
    );
  },
};
