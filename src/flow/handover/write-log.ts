import type { FlowFile } from '../../contracts/flow-file.ts';
import type { AnsweredStep, Walk } from '../walk-types.ts';
import { type RunPlace, writeLine } from './compact-line.ts';
import { writeEvidence, writePlain } from './plain-text.ts';

/** What goes into a log, beside the walk on the screen. */
export type LogInput = {
  walk: Walk;
  flow: FlowFile;
  place: RunPlace;
  /** Zendesk's time, ISO 8601, UTC. */
  now: string;
  /** Steps the agent wants to answer, whatever the ticket says. */
  asked: readonly string[];
};

const WORDS = 300;
const EVIDENCE = 160;

/**
 * The walk as a handover note (`domain.md` 2.4): what is asked, what was tried, why it is passed on, what to do next.
 * `\n` is a line break, `\n\n` a new paragraph; the last line is the compact one. It says who decided, never by name:
 * the note's author is who Zendesk shows.
 */
export function writeLog({ walk, flow, place, now, asked }: LogInput): string {
  const steps = walk.answered.map((step) => `- ${sayStep(step)}`);
  return [
    'Triage log',
    'What is asked:\n…',
    ['What was tried:', ...(steps.length > 0 ? steps : ['- Nothing yet'])].join('\n'),
    `Why it is passed on:\n${sayWhy(walk)}`,
    ['What to do next:', ...sayNext(walk)].join('\n'),
    `Flow: ${writePlain(flow.title, WORDS)}, version ${flow.version}`,
    writeLine(makeRun({ walk, flow, place, now, asked }), place),
  ].join('\n\n');
}

const alongWords = { ending: 'with the ending', likely: 'accepted as likely' };

function sayStep({ question, label, by }: AnsweredStep): string {
  const answer = `${writePlain(question, WORDS)} ${writePlain(label, WORDS)}`;
  if (by.who === 'ticket') return `${answer} (from the ticket: ${writeEvidence(shorten(by.evidence), EVIDENCE)})`;
  const who = by.handed === true ? 'an agent before me' : 'agent';
  return `${answer} (${[who, showLondonTime(by.at), by.along && alongWords[by.along]].filter(Boolean).join(', ')})`;
}

/** What speaks for an answer; all that was not there only where nothing else was. */
function shorten(evidence: string): string {
  const there = evidence.split('; ').filter((part) => !/^No /.test(part));
  return there.length > 0 ? there.join('; ') : evidence;
}

function sayWhy({ now }: Walk): string {
  if (now.kind === 'ending') return `${writePlain(now.ending.title, WORDS)}. ${writePlain(now.ending.why, WORDS)}`;
  return `Triage stopped at the question “${writePlain(now.step.question, WORDS)}”`;
}

function sayNext({ now }: Walk): string[] {
  if (now.kind === 'step') return [`- Answer “${writePlain(now.step.question, WORDS)}”`];
  const { actions, reply } = now.ending;
  const owed = reply === 'owed' ? 'A reply is owed' : `No reply: ${writePlain(reply.none, WORDS)}`;
  return [...actions.map(({ words }) => `- ${writePlain(words, WORDS)}`), `- ${owed}`];
}

/** Answers about this moment are the moment's; what the ticket answers it answers again. */
function makeRun({ walk, flow, now, asked }: LogInput) {
  const isLasting = (id: string) => flow.steps.find((step) => step.id === id)?.forget !== 'submit';
  const given = walk.answered.filter(({ by, step }) => by.who === 'agent' && isLasting(step));
  const answered = new Set(given.map(({ step }) => step));
  return {
    flow: flow.id,
    version: flow.version,
    at: now,
    answers: given.map(({ step, answer }) => ({ step, answer })),
    asked: asked.filter((step) => !answered.has(step) && isLasting(step)),
  };
}

function showLondonTime(iso: string): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return '';
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/London');
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
