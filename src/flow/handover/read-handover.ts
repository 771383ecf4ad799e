import type { FlowFile } from '../../contracts/flow-file.ts';
import type { FoundLine } from '../../contracts/handover.ts';
import type { GivenAnswer } from '../../contracts/walk-record.ts';
import { type RunPlace, readLine } from './compact-line.ts';

/** A run of another agent's that may be gone on with. `at`: when it was written (ISO 8601, UTC). */
export type Handover = { version: number; at: string; by: string; answers: GivenAnswer[]; asked: string[] };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Clocks differ a little. */
const AHEAD = 5 * MINUTE;
/** A ticket may lie on hold for weeks, not for ever. */
const OLDEST = 90 * DAY;

/**
 * The run a found line holds, as far as it holds in this flow; undefined when the line is damaged, forged, of another
 * ticket or flow, of a time that cannot be, or when nothing of it holds. A run of this very version with a step or an
 * answer the flow never had is made up, and refused whole. Never throws.
 *
 * @param now Zendesk's time, ISO 8601, UTC
 */
export function readHandover(found: FoundLine, place: RunPlace, flow: FlowFile, now: string): Handover | undefined {
  const run = readLine(found.line, place);
  if (run === undefined || run.flow !== flow.id || !isTimely(run.at, found.at, now)) return undefined;
  const steps = new Map(flow.steps.map((step) => [step.id, step]));
  const holds = (step: string, answer?: string) => {
    const known = steps.get(step);
    return known !== undefined && (answer === undefined || known.answers.some(({ id }) => id === answer));
  };
  const all = [...run.answers, ...run.asked.map((step) => ({ step, answer: undefined }))];
  if (run.version === flow.version && !all.every(({ step, answer }) => holds(step, answer))) return undefined;
  const isToday = readLondonDay(run.at) === readLondonDay(now);
  const isLasting = (id: string) => {
    const step = steps.get(id);
    return step?.forget !== 'submit' && (step?.remember !== 'day' || isToday);
  };
  const answers = run.answers
    .filter(({ step, answer }) => holds(step, answer) && isLasting(step))
    .map(({ step, answer }): GivenAnswer => ({ step, answer, at: run.at, handed: true }));
  const asked = run.asked.filter((step) => holds(step) && isLasting(step));
  if (answers.length === 0 && asked.length === 0) return undefined;
  return { version: run.version, at: run.at, by: found.by, answers, asked };
}

function isTimely(at: string, noted: string | undefined, now: string): boolean {
  const [then, present] = [Date.parse(at), Date.parse(now)];
  if (Number.isNaN(then) || Number.isNaN(present)) return false;
  const shown = noted === undefined ? Number.NaN : Date.parse(noted);
  if (!Number.isNaN(shown) && then > shown + AHEAD) return false;
  return then <= present + AHEAD && then >= present - OLDEST;
}

function readLondonDay(iso: string): string {
  return Temporal.Instant.fromEpochMilliseconds(Date.parse(iso))
    .toZonedDateTimeISO('Europe/London')
    .toPlainDate()
    .toString();
}
