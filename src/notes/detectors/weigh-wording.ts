import type { Detector, Span } from '../finding.ts';
import { findPhrases, type Hit } from './find-phrases.ts';
import { addPhrases } from './phrases.ts';
import { readSentences, type Sentence, type Word } from './read-sentences.ts';

/** What one sentence must weigh to be marked: a phrase of weight 3, or lighter ones together. */
const ENOUGH = 3;

/** How far before a phrase it is looked who says it, in words. */
const SAID_BEFORE = 12;

/** How lighter phrases of a table gain or lose by what stands around them. */
export type Manner = {
  /** Strong feeling and words aimed at people add weight. */
  isAimed?: boolean;
  /** A hedge or a kind word beside it takes 1; what users say of a page weighs nothing. */
  isJudgement?: boolean;
  /** "Not stupid" and "I was stupid" weigh nothing. */
  isOfOthers?: boolean;
  /** That somebody stands beside it adds 1: "embarrassing" may be a page's title, "embarrassing for the minister" is not. */
  isAmongPeople?: boolean;
  /** A sentence about a page or a form weighs 2 less: its subject is not ours ("redundancy pay page"). */
  isOfPages?: boolean;
  /** What is done weighs 3 less: "fixed", "revoked", and no "not yet" beside it. */
  isOpenOnly?: boolean;
};

const list = (words: string) => new Set(words.split(' '));
const STRONG = list(
  'very so super such completely totally utterly absolutely incredibly extremely freaking bloody insanely how what truly ' +
    'beyond fucking damn too unbelievably',
);
const HEDGE = list(
  'bit little slightly somewhat kinda sorta maybe perhaps probably fairly rather mildly may might would if',
);
const AIMED = list("you your you're you've youre yours u he he's his she she's him");
const NEGATION = list("not isn't never aren't wasn't no nothing don't doesn't hardly wouldn't without ain't");
const WRITER = list("am i'm im my mine myself our i've");
const WRITER_VERB = list(
  'am was feel felt look looked sound did made wrote forgot broke got messed must have be been being keep kept should could might',
);
const SELF = list('me mine my');
/** "A nutter to me", "my guess": what the writer thinks of others. */
const TOWARDS = list('to at with for drives driving');
const OPINION = list('guess bet view hunch opinion impression reading theory suspicion advice money patience');
const KIND = list('thanks thank thx glad apologies apologize apologise');
const TOLD_BY = list('user users feedback survey visitor visitors citizen citizens public');
const PAGES = list(
  'page form guidance guide link publication collection calculator slug redirect finder field search table section browse ' +
    'topic title template statistics gov url pdf document report',
);
const REPORTED = list(
  'say says said call calls called write writes wrote quote quotes word feedback find finds found thinks',
);
const DONE = list(
  'fixed patched closed resolved mitigated upgraded rotated revoked removed blocked withdrawn fixes ' +
    'prevents prevent protects protect avoid avoids avoiding preventing',
);
const OPEN = list(
  "not no isn't hasn't haven't aren't won't can't cannot until yet never nobody still but before planned due without",
);
const PEOPLE = new Set([
  '<human>',
  '<power>',
  ...list(
    "they they're they've them their him her his nobody anyone everyone people press journalist public users we us our",
  ),
]);
const OTHER = list("you your you're they they're their them he he's his she she's her who whoever people");

/**
 * A detector's `find` from a table of weighted phrases: at most one span a sentence, around its heaviest phrase.
 *
 * @param table see `addPhrases`; 3 is marked by itself, 2 and 1 only with others, 0 keeps its words quiet
 */
export function weighWording(table: string, manner: Manner = {}): Detector['find'] {
  const phrases = addPhrases(table);
  return (text) => {
    const spans: Span[] = [];
    for (const { sentence, hits } of findPhrases(readSentences(text), phrases)) {
      const span = weigh(sentence, hits, manner);
      if (span !== undefined) spans.push(span);
    }
    return spans;
  };
}

