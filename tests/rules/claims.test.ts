import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const text = readFileSync(`${root}docs/security.md`, 'utf8');

/** Tests a text names, such as `e2e/privacy` or `page/api/*`, and those that are not there. */
function findLost(words: string): { named: string[]; lost: string[] } {
  const named = [...words.matchAll(/`((?:unit|page|e2e|rules|sandbox)\/[\w*/.-]+)`/g)].map(([, name]) => name ?? '');
  const isThere = (name: string) =>
    name.endsWith('*')
      ? existsSync(`${root}tests/${name.slice(0, -2)}`)
      : ['ts', 'tsx'].some((end) => existsSync(`${root}tests/${name}.test.${end}`));
  return { named, lost: named.filter((name) => !isThere(name)) };
}

describe('docs/security.md', () => {
  it('names only tests that are there', () => {
    const { named, lost } = findLost(text);
    expect(named.length).toBeGreaterThan(30);
    expect(lost).toEqual([]);
  });

  it('would be caught naming one that is not', () => {
    expect(findLost('held by `e2e/nothing` and `e2e/privacy`').lost).toEqual(['e2e/nothing']);
  });
});
