import { classes, type Group } from './classes.ts';
import type { Mark, Row } from './read-sets.ts';

/**
 * One thing a checker marked. `kinds` are the classes of the labelled set it would be right for; `home` the one its
 * precision is counted under, where the checker says that much.
 */
export type Found = { start: number; end: number; kinds: readonly string[]; home?: string | undefined };

/** Of one class or group: labelled places, how many were found; findings under that name that were right and wrong. */
export type Tally = { places: number; hit: number; right: number; wrong: number };

export type Alarms = { texts: number; withFinding: number; findings: number };

/** Texts of one style: with something said that must be found, found or missed; fair ones, left quiet or warned of. */
export type Texts = { found: number; missed: number; quiet: number; warned: number };

/** Styles in which whole texts are counted: the files of each, and the groups of classes a warning there may be of. */
export const STYLES: readonly (readonly [name: string, files: readonly string[], groups: readonly Group[]])[] = [
  ['code-review comments', ['review-comments'], ['tone']],
  ['issue threads', ['issue-threads'], ['tone']],
  [
    'notes, not for the public',
    ['would-not-say', 'may-be-said', 'not-public', 'tone', 'security', 'notes'],
    ['tone', 'not public', 'internal detail'],
  ],
];

export type Score = {
  byClass: Map<string, Tally>;
  byGroup: Map<Group, Tally>;
  byStyle: Map<string, Texts>;
  /** Texts made to mislead; ordinary sentences, those of the whole notes among them; whole notes. */
  lookAlikes: Alarms;
  sentences: Alarms;
  notes: Alarms;
  wrongRows: { row: Row; why: string }[];
};

const empty = (): Tally => ({ places: 0, hit: 0, right: 0, wrong: 0 });
const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** Sentences of a note: cut after a full stop, question mark, colon or new line. */
export const countSentences = (text: string): number =>
  text.split(/[.!?:]["']?(?:\s|$)|\n+/).filter((part) => part.trim().length > 1).length;

/** Classes that are said with a whole sentence: any words of it may be marked, and tone may be told as talk and talk as tone. */
const SAID: readonly (string | undefined)[] = [
  'weak',
  'blame',
  'contempt',
  'mockery',
  'abuse',
  'legal',
  'staffing',
  'hush',
];

/** How far a finding may be from the marked words: within them, or within their sentence where a class is said with one. */
function reachOf(mark: Mark, text: string): { start: number; end: number } {
  if (!SAID.includes(mark.classes[0])) return mark;
  const after = text.slice(mark.end).search(/[.?!\n]/);
  return {
    start: Math.max(...['.', '?', '!', '\n'].map((sign) => text.lastIndexOf(sign, mark.start - 1))) + 1,
    end: after === -1 ? text.length : mark.end + after,
  };
}

/**
 * Compares findings with labels. A place counts as found when a finding of its class is within reach. A finding counts
 * as wrong when it is within reach of no place whose label allows it; one on an optional place counts as nothing.
 *
 * @param claimed the classes the checker claims; places of others are not held against it
 */
export function scoreRows(
  rows: readonly Row[],
  findAll: (row: Row) => readonly Found[],
  claimed: ReadonlySet<string>,
): Score {
  const score: Score = {
    byClass: new Map(classes.filter(({ id }) => claimed.has(id)).map(({ id }) => [id, empty()])),
    byGroup: new Map(),
    byStyle: new Map(),
    lookAlikes: { texts: 0, withFinding: 0, findings: 0 },
    sentences: { texts: 0, withFinding: 0, findings: 0 },
    notes: { texts: 0, withFinding: 0, findings: 0 },
    wrongRows: [],
  };
  for (const row of rows) scoreRow(score, row, findAll(row), claimed);
  return score;
}

function scoreRow(score: Score, row: Row, found: readonly Found[], claimed: ReadonlySet<string>): void {
  const isNear = (finding: Found, mark: Mark) => overlaps(finding, reachOf(mark, row.text));
  const isRight = (finding: Found, mark: Mark) =>
    isNear(finding, mark) &&
    (mark.classes.some((name) => finding.kinds.includes(name)) ||
      (SAID.includes(mark.classes[0]) && SAID.includes(finding.kinds[0])));
  for (const mark of row.marks) {
    const name = mark.classes[0] ?? '';
    if (mark.isOptional || !claimed.has(name)) continue;
    const isHit = found.some((finding) => isNear(finding, mark) && finding.kinds.includes(name));
    for (const tally of talliesOf(score, name)) {
      if (tally === undefined) continue;
      tally.places += 1;
      if (isHit) tally.hit += 1;
    }
    if (!isHit) score.wrongRows.push({ row, why: `missed ${name}: ${row.text.slice(mark.start, mark.end)}` });
  }
  for (const finding of found) {
    const met = row.marks.find((mark) => !mark.isOptional && isRight(finding, mark));
    if (met === undefined && row.marks.some((mark) => mark.isOptional && isRight(finding, mark))) continue;
    const name = finding.home ?? finding.kinds[0] ?? '';
    const [ofClass, ofGroup] = talliesOf(score, name);
    const key = met === undefined ? 'wrong' : 'right';
    if (ofClass !== undefined && finding.home !== undefined) ofClass[key] += 1;
    if (ofGroup !== undefined) ofGroup[key] += 1;
    if (met === undefined) {
      score.wrongRows.push({ row, why: `false ${name}: ${row.text.slice(finding.start, finding.end)}` });
    }
  }
  countAlarms(score, row, found.length);
  countText(score, row, found);
}

/** A text counts as found when anything in it is, whatever the place: the agent reads it again. One with other things in it does not count. */
function countText({ byStyle }: Score, { file, marks }: Row, found: readonly Found[]): void {
  for (const [name, files, groups] of STYLES) {
    const isOfStyle = (kind = '') => SAID.includes(kind) && groups.includes(groupOf(kind) ?? 'secrets');
    const isSaid = marks.some(({ classes: [kind] }) => isOfStyle(kind));
    if (!files.includes(file) || (marks.length > 0 && !isSaid)) continue;
    const texts = byStyle.get(name) ?? { found: 0, missed: 0, quiet: 0, warned: 0 };
    byStyle.set(name, texts);
    const isWarned = found.some(({ kinds: [kind] }) => isOfStyle(kind));
    if (isSaid) texts[isWarned ? 'found' : 'missed'] += 1;
    else texts[isWarned ? 'warned' : 'quiet'] += 1;
  }
}

function countAlarms({ notes, sentences, lookAlikes }: Score, row: Row, findings: number): void {
  if (row.marks.length > 0) return;
  const count = (alarms: Alarms, texts: number) => {
    alarms.texts += texts;
    alarms.findings += findings;
    if (findings > 0) alarms.withFinding += 1;
  };
  if (row.file === 'notes') count(notes, 1);
  if (row.file === 'notes') count(sentences, countSentences(row.text));
  else count(row.file === 'ordinary-sentences' ? sentences : lookAlikes, 1);
}

const groupOf = (kind: string) => classes.find(({ id }) => id === kind)?.group;

/** The tallies a class counts in: its own, if the checker claims it, and its group's. */
function talliesOf({ byClass, byGroup }: Score, name: string): [Tally | undefined, Tally | undefined] {
  const group = groupOf(name);
  if (group === undefined) return [undefined, undefined];
  const sum = byGroup.get(group) ?? empty();
  byGroup.set(group, sum);
  return [byClass.get(name), sum];
}