function weigh(sentence: Sentence, all: readonly Hit[], manner: Manner): Span | undefined {
  const { isAimed, isAmongPeople, isJudgement, isOfOthers, isOfPages, isOpenOnly } = manner;
  const { words, isLoud } = sentence;
  const hits = all.filter(
    (hit) =>
      !(isOfOthers && (isNegated(words, hit) || isOfWriter(words, hit))) &&
      !(isAimed && isReported(words, hit)) &&
      !(isJudgement && isTold(words, hit)),
  );
  const [first] = hits;
  if (first === undefined) return;
  let heaviest = first;
  let sum = 0;
  const seen = new Set<string | undefined>();
  for (const hit of hits) {
    const key = words[hit.from]?.keys[0];
    if (!seen.has(key)) sum += hit.weight;
    seen.add(key);
    if (hit.weight > heaviest.weight) heaviest = hit;
  }
  if (isOfPages && hasAny(words, PAGES)) sum -= 2;
  if (isOpenOnly && hasAny(words, DONE) && !hasAny(words, OPEN)) sum -= 3;
  if (isJudgement && (isNear(words, HEDGE, heaviest.from - 3, heaviest.from) || hasAny(words, KIND))) sum -= 1;
  if (isAimed && sum < ENOUGH) {
    if (isLoud) sum += 1;
    if (isNear(words, STRONG, heaviest.from - 2, heaviest.from)) sum += 1;
    if (isNear(words, AIMED, heaviest.from - 5, heaviest.to + 2)) sum += 1;
    else if (isAmongPeople) sum += among(words);
  } else if (isAmongPeople && sum < ENOUGH) sum += among(words);
  const [start, end] = [words[heaviest.from], words[heaviest.to - 1]];
  return sum >= ENOUGH && start && end ? { start: start.start, end: end.end } : undefined;
}

/** 1 where people stand in the sentence. */
const among = (words: readonly Word[]): number => (hasAny(words, PEOPLE) ? 1 : 0);

function hasAny(words: readonly Word[], known: ReadonlySet<string>): boolean {
  return words.some(({ keys }) => keys.some((key) => known.has(key)));
}

function isNear(words: readonly Word[], known: ReadonlySet<string>, from: number, to: number): boolean {
  return words.slice(Math.max(0, from), to).some(({ keys: [key = ''] }) => known.has(key));
}

/** "Users say the page is rubbish": what the public thinks of a page is told, not thought. */
function isTold(words: readonly Word[], { from }: Hit): boolean {
  const before = words.slice(Math.max(0, from - SAID_BEFORE), from);
  return hasAny(before, TOLD_BY) && hasAny(before, REPORTED);
}

/** Somebody else's words: `Feedback says "useless"`. */
function isReported(words: readonly Word[], { from }: Hit): boolean {
  return words[from]?.isQuoted === true && hasAny(words.slice(Math.max(0, from - SAID_BEFORE), from), REPORTED);
}

function isNegated(words: readonly Word[], { from }: Hit): boolean {
  return words.slice(Math.max(0, from - 2), from).some(({ keys: [key = ''] }) => NEGATION.has(key));
}

/** "I was stupid", "my stupid mistake", "silly me": about the writer, and nobody else is named in between. */
function isOfWriter(words: readonly Word[], { from, to }: Hit): boolean {
  const start = Math.max(0, from - 4);
  const called = words.slice(start, to + 3).map(({ keys: [key = ''] }) => key);
  const before = called.slice(0, from - start);
  if (before.some((key) => OTHER.has(key))) return false;
  const self = called.findIndex((key, at) => at >= to - start && SELF.has(key));
  if (self >= 0 && !TOWARDS.has(called[self - 1] ?? '')) return true;
  return before.some(
    (key, at) =>
      (WRITER.has(key) && !OPINION.has(called[at + 1] ?? '')) || (key === 'i' && WRITER_VERB.has(called[at + 1] ?? '')),
  );
}
