import { HANDOVER_MARK, LONGEST_HANDOVER } from '../../contracts/handover.ts';
import { sumText } from './checksum.ts';

/** Where a run belongs: a line that was copied to another ticket is none of that ticket's. */
export type RunPlace = { host: string; ticketId: number };

/** What a line holds: ids and a time (ISO 8601, UTC, whole minutes). Who made it is the note's author. */
export type LineRun = {
  flow: string;
  version: number;
  at: string;
  answers: readonly { step: string; answer: string }[];
  /** Steps the agent wanted to answer, whatever the ticket says. */
  asked: readonly string[];
};

const ID = '[a-z0-9][a-z0-9.-]{0,399}';
const shape = new RegExp(
  `^\\[Second Line log v1 · flow (${ID}), version (\\S{1,30}) · ticket (\\d{1,16}) · (\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d)Z · (.*) · ([a-z-]{19})\\]$`,
);
const answerShape = new RegExp(`^(${ID})=(${ID}|\\?)$`);

/** `[Second Line log v1 · flow x, version 2 · ticket 12 · 2026-11-24T09:12Z · whose=ours; plan=hold · bcdf-…]` */
export function writeLine(run: LineRun, place: RunPlace): string {
  const { flow, version, at, answers, asked } = run;
  const given = [...answers.map(({ step, answer }) => `${step}=${answer}`), ...asked.map((step) => `${step}=?`)];
  const parts = [
    HANDOVER_MARK,
    `flow ${flow}, version ${version}`,
    `ticket ${place.ticketId}`,
    `${at.slice(0, 16)}Z`,
    given.length === 0 ? 'no answers' : given.join('; '),
  ];
  const body = parts.join(' · ');
  return `${body} · ${sumText(`${place.host}/${place.ticketId} ${body}`)}]`;
}

/** A page shows spaces and breaks as it likes, and may put marks in that nobody sees. */
const tidy = (text: string) =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * Reads a line; undefined when it is damaged, of another ticket, or not what `writeLine` writes. It is read strictly:
 * written anew, it must come out letter for letter. Never throws.
 */
export function readLine(text: string, place: RunPlace): LineRun | undefined {
  if (text.length > LONGEST_HANDOVER) return undefined;
  const line = tidy(text);
  const [, flow, version, , at, given] = shape.exec(line) ?? [];
  if (flow === undefined || version === undefined || at === undefined || given === undefined) return undefined;
  const pairs = given === 'no answers' ? [] : given.split('; ').map((pair) => answerShape.exec(pair));
  const answers: { step: string; answer: string }[] = [];
  const asked: string[] = [];
  const seen = new Set<string>();
  for (const pair of pairs) {
    const [, step, answer] = pair ?? [];
    if (step === undefined || answer === undefined || seen.has(step)) return undefined;
    seen.add(step);
    if (answer === '?') asked.push(step);
    else answers.push({ step, answer });
  }
  const run = { flow, version: Number(version), at: `${at}:00Z`, answers, asked };
  return writeLine(run, place) === line ? run : undefined;
}
