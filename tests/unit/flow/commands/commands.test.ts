import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFlow } from '../../../../src/flow/read-flow.ts';
import { checkFile } from '../../../run/flow/check-file.ts';
import { makeInert } from '../../../run/flow/plain-text.ts';
import { readTicketFile } from '../../../run/flow/read-ticket-file.ts';
import { runTickets } from '../../../run/flow/run-tickets.ts';
import { tryExamples } from '../../../run/flow/try-examples.ts';
import { permitFlow, permitTicket } from './team-samples.ts';

const settings = { now: '2026-05-03T09:00:00.000Z', governmentDomains: [], pendingDaysAs: 'calendar' } as const;

function readGood(document: unknown) {
  const read = readFlow(document);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read;
}

const run = (ticket: unknown, answers: string[] = [], more: object = {}) => {
  const result = runTickets(readGood(permitFlow), readTicketFile(ticket, 't.json'), { ...settings, ...more }, answers);
  return { ...result, text: result.lines.join('\n'), json: result.json as Record<string, unknown> };
};

describe('check', () => {
  it('finds nothing in a sound flow', () => {
    const { lines, json, exitCode } = checkFile('f.json', readFlow(permitFlow), true);
    expect(json).toMatchObject({
      ok: true,
      errors: 0,
      warnings: 0,
      hints: 0,
      findings: [],
      flow: { id: 'permits', steps: 3 },
    });
    expect(lines.at(-1)).toBe('Nothing found.');
    expect(exitCode).toBe(0);
  });

  it('names the place, the mend and a ticket; only --strict fails on warnings', () => {
    const [ours, about, round] = permitFlow.steps;
    const [first, second] = round!.answers;
    const answers = [first, { ...second, when: { fact: 'copies', below: 2 } }];
    const read = readFlow({ ...permitFlow, steps: [ours, about, { ...round, answers }] });
    const { lines, exitCode } = checkFile('f.json', read, false);
    expect(lines.join('\n')).toMatch(
      /warning {2}steps\.round \(gap\)\n.*\n.*To mend: .*\n.*For example a ticket whose copies is [234]\b/,
    );
    expect(exitCode).toBe(0);
    expect(checkFile('f.json', read, true).exitCode).toBe(1);
  });

  it('fails on an error, also on one with which the flow cannot be walked', () => {
    const endings = permitFlow.endings.map((one) => ({ ...one, actions: [] }));
    expect(checkFile('f.json', readFlow({ ...permitFlow, endings }), false).exitCode).toBe(1);
    const { json, exitCode } = checkFile('f.json', readFlow({ ...permitFlow, groups: {} }), false);
    expect(exitCode).toBe(1);
    expect(json).toMatchObject({
      ok: false,
      flow: null,
      findings: [{ check: 'file', place: 'steps.ours.answers[0].when' }, {}, {}],
    });
  });
});

describe('run', () => {
  it('says what decided each step, what the agent must answer, and what is likely', () => {
    const { text, json, exitCode } = run({ ticket: permitTicket, groups: [{ id: 501, name: 'Permits' }] });
    expect(text).toContain('Group is Permits (Zendesk)');
    expect(json).toMatchObject({ ticket: 7, open: 'about', ending: null });
    expect(text).toContain('The agent must answer');
    expect(text).toContain('permit: No, a permit (likely: The subject names a permit)');
    expect(exitCode).toBe(0);
  });

  it('goes on with the answers given, up to the ending with its actions', () => {
    const { text, json } = run(permitTicket, ['about=permit']);
    expect(json).toMatchObject({
      open: null,
      path: [
        { step: 'ours', answer: 'yes', by: { who: 'ticket', source: 'api' } },
        { step: 'about', answer: 'permit', by: { who: 'agent' } },
        { step: 'round', answer: 'no', by: { who: 'ticket' } },
      ],
      ending: { id: 'form', reply: 'owed', actions: [{ do: 'apply-macro', words: 'Apply macro Permits › Send form' }] },
      unknown: [],
    });
    expect(text).toContain('=> Send the form [form]');
  });

  it('says which facts it misses, and why, and takes none of them as an answer', () => {
    const { json, text } = run({ subject: 'A fine' });
    expect(json).toMatchObject({ open: 'ours', path: [], unknown: [{ fact: 'groupId' }, { fact: 'group' }] });
    expect(text).toContain('Not known: groupId (');
    expect(text).toContain('Note: status is missing');
  });

  it('tells an address of --me that is nobody in the file', () => {
    expect(run(permitTicket, [], { me: 'sam@town.example' }).text).toContain('no user of the file has the address');
  });

  it.each([
    ['about', 'step=answer'],
    ['nowhere=yes', 'no step called nowhere'],
    ['about=maybe', 'It has fine, permit'],
  ])('refuses the answer %s', (answer, message) => {
    expect(() => run(permitTicket, [answer])).toThrow(message);
  });
});

describe('examples', () => {
  it('passes those that go as they say, and counts what answered itself', () => {
    const { json, exitCode, lines } = tryExamples(readGood(permitFlow), settings, false);
    expect(json).toMatchObject({ ok: true, examples: 2, passed: 2, steps: 5, self: 4, wrong: 0 });
    expect(lines.join('\n')).toContain('2 of 2 examples passed');
    expect(exitCode).toBe(0);
  });

  it.each([
    ['another ending', { ending: 'form' }, 'ended at to-fines, not at form'],
    ['another answer', { self: { about: 'permit' } }, 'step about answered itself with fine, not with permit'],
    ['a step that is not reached', { self: { round: 'no' } }, 'step round was not reached'],
    ['a step that stays open', { ticket: { ticket: { ...permitTicket, group_id: null } } }, 'stopped at step ours'],
  ])('fails on %s, with the path', (_, part, failure) => {
    const examples = [{ ...permitFlow.examples[0], ...part }, permitFlow.examples[1]];
    const { lines, exitCode } = tryExamples(readGood({ ...permitFlow, examples }), settings, false);
    expect(lines.join('\n')).toContain(`FAILED a-fine\n     ${failure}`);
    expect(exitCode).toBe(1);
  });

  it('makes a table in which no cell breaks the row', () => {
    const examples = permitFlow.examples.map((one) => ({ ...one, about: 'a | b\nc' }));
    const { lines } = tryExamples(readGood({ ...permitFlow, examples }), settings, true);
    expect(lines).toHaveLength(5);
    for (const line of lines) expect(line.replaceAll('\\|', '').split('|')).toHaveLength(9);
  });
});

it('prints nothing of a ticket that a terminal would obey', () => {
  const evil = '\u001b]0;x\u0007\u009b2J\u202e\r\nfake: line\u2028';
  const { text } = run({ ticket: { ...permitTicket, tags: [evil] }, groups: [{ id: 501, name: evil }] });
  for (const line of text.split('\n')) expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => !/[\p{Cc}\p{Cf}\n]/u.test(makeInert(words))));
});
