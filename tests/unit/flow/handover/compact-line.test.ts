import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumText } from '../../../../src/flow/handover/checksum.ts';
import { type LineRun, type RunPlace, readLine, writeLine } from '../../../../src/flow/handover/compact-line.ts';
import { checkDraft } from '../../../../src/notes/check-draft.ts';

const place: RunPlace = { host: 'govuk.zendesk.com', ticketId: 9000004 };
const idOf = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,30}$/);
const runOf: fc.Arbitrary<LineRun> = fc
  .record({
    flow: idOf,
    version: fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.double({ min: 0, max: 1e6, noNaN: true })),
    minute: fc.integer({ min: 0, max: 4_000_000_000 }),
    steps: fc.uniqueArray(idOf, { maxLength: 20 }),
    answers: fc.array(idOf, { minLength: 20, maxLength: 20 }),
    cut: fc.integer({ min: 0, max: 20 }),
  })
  .map(({ flow, version, minute, steps, answers, cut }) => ({
    flow,
    version: Object.is(version, -0) ? 0 : version,
    at: new Date(minute * 1000 - ((minute * 1000) % 60_000)).toISOString().replace('.000Z', 'Z'),
    answers: steps.slice(0, cut).map((step, at) => ({ step, answer: answers[at] ?? 'x' })),
    asked: steps.slice(cut),
  }));

describe('the compact line', () => {
  it('reads as people can read it', () => {
    const line = writeLine(
      {
        flow: 'govuk-2nd-line-2021',
        version: 2,
        at: '2026-11-24T09:12:33Z',
        answers: [
          { step: 'whose', answer: 'ours' },
          { step: 'plan', answer: 'hold' },
        ],
        asked: ['area'],
      },
      place,
    );
    expect(line).toMatch(
      /^\[Second Line log v1 · flow govuk-2nd-line-2021, version 2 · ticket 9000004 · 2026-11-24T09:12Z · whose=ours; plan=hold; area=\? · [a-z]{4}-[a-z]{4}-[a-z]{4}-[a-z]{4}\]$/,
    );
  });

  it('round-trips every run, whatever the page does to its spaces', () => {
    fc.assert(
      fc.property(runOf, fc.boolean(), (run, isWide) => {
        const line = writeLine(run, place);
        const shown = isWide ? `\n ${line.replaceAll(' ', ' \u00a0').replaceAll('·', '\u200b·')} ` : line;
        expect(readLine(shown, place)).toEqual(run);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never reads a line in which anything was changed, taken out or put in', () => {
    const damageOf = fc.record({
      at: fc.nat(),
      cut: fc.integer({ min: 0, max: 6 }),
      put: fc.oneof(
        fc.string({ maxLength: 6 }),
        fc.stringMatching(/^[a-z0-9=;.?-]{1,6}$/),
        fc.constantFrom('whose=ours', '; ', ' · ', '=?', '9', ']'),
      ),
    });
    fc.assert(
      fc.property(runOf, fc.array(damageOf, { minLength: 1, maxLength: 3 }), (run, damages) => {
        const line = writeLine(run, place);
        let hurt = line;
        for (const { at, cut, put } of damages) {
          const from = at % (hurt.length + 1);
          hurt = hurt.slice(0, from) + put + hurt.slice(from + cut);
        }
        const read = readLine(hurt, place);
        // Damage may cancel out, or be one of spaces only: what is read is then exactly what was written.
        if (read !== undefined) expect(read).toEqual(run);
        expect(read === undefined || writeLine(read, place) === line).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it('is refused on another ticket and another host', () => {
    fc.assert(
      fc.property(runOf, fc.integer({ min: 1, max: 9_999_999 }), (run, ticketId) => {
        const line = writeLine(run, place);
        fc.pre(ticketId !== place.ticketId);
        expect(readLine(line, { ...place, ticketId })).toBeUndefined();
        expect(readLine(line.replace('9000004', String(ticketId)), { ...place, ticketId })).toBeUndefined();
        expect(readLine(line, { ...place, host: 'other.zendesk.com' })).toBeUndefined();
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['only its beginning', '[Second Line log v1'],
    ['another version of the format', '[Second Line log v2 · flow a, version 1 · ticket 9000004 · …]'],
    ['huge', `[Second Line log v1 · ${'a=b; '.repeat(400_000)}]`],
    ['no sum', '[Second Line log v1 · flow a, version 1 · ticket 9000004 · 2026-11-24T09:12Z · a=b · ]'],
    [
      'a wrong sum',
      '[Second Line log v1 · flow a, version 1 · ticket 9000004 · 2026-11-24T09:12Z · a=b · bcdf-bcdf-bcdf-bcdf]',
    ],
  ])('is not read from %s', (_what, text) => {
    expect(readLine(text, place)).toBeUndefined();
  });

  it('refuses a right sum over a wrong shape: a step answered twice, a version written otherwise', () => {
    const twice = { flow: 'a', version: 1, at: '2026-11-24T09:12:00Z', asked: [] };
    const answers = [
      { step: 'x', answer: 'y' },
      { step: 'x', answer: 'z' },
    ];
    expect(readLine(writeLine({ ...twice, answers }, place), place)).toBeUndefined();
    const odd = writeLine({ ...twice, answers: [], version: '1.0' as unknown as number }, place);
    expect(odd).toContain('version 1.0');
    expect(readLine(odd, place)).toBeUndefined();
  });

  it('has no letters for the rude words that need no vowel', () => {
    const letters = new Set([...Array(500).keys()].flatMap((at) => [...sumText(`${at}`)]));
    expect(letters.size).toBe('-'.length + 16);
    for (const word of ['rtfm', 'wtf', 'stfu', 'fckd', 'fkng', 'mf'])
      expect([...word].some((letter) => !letters.has(letter))).toBe(true);
  });

  it('never reads as a secret, a number of somebody’s or a bad word to our own note checks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_000_000_000 }),
        fc.constantFrom('govuk-2nd-line-2021', 'govuk-2026'),
        fc.integer({ min: 1, max: 9_999_999 }),
        (seconds, flow, ticketId) => {
          const at = new Date(1_600_000_000_000 + seconds * 100).toISOString();
          const answers = [
            { step: 'today', answer: 'no' },
            { step: 'whose', answer: 'ours' },
          ];
          const line = writeLine({ flow, version: 3, at, answers, asked: [] }, { ...place, ticketId });
          expect(checkDraft(line).map(({ id, excerpt }) => `${id} ${excerpt}`)).toEqual([]);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
