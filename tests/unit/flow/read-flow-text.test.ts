import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../../src/flow/find-json-fault.ts';
import { readFlow } from '../../../src/flow/read-flow.ts';
import { readFlowText } from '../../../src/flow/read-flow-text.ts';
import { makeFlow } from './make-flow.ts';

const file = new URL('../../../src/flow/presets/govuk-2nd-line-2021.json', import.meta.url);
const preset = readFileSync(file, 'utf8');
const good = JSON.stringify(makeFlow(), null, 2);

const problemsOf = (text: string) => {
  const read = readFlowText(text);
  return read.ok ? [] : read.problems;
};

it('reads a whole file, with the mark some editors put before it', () => {
  expect(readFlowText(`\uFEFF${preset}`)).toEqual(readFlow(JSON.parse(preset)));
});

describe('a text that is no JSON, with line and column', () => {
  it.each<[string, string, string, RegExp]>([
    ['nothing', '', 'line 1, column 1', /empty/],
    ['nothing but lines', '\n\n', 'line 3, column 1', /empty/],
    ['cut off', '{\n  "format": 1,\n  "steps": [', 'line 3, column 13', /ends too early: \] is missing/],
    ['a comma missing', '{\n  "format": 1\n  "id": "x"\n}', 'line 3, column 3', /comma or the closing bracket/],
    ['a comma too many', '{\n  "format": 1,\n}', 'line 3, column 1', /comma too many/],
    ['a comment', '{\n  // ours\n  "format": 1\n}', 'line 2, column 3', /no comments/],
    ['curly quotes', '{ “format”: 1 }', 'line 1, column 3', /straight double quotes/],
    ['single quotes', "{ 'format': 1 }", 'line 1, column 3', /straight double quotes/],
    ['a quote not closed', '{ "format: 1 }\n', 'line 1, column 3', /no closing quote/],
    ['a word without quotes', '{ "id": small }', 'line 1, column 9', /value should stand here/],
    ['a bracket that does not match', '{ "steps": [1} }', 'line 1, column 14', /comma or the closing bracket/],
    ['more after the end', '{}\n{}', 'line 2, column 1', /yet there is more/],
    ['one name twice', '{\n "groups": {"a": 1, "a": 2}\n}', 'line 2, column 21', /"a" is twice/],
    ['a page of a web site', '<!doctype html>', 'line 1, column 1', /value should stand/],
  ])('%s', (_, text, place, message) => {
    expect(problemsOf(text)).toEqual([{ place, message: expect.stringMatching(message) }]);
  });

  it('the preset cut off anywhere is told as cut off, at its end', () => {
    fc.assert(
      fc.property(fc.nat({ max: preset.trimEnd().length - 2 }), (length) => {
        const [problem, ...others] = problemsOf(preset.slice(0, length + 1));
        expect(others).toEqual([]);
        expect(problem?.place).toMatch(/^line \d+, column \d+$/);
        expect(problem?.message).toMatch(/ends too early|no closing quote|should stand here/);
      }),
      { numRuns: 60 },
    );
  });

  it('agrees with JavaScript on what is JSON', () => {
    const bend = (text: string, at: number, mark: string) =>
      text.slice(0, at % (text.length + 1)) + mark + text.slice(at % (text.length + 1));
    const marks = fc.constantFrom('', ',', '}', ']', '"', '1', 'null', ':', '\\', '-', '.5', 'e9', '\u0000', '\u00a0');
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), marks, fc.boolean(), (value, at, mark, wide) => {
        const text = bend(JSON.stringify(value, null, wide ? 2 : 0), at, mark);
        let isJson = true;
        let parsed: unknown;
        try {
          parsed = JSON.parse(text);
        } catch {
          isJson = false;
        }
        const fault = findJsonFault(text);
        const isTwice = /is twice/.test(fault?.message ?? '');
        if (isJson && !isTwice) expect({ text, fault, parsed }).toMatchObject({ fault: undefined });
        // What slips through here is still refused, only with plainer words.
        if (!isJson && fault === undefined) expect(problemsOf(text)[0]?.message).toContain('no JSON');
      }),
      { numRuns: 500 },
    );
  });
});

