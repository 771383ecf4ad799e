import type { Detector, Span } from '../finding.ts';

const EXAMPLE =
  '(?:samples?|specimen|dummy|fictitious|fictional|place ?holder|made[- ]up|mock|hint text|(?<!for )example)(?![\\w@:,-]|\\.\\w| of\\b)';

/** "the sample IBAN is …", "test number …": at most three words between. */
const BEFORE = new RegExp(
  `(?<![\\w.@-])(?:${EXAMPLE}|test(?= (?:\\w+ )?(?:numbers?|values?|data)\\b))(?:[ '"(]{1,2}(?!(?:to|for|from|by|of|with|in|on|results?)\\b)[\\w.'-]{1,20}){0,3}(?: is| was)?[ :="'(]{1,3}$`,
  'i',
);

/** "… is the sample IBAN", "… (example)", "… appears in DVLA's sample image". */
const AFTER = new RegExp(
  `^["']?(?: \\(|, an? | (?:is|was|are) (?:(?!not\\b|never\\b|on\\b|in\\b|from\\b)[\\w']{1,12} ){0,3}?| (?:appears?|is|comes) in (?:[\\w']{1,12} ){0,2}?(?=\\w+ (?:image|page|test|documentation|guidance)))${EXAMPLE}(?![\\w-])`,
  'i',
);

/** Before digits nobody has, such as 123456: the layout is shown. */
const LIKE =
  /\b(?:like|such as|e\.?[ge]\.?|for example|for instance|i\.?e\.?|format(?: is| of| as)?|style)[:,]?[ "'(]{1,2}$|(?<!for )\b(?:example|sample)\b[^\n;.]{0,40}$/i;
const NOBODYS_DIGITS = /12345|(\d)\1{4}/;

/** Directly before any value. */
const LOOKS_LIKE =
  /\b(?:looks? like|formatted (?:as|like)|characters?(?: long)?, (?:like|e\.g\.|for example,?|such as)),? ["']?$/i;

/** "The example plate on the page reads …". */
const SHOWN = /\bthe (?:example|sample|dummy) \w{2,12} [^.\n]{0,30}\b(?:reads?|says?|shows?|is)[: ]{1,2}["']?$/i;

/** A detector that leaves what the sentence calls an example: a layout that is shown, a number of the tests. */
export function leavingExamples(detector: Detector): Detector {
  return {
    ...detector,
    find: (text, context) => detector.find(text, context).filter((span) => !isCalledExample(text, span)),
  };
}

function isCalledExample(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (BEFORE.test(before) || AFTER.test(text.slice(end, end + 60))) return true;
  if (LOOKS_LIKE.test(before) || SHOWN.test(before)) return true;
  const found = text.slice(start, end);
  return (NOBODYS_DIGITS.test(found.replace(/\D/g, '')) || /ABC$/.test(found)) && LIKE.test(before);
}
