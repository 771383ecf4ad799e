import { classes, type Group } from './classes.ts';
import type { Mark, Row } from './read-sets.ts';

/** One thing a checker marked. `kinds` are the classes of the labelled set it would be right for. */
export type Found = { start: number; end: number; kinds: readonly string[] };

/** Of one class: labelled places, how many were found, findings that were right and wrong. */
export type Tally = { places: number; hit: number; right: number; wrong: number };

export type Alarms = { texts: number; withFinding: number; findings: number };

export type Score = {
  byClass: Map<string, Tally>;
  byGroup: Map<Group, Tally>;
  lookAlikes: Alarms;
  notes: Alarms & { sentences: number };
  wrongRows: { row: Row; why: string }[];
};

const empty = (): Tally => ({ places: 0, hit: 0, right: 0, wrong: 0 });
const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;

/** Sentences of a note: cut after a full stop, question mark, colon or new line. */
export const countSentences = (text: string): number =>
  text.split(/[.!?:]["']?(?:\s|$)|\n+/).filter((part) => part.trim().length > 1).length;

/**
 * Compares findings with labels. A place counts as found when a finding of a right class overlaps it. A finding counts
 * as wrong when it overlaps no place, or only places of another class; one on an optional place counts as nothing.
 *
 * @param claimed the classes the checker claims; places of others are not held against it
 */
export function scoreRows(rows: readonly Row[], findAll: (row: Row) => readonly Found[], claimed: ReadonlySet<string>): Score {
  const score: Score = {
    byClass: new Map(classes.filter(({ id }) => claimed.has(id)).map(({ id }) => [id, empty()])),
    byGroup: new Map(),
    lookAlikes: { texts: 0, withFinding: 0, findings: 0 },
    notes: { texts: 0, withFinding: 0, findings: 0, sentences: 0 },
    wrongRows: [],
  };
  for (const row of rows) scoreRow(score, row, findAll(row), claimed);
  for (const { id, group } of classes) {
    const tally = score.byClass.get(id);
    if (tally !== undefined) addTo(score.byGroup, group, tally);
  }
  return score;
}

function scoreRow(score: Score, row: Row, found: readonly Found[], claimed: ReadonlySet<string>): void {
  const isRight = (finding: Found, mark: Mark) =>
    overlaps(finding, mark) && mark.classes.some((name) => finding.kinds.includes(name));
  for (const mark of row.marks) {
    const name = mark.classes[0] ?? '';
    const tally = score.byClass.get(name);
    if (mark.isOptional || tally === undefined) continue;
    tally.places += 1;
    if (found.some((finding) => isRight(finding, mark))) tally.hit += 1;
    else score.wrongRows.push({ row, why: `missed ${name}: ${row.text.slice(mark.start, mark.end)}` });
  }
  for (const finding of found) {
    const met = row.marks.find((mark) => isRight(finding, mark));
    if (met?.isOptional) continue;
    const name = finding.kinds.find((kind) => met?.classes.includes(kind)) ?? finding.kinds.find((kind) => claimed.has(kind));
    const tally = score.byClass.get(name ?? '');
    if (tally !== undefined) tally[met === undefined ? 'wrong' : 'right'] += 1;
    if (met === undefined) score.wrongRows.push({ row, why: `false ${finding.kinds[0] ?? '?'}: ${row.text.slice(finding.start, finding.end)}` });
  }
  if (row.marks.length > 0) return;
  const alarms = row.file === 'notes' ? score.notes : score.lookAlikes;
  alarms.texts += 1;
  alarms.findings += found.length;
  if (found.length > 0) alarms.withFinding += 1;
  if (row.file === 'notes') score.notes.sentences += countSentences(row.text);
}

function addTo(groups: Map<Group, Tally>, group: Group, tally: Tally): void {
  const sum = groups.get(group) ?? empty();
  for (const key of ['places', 'hit', 'right', 'wrong'] as const) sum[key] += tally[key];
  groups.set(group, sum);
}
