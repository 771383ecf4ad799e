import type { FlowFile } from '../../contracts/flow-file.ts';
import type { WalkRecord } from '../../contracts/walk-record.ts';
import { type Handover, readHandover } from '../../flow/handover/read-handover.ts';
import type { Walk } from '../../flow/walk-types.ts';
import { showTimeOfDay } from '../../view/kit/show-time.ts';
import type { OverlayPrompt } from '../../view/overlay/overlay-types.ts';
import type { GuideQuestion } from './guide-question.ts';
import { readChoices } from './guide-state.ts';
import type { KeptChoices } from './kept-choices.ts';

/**
 * The newest run in the ticket's notes that this agent could go on with; undefined when there is none, when it brings
 * nothing this browser does not have, or when it was taken up or put aside before. Pure.
 */
export function findHandover(question: GuideQuestion, flow: FlowFile, record: WalkRecord | null): Handover | undefined {
  const { host, now, page, lines = [] } = question;
  for (const found of lines) {
    const run = readHandover(found, { host, ticketId: page.id }, flow, now);
    if (run) return isNews(run, record, flow) ? run : undefined;
  }
  return undefined;
}

function isNews(run: Handover, record: WalkRecord | null, flow: FlowFile): boolean {
  if (record?.log !== undefined && Date.parse(run.at) <= Date.parse(record.log)) return false;
  const { answers, asked = [] } = readChoices(record, flow);
  const isOlder = answers.some(({ at }) => Date.parse(at) > Date.parse(run.at));
  const isKnown =
    run.answers.every(({ step, answer }) => answers.some((own) => own.step === step && own.answer === answer)) &&
    run.asked.every((step) => asked.includes(step));
  return !isOlder && !isKnown;
}

/** The record once the agent goes on from there. It replaces what was answered here; nothing else does so. */
export function takeUp(run: Handover, flow: FlowFile, touchedAt: string): WalkRecord {
  const { version, answers, asked, at } = run;
  return { flow: flow.id, version, answers, asked, log: at, touchedAt };
}

/** The record once the agent put a run aside: all that is kept is that it was. */
export function putAside(kept: KeptChoices, at: string, flow: FlowFile, touchedAt: string): WalkRecord {
  const { answers, asked, ...rest } = kept.record ?? { flow: flow.id, version: flow.version, answers: [], asked: [] };
  return { ...rest, answers, ...(asked ? { asked } : {}), log: at, touchedAt };
}

/** "Sam left off at “Whose is it?”, 14:02." with what may be done. Undefined where it would lead nowhere new. */
export function describeHandover(run: Handover, there: Walk, here: Walk, now: string): OverlayPrompt | undefined {
  if (keyOf(there) === keyOf(here)) return undefined;
  const who = run.by === '' ? 'Another agent' : run.by;
  const place =
    there.now.kind === 'step' ? `left off at “${there.now.step.question}”` : `got to “${there.now.ending.title}”`;
  return {
    words: `${who} ${place}, ${showTimeOfDay(run.at, now)}.`,
    choices: [
      { label: 'Resume', intent: { kind: 'resume-run', at: run.at } },
      { label: 'Start afresh', intent: { kind: 'start-afresh', at: run.at } },
    ],
  };
}

function keyOf({ answered, now }: Walk): string {
  const path = answered.map(({ step, answer }) => `${step}=${answer}`).join(';');
  return `${path} ${now.kind === 'step' ? now.step.step : now.ending.id}`;
}
