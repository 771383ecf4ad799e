import { describe, expect, it } from 'vitest';
import { root } from '../run/root.mjs';
import { readSources, type SourceFile } from './layers.ts';

const OFFERED = /\bofferPart\('([\w-]+)'/g;
const LOOKED_UP = /\bfind(?:Part|Feature)\b[^'\n]*?\('([\w-]+)'/g;

const listNames = (files: readonly SourceFile[], pattern: RegExp) =>
  new Set(files.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, name]) => name ?? '')));

/** Parts that are looked up under a name no file offers, or offered under one that nobody looks up. */
function findUnmatched(files: readonly SourceFile[]): string[] {
  const [offered, lookedUp] = [listNames(files, OFFERED), listNames(files, LOOKED_UP)];
  return [...offered, ...lookedUp].filter((name) => !offered.has(name) || !lookedUp.has(name));
}

describe('parts of the content script meet by name (decision 0007)', () => {
  const files = readSources(`${root}src`);

  it('each that is looked up is offered, and each that is offered is looked up', () => {
    expect(listNames(files, LOOKED_UP).size).toBeGreaterThan(10);
    expect(findUnmatched(files)).toEqual([]);
  });

  it('a name that was changed on one side alone would be seen', () => {
    const planted = { path: 'entries/planted.iife.ts', text: "offerPart('check-draft', checkDraft);" };
    expect(findUnmatched([...files, planted])).toEqual(['check-draft']);
  });
});
