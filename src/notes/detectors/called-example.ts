import type { Detector, Span } from '../finding.ts';

const EXAMPLE =
  '(?:samples?|specimen|dummy|fictitious|fictional|place ?holder|made[- ]up|mock(?:-?ups?)?|fixtures?|sandbox|stub(?:bed| returns)|simulate[ds](?: delivery)?|hint text|form hint|(?<!for )example)(?![\\w@:,-]|\\.\\w| of\\b)';

/** "the sample IBAN is …", "test number …": at most three words between. */
const BEFORE = new RegExp(
  `(?<![\\w.@-])(?:${EXAMPLE}|test(?= (?:\\w+ )?(?:numbers?|values?|data|ranges?)\\b))(?:[ '"(]{1,2}(?!(?:to|for|from|by|of|with|in|on|results?)\\b)[\\w.'-]{1,20}){0,3}(?: is| was)?[ :="'(]{1,3}$`,
  'i',
);

/** "… is the sample IBAN", "… (example)", "… appears in DVLA's sample image". */
const AFTER = new RegExp(
  `^["']?(?: \\(|, an? | (?:is|was|are) (?:(?!not\\b|never\\b|on\\b|in\\b|from\\b)[\\w']{1,12} ){0,3}?| (?:appears?|is|comes) in (?:[\\w']{1,12} ){0,2}?(?=\\w+ (?:image|page|test|documentation|guidance))| (?:(?:is |are )?(?:accepted|used|shown|returned) )?(?:as|by|in|on|from) (?:the |our |an? )?(?:(?!\\w+ sample)[\\w-]{1,12} )?(?!mock (?!response|data)))(?:${EXAMPLE}|prototype\\b|test value|hint\\b)(?![\\w-])| \\(documentation\\)| style\\b| is an (?:example|sample) of\\b`,
  'i',
);

/** Before digits nobody has, such as 123456: the layout is shown. */
const LIKE =
  /\b(?:like|such as|e\.?[ge]\.?|for example|for instance|i\.?e\.?|format(?: is| of| as)?|style|hint)[:,]?[ "'(]{1,2}$|(?<!for )\b(?:example|sample)\b[^\n;.]{0,40}$/i;
const NOBODYS_DIGITS = /12345|(\d)\1{4}/;
/** What documents show: DVLA's licence of one Morgan, the mark AB12 CDE, the NHS numbers and IBANs of guidance. */
const SPECIMEN =
  /ABC$|^MORGA\d|^AB\d\dCDE$|^(?:9434765919|4857773456)$|^(?:GB29NWBK6016133|GB33BUKB2020155|GB82WEST1234569|DE8937040044053)/;
/** Numbers kept for plays (Ofcom), which made-up people have too: only where no more is said than that it is an example. */
const FOR_PLAYS = /^(?:\+?44|0)(?:7700900|1632960|\d{2,3}49[68]0|2079460)\d{3}$/;
const HINT = /\b(?:for example|e\.?g\.?|hint)[:,]? ["'(]{0,2}$/i;
/** A line of a test. */
const TEST_LINE =
  /\bexpect\(|\blet!?\(:|\b(?:create|build|build_stubbed)\(:|\bFactoryBot\b|\bhave_content\b|\bspec\/|_spec\.rb|\bassert_?\w{0,12}[( ]|# fixture|\bfixtures?\/|\b(?:default )?test user\b/;

/** One digit all through, as in 000000000 and AA 11 11 11 A: nobody has it. */
const ONE_DIGIT = /^\D*(\d)(?:\D*\1){5,}\D*$/;
/** In these the same digit may come again and again: 1/1/11, 1 Oak Road E1 1AA. */
const MAY_REPEAT = new Set(['date-of-birth', 'home-address', 'email-address', 'phone-number']);

/** Joins an example to the next: "07700 900000 to 07700 900999". */
const NEXT = /^(?:,? (?:and|or|to|then|-) |, ?)$/;

/** Directly before any value. */
const LOOKS_LIKE =
  /\b(?:looks? like|formatted (?:as|like)|characters?(?: long)?, (?:like|e\.g\.|for example,?|such as)),? ["']?$/i;

/** "The example plate on the page reads …". */
const SHOWN = /\bthe (?:example|sample|dummy) \w{2,12} [^.\n]{0,30}\b(?:reads?|says?|shows?|is)[: ]{1,2}["']?$/i;

/** "The mock SMS goes to …". */
const MOCKED = /\bmock \w{2,12} (?:goes|is sent|are sent|go) to $/i;

/** A detector that leaves what the sentence calls an example: a layout that is shown, a number of the tests. */
export function leavingExamples(detector: Detector): Detector {
  return {
    ...detector,
    find(text, context) {
      let example = -1;
      return detector.find(text, context).filter((span) => {
        const isNobodys = !MAY_REPEAT.has(detector.id) && ONE_DIGIT.test(text.slice(span.start, span.end));
        const isNext = example !== -1 && NEXT.test(text.slice(example, span.start));
        const isExample = isNobodys || isNext || isCalledExample(text, span);
        if (isExample) example = span.end;
        return !isExample;
      });
    },
  };
}

/** Without one of these near, none of the patterns above says anything: they are many, and slow to compile. */
const WORDS =
  /s(?:ample|pec|tub|imulat|andbox|tyle)|dummy|ficti|place ?holder|made[- ]up|mock|fixture|hint|example|test|documentation|prototype|like|formatted|characters|expect|let|create|build|factory|have_content|assert/i;

function isCalledExample(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (WORDS.test(text.slice(Math.max(0, start - 160), end + 80))) {
    if (BEFORE.test(before) || AFTER.test(text.slice(end, end + 60))) return true;
    if (LOOKS_LIKE.test(before) || SHOWN.test(before) || MOCKED.test(before)) return true;
    if (TEST_LINE.test(lineAround(text, start, end))) return true;
  }
  const found = text.slice(start, end).replace(/[ .-]/g, '');
  return (
    ((NOBODYS_DIGITS.test(found.replace(/\D/g, '')) || SPECIMEN.test(found)) && LIKE.test(before)) ||
    (FOR_PLAYS.test(found) && HINT.test(before))
  );
}

/** The rest of the lines that a place begins and ends on, as far as it matters. */
function lineAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 160), start);
  const after = text.slice(end, end + 80);
  return before.slice(before.lastIndexOf('\n') + 1) + after.split('\n', 1)[0];
}
