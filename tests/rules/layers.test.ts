import { describe, expect, it } from 'vitest';
import { findViolations, readSources } from './layers.ts';

const src = new URL('../../src', import.meta.url).pathname;

describe('import rule', () => {
  const files = readSources(src);

  it('looks at the whole house', () => expect(files.length).toBeGreaterThan(60));
  it('holds everywhere', () => expect(findViolations(files)).toEqual([]));

  it.each([
    ['a backward import', 'flow/planted.ts', "import { Overlay } from '../view/overlay/overlay.tsx';"],
    ['a backward import of a type', 'page/planted.ts', "import type { Walk } from '../flow/walk-types.ts';"],
    ['rooms of one row', 'notes/planted.ts', "import { walkFlow } from '../flow/walk-flow.ts';"],
    ['a re-export', 'facts/planted.ts', "export { checkDraft } from '../notes/check-draft.ts';"],
    ['a lazy import', 'queue/planted.ts', "const view = await import('../view/popup/popup.tsx');"],
    ['facts reading the page itself', 'facts/planted.ts', "import { readRoute } from '../page/route.ts';"],
    ['a view that knows the browser', 'view/planted.tsx', "import { browser } from '../platform/browser.ts';"],
    ['two features', 'features/planted.ts', "import { noteWarning } from './note-warning.tsx';"],
    ['a second user of the polyfill', 'platform/planted.ts', "import browser from 'webextension-polyfill';"],
    ['full zod', 'contracts/planted.ts', "import * as z from 'zod';"],
    ['a pure room with a clock', 'queue/planted.ts', 'export const now = () => Date.now();'],
    ['a file in no room', 'utils/planted.ts', ''],
  ])('catches %s', (_what, path, text) => {
    expect(findViolations([...files, { path, text }]).filter((problem) => problem.startsWith(path))).toHaveLength(1);
  });
});

describe('names and roads', () => {
  const files = readSources(src).filter(({ path }) => /\.(tsx?|css)$/.test(path));

  it('names are kebab-case, and nothing hides behind a word such as utils', () => {
    const parts = files.flatMap(({ path }) => path.split('/')).map((part) => part.split('.')[0] ?? '');
    expect(parts.filter((part) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part))).toEqual([]);
    expect(parts.filter((part) => /^(utils?|helpers?|common|misc|managers?|index)$/.test(part))).toEqual([]);
  });

  it('no markup or code is made from text', () => {
    const risky =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|new Function|\beval\(/;
    expect(files.filter(({ text }) => risky.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
