import { describe, expect, it } from 'vitest';
import { bringFlow } from '../../../src/features/settings-page/bring-flow.ts';
import preset from '../../../src/flow/presets/govuk-2nd-line-2021.json' with { type: 'json' };
import { readFlowText } from '../../../src/flow/read-flow-text.ts';
import { makeFlow } from '../flow/make-flow.ts';

const NOW = '2026-11-24T09:00:00Z';
const bring = (text: string, size = text.length) => bringFlow({ size, text: async () => text }, NOW);
const file = JSON.stringify(preset);
const with_ = (change: object) => JSON.stringify({ ...makeFlow(), ...change });
const steps = makeFlow().steps;

describe('a team’s flow file', () => {
  it('that is good is used, without its examples', async () => {
    const { flow, said } = await bring(file);
    expect(said).toMatchObject({ isUsed: true, words: expect.stringContaining('is in use now') });
    expect(flow).toMatchObject({ id: 'govuk-2nd-line-2021', at: NOW });
    expect(flow?.text).not.toContain('"examples"');
    expect(readFlowText(flow?.text ?? '')).toMatchObject({ ok: true });
  });

  it.each<[string, string, string | RegExp, RegExp]>([
    ['cut short', file.slice(0, 5000), /^line \d+, column \d+$/, /./],
    ['no JSON', 'hello', /^line 1, column 1$/, /./],
    ['a list', '[]', '', /one object/],
    ['of another format', with_({ format: 9 }), 'format', /update Second Line/],
    ['with a cycle', with_({ steps: [...steps].reverse() }), /steps/, /later step/],
    ['with a key nobody knows', with_({ script: 'alert(1)' }), /script|^$/, /script/],
    [
      'with a link that runs code',
      with_({ steps: [{ ...steps[0], links: [{ label: 'x', url: 'javascript:alert(1)' }] }, ...steps.slice(1)] }),
      /steps\.first\.links\[0\]\.url/,
      /./,
    ],
    [
      'with an answer to nowhere',
      with_({
        steps: [
          {
            ...steps[0],
            answers: [
              { id: 'a', label: 'A', to: { step: 'gone' } },
              { id: 'b', label: 'B', to: { ending: 'stop' } },
            ],
          },
          ...steps.slice(1),
        ],
      }),
      /steps\.first\.answers\[0\]/,
      /gone/,
    ],
  ])(
    'that is %s is refused with the place and the mend, and the flow in use stays',
    async (_what, text, place, mend) => {
      const { flow, said } = await bring(text);
      expect(flow).toBeUndefined();
      expect(said).toMatchObject({ isUsed: false, words: expect.stringContaining('The flow in use stays in use.') });
      expect(said.lines[0]?.place).toMatch(place);
      expect(said.lines.map(({ words }) => words).join(' ')).toMatch(mend);
    },
  );

  it.each([
    ['5 MB of text', 'x'.repeat(5_000_000), undefined],
    ['a GB, which is not even read', '', 1_000_000_000],
  ])('that is too large is refused: %s', async (_what, text, size) => {
    const { flow, said } = await bring(text, size ?? text.length);
    expect(flow).toBeUndefined();
    expect(said.lines[0]?.words ?? said.words).toMatch(/too large|MB/);
  });

  it('that cannot be read by the browser is refused', async () => {
    const { said } = await bringFlow({ size: 5, text: () => Promise.reject(new Error('gone')) }, NOW);
    expect(said).toMatchObject({ isUsed: false });
  });

  it('with more faults than anybody reads tells the first', async () => {
    const many = Array.from({ length: 200 }, (_, at) => ({ ...steps[0], id: `s${at}`, remember: 'ever' }));
    const { said } = await bring(with_({ steps: many }));
    expect(said.lines.length).toBeLessThanOrEqual(31);
    expect(said.lines.length).toBeGreaterThan(5);
  });
});
