import { describe, expect, it } from 'vitest';
import type { CrossCheck } from '../../src/contracts/health.ts';
import { crossCheck } from '../../src/page/cross-check.ts';
import { readPage } from '../../src/page/read-page.ts';
import { createUnsavedMemory } from '../../src/page/unsaved-memory.ts';
import { buildB } from './fixtures/b.ts';
import { buildB26 } from './fixtures/b26.ts';
import { listSwitchSteps, markers, setMode } from './fixtures/page-fixture.ts';

const read = () =>
  readPage(document, { url: location.href, prefersDark: false, memory: createUnsavedMemory(), now: 0 });
const check = () => Object.fromEntries(crossCheck(document, read()).map(({ check, result }) => [check, result]));

describe.each([
  ['b26', buildB26],
  ['b', buildB],
] as const)('hooks against each other, %s', (_generation, build) => {
  it.each(markers)('a whole page agrees, selected tab by %s', (marker) => {
    build({ marker });
    expect(check()).toMatchObject({ 'url-tab': marker === 'none' ? 'unknown' : 'agree', 'url-pane': 'agree' });
  });

  it('a page stuck half-way between two tickets differs exactly where no ticket is taken for the one in view', () => {
    const count = listSwitchSteps(101, 102, build({})).length;
    const found: boolean[] = [];
    for (let missing = 0; missing < count; missing += 1) {
      const steps = listSwitchSteps(101, 102, build({}));
      for (const [at, step] of steps.entries()) if (at !== missing) step();
      const { 'url-tab': tab, 'url-pane': pane } = check();
      found.push(read().pane !== undefined);
      expect([missing, tab !== 'differ' && pane === 'agree']).toEqual([missing, found.at(-1)]);
    }
    expect(new Set(found).size).toBe(2);
  });

  it('no ticket, nothing to compare', () => {
    build({});
    history.replaceState({}, '', '/agent/dashboard');
    expect(check()).toEqual({});
  });
});

it.each<[string | null, string | null, string | null, CrossCheck['result']]>([
  ['web', 'Email', 'Public reply composer', 'agree'],
  ['internal', 'Internal note', 'Internal note composer', 'agree'],
  ['web', 'Email', 'Internal note composer', 'differ'],
  ['internal', 'Email', 'Public reply composer', 'differ'],
  ['web', 'Email', null, 'unknown'],
  [null, null, 'Public reply composer', 'unknown'],
])('switcher %s, %s against editor %s: %s', (channel, label, editor, wanted) => {
  buildB26();
  setMode(101, channel, label, editor);
  expect(check()['switcher-editor']).toBe(wanted);
});
