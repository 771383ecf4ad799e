import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FailureCode } from '../../../src/contracts/messages.ts';
import { makeGuideState } from '../../../src/features/triage-guide/guide-state.ts';
import type { KeptChoices } from '../../../src/features/triage-guide/kept-choices.ts';
import { findPreset } from '../../../src/flow/presets.ts';
import { makeCalendar } from '../../../src/queue/working-days.ts';
import { data, makeQuestion, makeTicketAnswer, readTicketPage, unsaved } from './guide-samples.ts';

const preset = findPreset('govuk-2nd-line-2021');
if (!preset) throw new Error('the preset is gone');
const flow = preset;
const calendar = makeCalendar();
const at = '2021-09-02T09:00:00Z';

/** What an agent chose, as the desk keeps it. */
const choose = (says: Record<string, string>, version = flow.version): KeptChoices => {
  const answers = Object.entries({ today: 'no', ...says }).map(([step, answer]) => ({ step, answer, at }));
  return { record: { flow: flow.id, version, answers, touchedAt: at }, day: null };
};
const makeState = (question = makeQuestion(9000001), kept = choose({})) =>
  makeGuideState(question, flow, kept, calendar);
const nowOf = ({ walk }: ReturnType<typeof makeState>) =>
  walk.now.kind === 'step' ? walk.now.step.step : walk.now.ending.id;

describe('unsaved changes', () => {
  it('may answer a step', () => {
    const page = { ...readTicketPage(9000004), priority: unsaved('low') };
    const question = makeQuestion(9000004, { page });
    expect(nowOf(makeState(makeQuestion(9000004)))).toBe('concern');
    expect(nowOf(makeState(question))).toBe('stop-low');
  });

  it('never take a reached ending away, and its actions show what is already done', () => {
    // The ending says: give it to you, High, submit as Open.
    const kept = choose({ concern: 'no', whose: 'ours', plan: 'take' });
    const before = makeState(makeQuestion(9000021), kept);
    expect(nowOf(before)).toBe('o21-take-it');
    const page = { ...readTicketPage(9000021), priority: unsaved('low'), group: unsaved('Another group') };
    const during = makeState(makeQuestion(9000021, { page }), kept);
    expect(nowOf(during)).toBe('o21-take-it');
    const changes = (state: typeof before) =>
      state.walk.now.kind === 'ending' ? state.walk.now.ending.actions.map(({ change }) => change) : [];
    expect(changes(during)).not.toEqual(changes(before));
  });

  it('property: whatever is changed on the page and not submitted, an ending stays the ending', () => {
    const endings = data.tickets
      .map(({ id }) => ({ id, kept: choose({ concern: 'no', whose: 'ours', plan: 'hold', progress: 'longer' }) }))
      .filter(({ id, kept }) => makeState(makeQuestion(id), kept).walk.now.kind === 'ending');
    expect(endings.length).toBeGreaterThan(20);
    const word = fc.constantFrom('low', 'normal', 'high', 'urgent', 'none', 'new', 'open', 'pending', 'solved', 'x');
    const changes = fc.record(
      { priority: word, status: word, group: fc.constantFrom('A group', '3rd line--GOV.UK Content'), assignee: word },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.constantFrom(...endings), changes, ({ id, kept }, changed) => {
        const fields = Object.fromEntries(Object.entries(changed).map(([name, value]) => [name, unsaved(value)]));
        const page = { ...readTicketPage(id), ...fields };
        expect(nowOf(makeState(makeQuestion(id, { page }), kept))).toBe(nowOf(makeState(makeQuestion(id), kept)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('what Zendesk said', () => {
  it('of another ticket is not taken for this one', () => {
    // 9000003 is Low: were its answer used, the walk would end.
    const bare = { id: 9000004 };
    const right = makeState(makeQuestion(9000004, { page: bare }));
    const mixed = makeState(
      makeQuestion(9000004, { page: bare, known: { details: makeTicketAnswer(9000003), trouble: undefined } }),
    );
    expect(nowOf(right)).toBe('concern');
    expect(nowOf(mixed)).toBe('queue');
    expect(mixed.clock).toEqual([]);
  });

  it('nothing at all: the agent answers from the page, and is told why', () => {
    const state = makeState(makeQuestion(9000004, { known: { details: undefined, trouble: 'offline' } }));
    expect(nowOf(state)).toBe('concern');
    expect(state.notice).toContain('You are offline');
    expect(state.notice).toContain('Answer from what you see on the page');
  });

  it.each<[FailureCode, string]>([
    ['signed-out', 'You are signed out of Zendesk.'],
    ['forbidden', 'does not let your account read all of this ticket.'],
    ['not-found', 'could not find this ticket’s details.'],
    ['rate-limited', 'Zendesk asked us to wait'],
    ['server-error', 'Zendesk did not give this ticket’s details.'],
    ['not-json', 'Zendesk did not give this ticket’s details.'],
    ['invalid-answer', 'Zendesk did not give this ticket’s details.'],
    ['unreachable', 'Zendesk did not give this ticket’s details.'],
  ])('%s is said in plain words, with what to do', (trouble, words) => {
    const { notice } = makeState(makeQuestion(9000004, { known: { details: undefined, trouble } }));
    expect(notice).toContain(words);
    expect(notice).toMatch(/(page\.)$/);
  });
});

describe('clocks of the ticket in view', () => {
  it('tell first reply and closure of a department’s ticket', () => {
    const { clock } = makeState(makeQuestion(9000001));
    expect(clock?.map(({ level }) => level)).toEqual(['first-reply', 'department-closed']);
  });

  it('say nothing while the time of creation is not known', () => {
    const known = { details: undefined, trouble: 'offline' } as const;
    expect(makeState(makeQuestion(9000001, { known })).clock).toEqual([]);
  });
});

it('says that the flow has changed since, and not to those who never began', () => {
  expect(makeState(makeQuestion(9000001), choose({}, 0)).notice).toContain('The flow has changed');
  expect(makeState(makeQuestion(9000001), choose({})).notice).toBeUndefined();
  expect(makeState(makeQuestion(9000001), { record: null, day: null }).notice).toBeUndefined();
});

it('hostile words of a ticket never get into what the guide says', () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const details = makeTicketAnswer(9000004);
  const ticket = { ...details.ticket, subject: `${hostile} urgent`, description: `${hostile} dns` };
  const page = { ...readTicketPage(9000004), subject: { value: `${hostile} urgent`, unsaved: false } };
  const state = makeState(
    makeQuestion(9000004, { page, known: { details: { ...details, ticket }, trouble: undefined } }),
  );
  expect(nowOf(state)).toBe('concern');
  expect(JSON.stringify(state)).not.toContain('onerror');
});