describe('files made to hurt', () => {
  it('one of 5 MB is not read at all', () => {
    const [problem] = problemsOf(`${good.slice(0, -1)},"notes":"${'x'.repeat(5_000_000)}"}`);
    expect(problem).toEqual({
      place: '',
      message: expect.stringMatching(/5\.0 million characters, at most 2 million/),
    });
  });

  it.each<[string, unknown, string, RegExp]>([
    ['a text of half a million', { ...makeFlow(), notes: 'x'.repeat(500_000) }, 'notes', /too long: at most 100000/],
    ['a text too long for its place', { ...makeFlow(), notes: 'x'.repeat(5_000) }, 'notes', /at most 2000/],
    [
      'steps without end',
      { ...makeFlow(), steps: Array.from({ length: 1001 }, () => makeFlow().steps[0]) },
      'steps',
      /at most 1000/,
    ],
    ['a later format', { ...makeFlow(), format: 2 }, 'format', /written for format 2.*reads format 1/],
    ['no format', { ...makeFlow(), format: undefined }, 'format', /"format": 1/],
    ['a format in words', { ...makeFlow(), format: '1' }, 'format', /"format": 1/],
    ['a list', [makeFlow()], '', /begins with \{/],
    [
      'a key that is too long',
      { ...makeFlow(), groups: { ['y'.repeat(500)]: { nome: 'x', name: 'x' } } },
      `groups.${'y'.repeat(60)}…`,
      /no “nome”/,
    ],
    ['a key with hidden marks', { ...makeFlow(), groups: { 'a\u202eb\u0000': 5 } }, 'groups.ab', /object in/],
    [
      'a link that runs code',
      { ...makeFlow(), owner: { name: 'x', url: 'javascript:alert(1)' } },
      'owner.url',
      /https/,
    ],
    [
      'an address with more in it',
      { ...makeFlow(), owner: { name: 'x', email: 'a@b.example?cc=c@d.example' } },
      'owner.email',
      /one mail address/,
    ],
  ])('%s', (_, data, place, message) => {
    expect(problemsOf(JSON.stringify(data))).toContainEqual({ place, message: expect.stringMatching(message) });
  });

  it('a hundred thousand faults are told as fifty and a number', () => {
    const endings = Array.from({ length: 400 }, () => ({ id: 'A' }));
    const problems = problemsOf(JSON.stringify({ ...makeFlow(), endings }));
    expect(problems.length).toBeLessThanOrEqual(51);
    expect(problems.at(-1)).toEqual({ place: '', message: expect.stringMatching(/^There are \d+ more problems: /) });
  });

  it('a cycle and endless nesting are named', () => {
    const loop: Record<string, unknown> = { ...makeFlow() };
    loop.notes = loop;
    expect(readFlow(loop)).toMatchObject({
      ok: false,
      problems: [{ place: expect.stringMatching(/^notes/), message: expect.stringContaining('too deeply') }],
    });
    const nest = (depth: number) => `${good.slice(0, -2)}, "notes": ${'['.repeat(depth)}${']'.repeat(depth)}}`;
    const tooDeep = expect.stringContaining('too deeply');
    expect(problemsOf(nest(500))).toEqual([{ place: expect.stringMatching(/^notes/), message: tooDeep }]);
    expect(problemsOf(nest(500_000))).toEqual([
      { place: expect.stringMatching(/^line \d+, column \d+$/), message: tooDeep },
    ]);
  });

  it('names of JavaScript’s own change nothing', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const bent = good.replace('"groups": {', `"groups": {"${name}": {"name": "x"},`);
      const read = readFlowText(bent);
      expect(read.ok).toBe(true);
      expect(({} as Record<string, unknown>).name).toBeUndefined();
      const asked = good.replace('"fact": "priority"', `"fact": "${name}"`);
      expect(problemsOf(asked).length).toBeGreaterThan(0);
      const group = JSON.stringify({
        ...makeFlow(),
        endings: makeFlow().endings.map((one) => ({
          ...one,
          actions: [{ do: 'set-group', group: name.toLowerCase().replaceAll('_', '') }],
        })),
      });
      expect(problemsOf(group)[0]?.message).toMatch(/no group called/);
    }
    const step = JSON.parse(good.replaceAll('"third"', '"constructor"'));
    expect(readFlow(step).ok).toBe(true);
  });
});
