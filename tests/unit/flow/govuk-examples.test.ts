import { describe, expect, it } from 'vitest';
import type { GivenAnswer } from '../../../src/contracts/walk-record.ts';
import type { FactInput } from '../../../src/facts/fact-input.ts';
import { readFacts } from '../../../src/facts/read-facts.ts';
import { findPreset } from '../../../src/flow/presets.ts';
import { walkFlow } from '../../../src/flow/walk-flow.ts';
import type { Walk } from '../../../src/flow/walk-types.ts';
import { countWorkingDays, makeCalendar } from '../../../src/queue/working-days.ts';
import { makeGovukData } from '../../sandbox/data/govuk-data.ts';
import { GOVUK_NOW } from '../../sandbox/data/working-day.ts';
import { examples, hints } from './govuk-examples.ts';

const flow = findPreset('govuk-2nd-line-2021')!;
const data = makeGovukData();
const calendar = makeCalendar();
const at = GOVUK_NOW;
const day: GivenAnswer[] = [{ step: 'today', answer: 'no', at }];

function inputOf(id: number): FactInput {
  const ticket = data.tickets.find((one) => one.id === id)!;
  return {
    ticket: { ...ticket, metric_set: data.metric_sets[id] },
    users: data.users,
    groups: data.groups,
    organizations: data.organizations,
    me: data.users.find((one) => one.id === data.current_user_id),
    now: GOVUK_NOW,
    pendingDaysAs: 'calendar',
    countWorkingDays: (from, to) => countWorkingDays(calendar, from, to)!,
    governmentDomains: ['gov.uk', 'gov.uk.example'],
  };
}

/** The same ticket as its page shows it, with nothing from the API beside the lists. */
function pageOf(id: number): FactInput {
  const { ticket: _, ...input } = inputOf(id);
  const ticket = data.tickets.find((one) => one.id === id)!;
  const seen = <T>(value: T) => ({ value, unsaved: false });
  const holder = data.users.find((one) => one.id === ticket.assignee_id);
  return {
    ...input,
    page: {
      id,
      subject: seen(ticket.subject),
      priority: seen(ticket.priority ?? 'none'),
      status: seen(ticket.status),
      group: seen(data.groups.find((one) => one.id === ticket.group_id)!.name),
      assignee: seen(holder?.name ?? null),
      canTake: seen(ticket.assignee_id !== data.current_user_id),
      tags: seen(ticket.tags),
    },
  };
}

const give = (says: Record<string, string>): GivenAnswer[] =>
  Object.entries(says).map(([step, answer]) => ({ step, answer, at }));

const selfAnswered = (walk: Walk) =>
  Object.fromEntries(walk.answered.filter(({ by }) => by.who === 'ticket').map(({ step, answer }) => [step, answer]));

it('has an example for every ticket of the demo data', () => {
  expect(examples.map(({ id }) => id)).toEqual(data.tickets.map(({ id }) => id));
});

describe.each(examples)('$id', ({ id, self, says, ending }) => {
  const walk = walkFlow(flow, readFacts(inputOf(id)), give(says), day);

  it('answers by itself what the ticket tells, and nothing else', () => {
    expect(selfAnswered(walk)).toEqual(self);
  });

  it(`ends at ${ending}, using every answer the agent gave`, () => {
    expect(walk.now).toMatchObject({ kind: 'ending', ending: { id: ending } });
    const used = walk.answered.filter(({ by }) => by.who === 'agent' && !by.remembered).map(({ step }) => step);
    expect(used.sort()).toEqual(Object.keys(says).sort());
  });

  it('gives the same answers, or asks, when only the page is read', () => {
    const onPage = walkFlow(flow, readFacts(pageOf(id)), give({ ...self, ...says }), day);
    expect(onPage.now).toMatchObject({ kind: 'ending', ending: { id: ending } });
    const alone = selfAnswered(walkFlow(flow, readFacts(pageOf(id)), give(says), day));
    expect(self).toMatchObject(alone);
    expect(Object.keys(alone).length).toBeGreaterThanOrEqual(Math.min(2, Object.keys(self).length));
  });

  it('shows every line that decided, and no word of the message', () => {
    const lines = walk.answered.map(({ by }) => (by.who === 'ticket' ? by.evidence : '-'));
    for (const line of lines) expect(line.length).toBeGreaterThan(0);
    expect(lines.join(' ')).not.toMatch(/@|Technical fault report/);
  });
});

it.each(hints)('%i: step %s suggests %s', (id, step, answer) => {
  const { says } = examples.find((one) => one.id === id)!;
  const walk = walkFlow(
    flow,
    readFacts(inputOf(id)),
    give(says),
    day,
    [step].filter((one) => !(one in says)),
  );
  const open = walkFlow(
    flow,
    readFacts(inputOf(id)),
    give(says).filter((one) => one.step !== step),
    day,
  );
  expect(walk.answered.map((one) => one.step)).toContain(step);
  expect(open.now.kind === 'step' && open.now.step.step).toBe(step);
  const offered = open.now.kind === 'step' ? open.now.step.answers.find((one) => one.answer === answer) : undefined;
  expect(offered?.likely).toBeTruthy();
});

describe('traps', () => {
  it('asks for no reply where a reply reaches nobody (9000005)', () => {
    const { says } = examples.find(({ id }) => id === 9000005)!;
    const { now } = walkFlow(flow, readFacts(inputOf(9000005)), give(says), day);
    const ending = now.kind === 'ending' ? now.ending : undefined;
    expect(ending?.reply).toEqual({ none: 'There is nobody to reply to.' });
    expect(ending?.actions.map((action) => action.do)).not.toContain('reply');
  });

  it.each([
    ['calendar', 'yes'],
    ['working', 'no'],
  ] as const)('9000028, counting %s days: due is %s', (pendingDaysAs, due) => {
    const walk = walkFlow(flow, readFacts({ ...inputOf(9000028), pendingDaysAs }), [], day);
    expect(selfAnswered(walk).silent).toBe(due);
  });

  it('does not suggest that an unlisted requester is a doubt when a form sent the ticket', () => {
    for (const id of [9000008, 9000011, 9000024, 9000036, 9000005]) {
      const { now } = walkFlow(flow, readFacts(inputOf(id)), [], day);
      const doubt = now.kind === 'step' ? now.step.answers.find(({ answer }) => answer === 'not-genuine') : undefined;
      expect(doubt).toBeDefined();
      expect(doubt?.likely).toBeUndefined();
    }
  });
});

it('lets the ticket answer at least 60 in 100 steps over the 40 tickets', () => {
  const walks = examples.map(({ id, says }) => walkFlow(flow, readFacts(inputOf(id)), give(says), day));
  const steps = walks.flatMap(({ answered }) => answered);
  const byTicket = steps.filter(({ by }) => by.who === 'ticket').length;
  expect(byTicket / steps.length).toBeGreaterThanOrEqual(0.6);
});
