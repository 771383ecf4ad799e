import { describe, expect, it } from 'vitest';
import type { FlowExample } from '../../../src/contracts/flow-file.ts';
import { readFacts } from '../../../src/facts/read-facts.ts';
import file2021 from '../../../src/flow/presets/govuk-2nd-line-2021.json' with { type: 'json' };
import file2026 from '../../../src/flow/presets/govuk-2026.json' with { type: 'json' };
import { readFlow } from '../../../src/flow/read-flow.ts';
import { walkFlow } from '../../../src/flow/walk-flow.ts';
import { makeGovukData } from '../../sandbox/data/govuk-data.ts';
import { factsOf, give, inputOf, pageOf, selfAnswered, toldOf } from './govuk-walk.ts';

function readPreset(file: unknown) {
  const read = readFlow(file);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { flow: read.flow, examples: read.document.examples ?? [] };
}

const old = readPreset(file2021);
const now = readPreset(file2026);
const ofTicket = (id: number) => old.examples.find((one) => one.id === `ticket-${id}`)!;
const walkOf = (flow: typeof old.flow, example: FlowExample) => walkFlow(flow, factsOf(example), give(example.answers));
const all = [old, now].flatMap(({ flow, examples }) => examples.map((example) => ({ flow, example, id: example.id })));

describe('the examples', () => {
  it('hold every ticket of the demo data as it is there', () => {
    const data = makeGovukData();
    for (const ticket of data.tickets) {
      const { metric_set: metrics, via, ...told } = toldOf(ofTicket(ticket.id)).ticket;
      expect(ticket).toMatchObject(told);
      expect(data.metric_sets[ticket.id]).toMatchObject(metrics ?? {});
      expect(ticket.via).toMatchObject(via ?? {});
    }
    expect(old.examples.filter(({ id }) => id.startsWith('ticket-'))).toHaveLength(40);
  });

  it('are at least 30 more of our own, half of them for 2026', () => {
    const own = ({ examples }: typeof old) => examples.filter(({ id }) => id.startsWith('own-')).length;
    expect(own(old) + own(now)).toBeGreaterThanOrEqual(30);
    expect(own(now)).toBeGreaterThanOrEqual(15);
  });

  it('name nobody who could be real, and no place that could be reached', () => {
    const text = JSON.stringify([old.examples, now.examples]);
    for (const [, host] of text.matchAll(/@([\w.-]+\.\w+)/g)) expect(host).toMatch(/\.example$/);
    for (const [, host] of text.matchAll(/https?:\/\/([\w.-]+)/g)) expect(host).toMatch(/\.example$|\.gov\.uk$/);
    expect(text).not.toMatch(/\b07\d{3} ?\d{6}\b/);
  });
});

describe.each(all)('$flow.id: $id', ({ flow, example }) => {
  const { ending, answers, self = {} } = example;
  const walk = walkOf(flow, example);

  it('answers by itself what the ticket tells, and nothing else', () => {
    expect(selfAnswered(walk)).toEqual(self);
  });

  it(`ends at ${ending}, using every answer the agent gave`, () => {
    expect(walk.now).toMatchObject({ kind: 'ending', ending: { id: ending } });
    const used = walk.answered.filter(({ by }) => by.who === 'agent').map(({ step }) => step);
    expect(used.sort()).toEqual(Object.keys(answers).sort());
  });

  it('asks the agent nothing the ticket would answer otherwise', () => {
    for (const step of Object.keys(answers)) {
      const others = Object.fromEntries(Object.entries(answers).filter(([one]) => one !== step));
      const open = walkFlow(flow, factsOf(example), give(others));
      expect(open.now.kind === 'step' && open.now.step.step).toBe(step);
    }
  });

  it('shows every line that decided, and no word of the message', () => {
    const lines = walk.answered.map(({ by }) => (by.who === 'ticket' ? by.evidence : '-'));
    for (const line of lines) expect(line.length).toBeGreaterThan(0);
    expect(lines.join(' ')).not.toMatch(/@|Technical fault report/);
  });

  // An example given as facts has no page.
  if (example.ticket === undefined) return;

  it('gives the same answers, or asks, when only the page is read', () => {
    const facts = readFacts(pageOf(example));
    const onPage = walkFlow(flow, facts, give({ ...self, ...answers }));
    expect(onPage.now).toMatchObject({ kind: 'ending', ending: { id: ending } });
    const alone = selfAnswered(walkFlow(flow, facts, give(answers)));
    expect(self).toMatchObject(alone);
    expect(Object.keys(alone).length).toBeGreaterThanOrEqual(Math.min(1, Object.keys(self).length));
  });
});

