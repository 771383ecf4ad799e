import { walkFlow } from '../../../src/flow/walk-flow.ts';
import type { CommandResult } from './command-result.ts';
import { giveAccount, sayEnding, sayOpen, sayPath, type WalkAccount } from './describe-walk.ts';
import { countThings, makeInert } from './plain-text.ts';
import { readAnswers } from './read-answers.ts';
import { type CaseSettings, findMe, readCaseFacts } from './read-case-facts.ts';
import type { GoodFlow } from './read-flow-file.ts';
import type { TicketCase } from './read-ticket-file.ts';
import { listUnknownFacts, pickSteps } from './unknown-facts.ts';

type TicketRun = WalkAccount & { ticket: number | null; notes: string[] };

function addNotes(one: TicketCase, settings: CaseSettings): string[] {
  const me = findMe(settings.me, one.users);
  if (settings.me !== undefined && me?.id == null) {
    return [...one.notes, 'no user of the file has the address of --me, so whose ticket it is may stay unknown'];
  }
  return one.notes;
}

function sayRun(run: TicketRun, { flow }: GoodFlow, facts: ReturnType<typeof readCaseFacts>): string[] {
  const asked = run.asks === null ? [] : listUnknownFacts(pickSteps(flow, [run.asks.step]), flow, facts);
  return [
    run.ticket === null ? 'A ticket without a number' : `Ticket ${run.ticket}`,
    ...run.notes.map((note) => `     Note: ${makeInert(note)}`),
    ...sayPath(run.path),
    ...(run.asks === null ? [] : sayOpen(run.asks, asked)),
    ...(run.ending === null ? [] : sayEnding(run.ending)),
    '',
  ];
}

/** `run FILE --ticket TICKET.json`: each ticket walked as far as it and the given answers go. */
export function runTickets(
  read: GoodFlow,
  cases: readonly TicketCase[],
  settings: CaseSettings,
  written: readonly string[],
): CommandResult {
  const { flow } = read;
  const answers = readAnswers(written, flow, settings.now);
  const walked = cases.map((one) => {
    const facts = readCaseFacts(one, settings);
    const account = giveAccount(walkFlow(flow, facts, answers), flow, facts);
    const run: TicketRun = {
      ticket: one.ticket.id === 0 ? null : one.ticket.id,
      notes: addNotes(one, settings),
      ...account,
    };
    return { run, lines: sayRun(run, read, facts) };
  });
  const open = walked.filter(({ run }) => run.open !== null).length;
  const { id, title, version } = flow;
  const runs = walked.map(({ run }) => run);
  return {
    lines: [
      `${makeInert(title)}, version ${version}`,
      '',
      ...walked.flatMap(({ lines }) => lines),
      `${countThings(walked.length, 'ticket')}: ${walked.length - open} at an ending, ${open} waiting for an answer.`,
    ],
    // One ticket stands at the top as well, so that a script need not look into a list.
    json: { flow: { id, title, version }, now: settings.now, ...(runs.length === 1 ? runs[0] : {}), tickets: runs },
    exitCode: 0,
  };
}
