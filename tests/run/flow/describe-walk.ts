import type { FlowFile } from '../../../src/contracts/flow-file.ts';
import type { TicketFacts } from '../../../src/facts/ticket-facts.ts';
import type { AnsweredStep, OpenStep, ReachedEnding, Walk } from '../../../src/flow/walk-types.ts';
import { makeInert } from './plain-text.ts';
import { listUnknownFacts, pickSteps, type UnknownFact } from './unknown-facts.ts';

const sources = { page: 'page', 'page-unsaved': 'page, not saved', api: 'Zendesk' } as const;

/** A walk for machines: the path, and either the ending or the open step. Documented in `docs/flow-commands.md`. */
export type WalkAccount = {
  path: Omit<AnsweredStep, 'mark'>[];
  open: string | null;
  asks: OpenStep | null;
  ending: ReachedEnding | null;
  /** Facts the steps of the path ask about that are not known. */
  unknown: UnknownFact[];
};

/** What a walk of a ticket has come to. */
export function giveAccount(walk: Walk, flow: FlowFile, facts: TicketFacts): WalkAccount {
  const open = walk.now.kind === 'step' ? walk.now.step : null;
  const steps = [...walk.answered.map(({ step }) => step), ...(open === null ? [] : [open.step])];
  return {
    path: walk.answered,
    open: open?.step ?? null,
    asks: open,
    ending: walk.now.kind === 'ending' ? walk.now.ending : null,
    unknown: listUnknownFacts(pickSteps(flow, steps), flow, facts),
  };
}

function sayWho({ by }: Pick<AnsweredStep, 'by'>): string {
  return by.who === 'ticket' ? `${by.evidence} (${sources[by.source]})` : 'Answered by the agent (--answer)';
}

const sayMark = (mark: string | undefined) => (mark?.startsWith('inferred') ? ' [ask your team]' : '');

/** The steps that were answered, and what decided each. */
export function sayPath(path: readonly AnsweredStep[]): string[] {
  return path.flatMap((one, index) => [
    `${String(index + 1).padStart(3)}. ${makeInert(one.question)} → ${makeInert(one.label)} [${one.step}=${one.answer}]${sayMark(one.mark)}`,
    `     ${makeInert(sayWho(one))}`,
  ]);
}

/** An open step: what the agent must answer, what is likely, and what would have decided. */
export function sayOpen(open: OpenStep, unknown: readonly UnknownFact[]): string[] {
  const answers = open.answers.map(({ answer, label, likely }) =>
    makeInert(`     ${answer}: ${label}${likely === undefined ? '' : ` (likely: ${likely})`}`),
  );
  const lines = [
    `  ?  ${makeInert(open.question)} [${open.step}]${sayMark(open.mark)}`,
    '     The agent must answer:',
    ...answers,
  ];
  return unknown.length === 0
    ? lines
    : [...lines, `     Not known: ${unknown.map(({ fact, why }) => `${fact} (${makeInert(why)})`).join('; ')}`];
}

/** An ending with what is to be done. */
export function sayEnding(ending: ReachedEnding): string[] {
  const { reply } = ending;
  return [
    `  => ${makeInert(ending.title)} [${ending.id}]${sayMark(ending.mark)}`,
    `     ${makeInert(ending.why)}`,
    ...ending.actions.map(
      ({ words, change, mark }, index) =>
        `     ${index + 1}. ${makeInert(words)}${change === undefined ? '' : ` (${makeInert(change)})`}${sayMark(mark)}`,
    ),
    `     ${reply === 'owed' ? 'A reply is owed.' : `No reply: ${makeInert(reply.none)}`}`,
  ];
}