describe('what is likely', () => {
  it.each([
    [9000004, 'concern', 'no'],
    [9000006, 'concern', 'how-urgent'],
    [9000007, 'concern', 'not-genuine'],
    [9000012, 'whose', 'privacy'],
    [9000012, 'privacy', 'access'],
    [9000013, 'whose', 'other'],
    [9000013, 'other', 'licensing'],
    [9000015, 'concern', 'spam'],
    [9000016, 'concern', 'phishing'],
    [9000018, 'whose', 'domain'],
    [9000019, 'concern', 'incident'],
    [9000021, 'whose', 'ours'],
    [9000005, 'other', 'unsure'],
    [9000035, 'other', 'unsure'],
    [9000036, 'data-gov-uk', 'dataset'],
    [9000037, 'data-gov-uk', 'account'],
  ])('%i: step %s suggests %s', (id, step, answer) => {
    const example = ofTicket(id);
    const others = Object.fromEntries(Object.entries(example.answers).filter(([one]) => one !== step));
    const open = walkFlow(old.flow, factsOf(example), give(others));
    const offered = open.now.kind === 'step' ? open.now.step.answers : [];
    expect(offered.find((one) => one.answer === answer)?.likely).toBeTruthy();
  });
});

describe('traps', () => {
  it('asks for no reply where a reply reaches nobody (9000005)', () => {
    const walk = walkOf(old.flow, ofTicket(9000005));
    const ending = walk.now.kind === 'ending' ? walk.now.ending : undefined;
    expect(ending?.reply).toEqual({ none: 'There is nobody to reply to.' });
    const reply = ending?.actions.find((action) => action.do === 'reply');
    expect(reply?.off).toMatch(/nobody to reply to/);
  });

  it.each([
    ['calendar', 'yes'],
    ['working', 'no'],
  ] as const)('9000028, counting %s days: due is %s', (pendingDaysAs, due) => {
    const walk = walkFlow(old.flow, readFacts({ ...inputOf(ofTicket(9000028)), pendingDaysAs }));
    expect(selfAnswered(walk).silent).toBe(due);
  });

  it('does not suggest that an unlisted requester is a doubt when a form sent the ticket', () => {
    for (const id of [9000008, 9000011, 9000024, 9000036, 9000005]) {
      const { now: at } = walkFlow(old.flow, factsOf(ofTicket(id)), give({ today: 'no' }));
      const doubt = at.kind === 'step' ? at.step.answers.find(({ answer }) => answer === 'not-genuine') : undefined;
      expect(doubt).toBeDefined();
      expect(doubt?.likely).toBeUndefined();
    }
  });

  it('follows a priority that was changed on the page and is not submitted yet', () => {
    const input = pageOf(ofTicket(9000004));
    const page = { ...input.page!, priority: { value: 'high', unsaved: true } };
    const walk = walkFlow(old.flow, readFacts({ ...input, page }), give({ today: 'no' }));
    const line = walk.answered.find(({ step }) => step === 'priority');
    expect(line).toMatchObject({ answer: 'high', by: { who: 'ticket', source: 'page-unsaved' } });
  });

  it('leaves a form’s tags to the agent where they are inherited, or where two forms left some', () => {
    const example = ofTicket(9000014);
    const input = inputOf(example);
    const both = { ...input.ticket!, tags: ['govt_form', 'create_new_user', 'technical_fault'] };
    const inherited = { ...input.ticket!, via: { channel: 'web', source: { rel: 'follow_up' } } };
    for (const ticket of [both, inherited]) {
      const walk = walkFlow(old.flow, readFacts({ ...input, ticket }), give({ today: 'no', concern: 'no' }));
      expect(walk.now.kind === 'step' && walk.now.step.step).toBe('whose');
    }
  });
});

it('lets the ticket answer at least 60 in 100 steps, of which at most 1 in 100 is wrong', () => {
  let steps = 0;
  let byTicket = 0;
  let wrong = 0;
  for (const { flow, example } of all.filter(({ id }) => /^(ticket|own)-/.test(id))) {
    const walk = walkOf(flow, example);
    const self = Object.entries(selfAnswered(walk));
    steps += walk.answered.length;
    byTicket += self.length;
    wrong += self.filter(([step, answer]) => example.self?.[step] !== answer).length;
  }
  expect(byTicket / steps).toBeGreaterThanOrEqual(0.6);
  expect(wrong / byTicket).toBeLessThanOrEqual(0.01);
});
