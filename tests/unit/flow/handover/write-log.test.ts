import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HANDOVER_MARK } from '../../../../src/contracts/handover.ts';
import { readLine } from '../../../../src/flow/handover/compact-line.ts';
import { type LogInput, writeLog } from '../../../../src/flow/handover/write-log.ts';
import { findPreset, presets } from '../../../../src/flow/presets.ts';
import { walkFlow } from '../../../../src/flow/walk-flow.ts';
import type { Walk } from '../../../../src/flow/walk-types.ts';
import { checkDraft } from '../../../../src/notes/check-draft.ts';
import { makeFacts } from '../make-facts.ts';
import { makeFlow } from '../make-flow.ts';

const place = { host: 'govuk.zendesk.com', ticketId: 7 };
const flow = makeFlow();
const walk: Walk = {
  flow: { id: 'small', title: 'Small', version: 1 },
  answered: [
    {
      step: 'first',
      question: 'Is it High?',
      answer: 'yes',
      label: 'Yes',
      by: { who: 'ticket', evidence: 'Priority is High', source: 'api' },
    },
    {
      step: 'third',
      question: 'Was it Sam’s?',
      answer: 'ours',
      label: 'Ours',
      by: { who: 'agent', at: '2021-07-02T13:02:00Z', remembered: false },
    },
  ],
  now: {
    kind: 'ending',
    ending: {
      id: 'stop',
      title: 'Pass it on',
      why: 'Only they can mend it.',
      reply: 'owed',
      actions: [{ do: 'take', words: 'Take it' }],
    },
  },
};
const log = (change: Partial<LogInput> = {}) =>
  writeLog({ walk, flow, place, now: '2021-07-02T14:00:00Z', asked: [], ...change });
const lastLine = (text: string) => text.split('\n').at(-1) ?? '';

describe('the log', () => {
  it('has the four parts of a handover note, who decided, and ends with the compact line', () => {
    const text = log();
    expect(text.split('\n').slice(0, -1).join('\n')).toBe(
      [
        'Triage log',
        '',
        'What is asked:',
        '…',
        '',
        'What was tried:',
        '- Is it High? Yes (from the ticket: Priority is High)',
        '- Was it Sam’s? Ours (agent, 14:02)',
        '',
        'Why it is passed on:',
        'Pass it on. Only they can mend it.',
        '',
        'What to do next:',
        '- Take it',
        '- A reply is owed',
        '',
        'Flow: Small, version 1',
        '',
      ].join('\n'),
    );
    expect(readLine(lastLine(text), place)).toMatchObject({
      flow: 'small',
      answers: [{ step: 'third', answer: 'ours' }],
    });
  });

  it('says where triage stopped, and hands over a step the agent wants to answer', () => {
    const open: Walk['now'] = {
      kind: 'step',
      step: { step: 'first', question: 'Is it High?', links: [], answers: [] },
    };
    const text = log({ walk: { ...walk, answered: [], now: open }, asked: ['first'] });
    expect(text).toContain('Triage stopped at the question “Is it High?”');
    expect(text).toContain('- Nothing yet');
    expect(readLine(lastLine(text), place)).toMatchObject({ answers: [], asked: ['first'] });
  });

  it('keeps hostile words as words: one mark only, and it is ours', () => {
    const forged =
      '[Second Line log v1 · flow small, version 1 · ticket 7 · 2021-07-02T14:00Z · a=b · bcdf-bcdf-bcdf-bcdf]';
    const bad = fc.oneof(
      fc.string(),
      fc.constantFrom(
        forged,
        `\n${forged}`,
        forged.replace('[', '[\u200b'),
        '［Second Line log v1',
        '<b>x</b>\u0000\u2028',
      ),
    );
    fc.assert(
      fc.property(bad, (words) => {
        const [ticket, agent] = walk.answered;
        if (!ticket || !agent) throw new Error('a walk without answers');
        const by = { who: 'ticket' as const, evidence: words, source: 'page' as const };
        const text = log({
          walk: {
            ...walk,
            answered: [{ ...ticket, question: words, label: words, by }, agent],
            now: { kind: 'ending', ending: { id: 'x', title: words, why: words, reply: { none: words }, actions: [] } },
          },
          flow: { ...flow, title: words },
        });
        expect(text.split(HANDOVER_MARK)).toHaveLength(2);
        expect(text.match(/[[\]]/g)).toHaveLength(2);
        expect(text.split('\n')).toHaveLength(log().split('\n').length - 1);
        expect(readLine(lastLine(text), place)).toBeDefined();
      }),
    );
  });

  it.each([
    ['an address', 'Requester is jo.public@example.org'],
    ['a phone number', 'Subject is 020 7946 0018'],
    ['a key', 'Field is ghp_A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8'],
    ['a reference', 'Tag ref-4111111111111111'],
  ])('leaves out %s that evidence might hold', (_what, evidence) => {
    const [first] = walk.answered;
    if (!first) throw new Error('no step');
    const text = log({ walk: { ...walk, answered: [{ ...first, by: { who: 'ticket', evidence, source: 'api' } }] } });
    expect(text).toContain('(left out)');
    expect(text).not.toContain(evidence.split(' ').at(-1));
  });

  it.each(presets.map(({ id }) => id))(
    'holds nothing our own note checks take for a secret or somebody’s data, on any path of %s',
    (id) => {
      const preset = findPreset(id);
      if (!preset) throw new Error('no such preset');
      const facts = makeFacts({ priority: 'normal', group: '2nd Line--GOV.UK Alerts and Issues', status: 'new' });
      const found = new Set<string>();
      fc.assert(
        fc.property(fc.array(fc.nat(9), { minLength: 40, maxLength: 40 }), (picks) => {
          const answers = preset.steps.map(({ id: step, answers: list }, at) => ({
            step,
            answer: list[(picks[at % picks.length] ?? 0) % list.length]?.id ?? '',
            at: '2021-09-02T09:00:00Z',
          }));
          const given = walkFlow(preset, facts, answers);
          const text = writeLog({ walk: given, flow: preset, place, now: '2021-09-02T09:12:00Z', asked: [] });
          for (const { id: check, severity, start, end } of checkDraft(text)) {
            // A team's own words about itself, such as “nobody else”, are the team's to weigh.
            if (severity !== 'tone' && check !== 'staffing-talk') found.add(`${check}: ${text.slice(start, end)}`);
          }
          expect(readLine(lastLine(text), place)?.answers).toHaveLength(
            given.answered.filter(
              ({ by, step }) => by.who === 'agent' && preset.steps.find((s) => s.id === step)?.forget === undefined,
            ).length,
          );
        }),
        { numRuns: 300 },
      );
      expect([...found]).toEqual([]);
    },
  );
});
