import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../run/root.mjs';
import { readSources } from './layers.ts';

type Page = { path: string; text: string };

const read = (path: string): Page => ({ path, text: readFileSync(join(root, path), 'utf8') });

const pages = ['README.md', 'CHANGELOG.md', ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })]
  .filter((path) => path.endsWith('.md'))
  .map((path) => read(existsSync(join(root, path)) ? path : join('docs', path)));

const { scripts } = JSON.parse(read('package.json').text) as { scripts: Record<string, string> };
const rowsOf = (text: string) => [...text.matchAll(/^\| `?([\w.-]+)`? +\|/gm)].map(([, name]) => name ?? '');
const sources = new Set(rowsOf(read('docs/sources.md').text));

/** Links that lead nowhere in the tree, and commands that `package.json` does not have. */
function findBroken({ path, text }: Page): string[] {
  const links = [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g)].map(([, link]) => link ?? '');
  const commands = [...text.matchAll(/\bnpm run (?:-s )?([\w:]+)/g)].map(([, name]) => name ?? '');
  return [
    ...links.filter((link) => !/^https?:/.test(link) && !existsSync(join(root, dirname(path), link))),
    ...commands.filter((name) => !(name in scripts)),
  ].map((what) => `${path}: ${what}`);
}

/** Notes and house decisions a comment goes by, without a row that says what they are. */
function findUnexplained({ path, text }: Page): string[] {
  const notes = [...text.matchAll(/`([a-z-]+\.md)`/g)].map(([, name]) => name ?? '');
  const decisions = [...text.matchAll(/\bhouse\s+(?:\*\s+)?decisions? (\d+)/g)].map(([, number]) => number ?? '');
  return [...notes, ...decisions]
    .filter((name) => !sources.has(name) && !existsSync(join(root, 'docs', name)))
    .map((name) => `${path}: ${name}`);
}

describe('documents', () => {
  it('lead to what is there, and name commands that there are', () => {
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.flatMap(findBroken)).toEqual([]);
  });

  it('would be caught leading to what is not', () => {
    const text =
      '[a](docs/lost.md), [b](docs/drill.md#losses), [c](https://example.org), `npm run dance`, `npm run -s flow`';
    expect(findBroken({ path: 'README.md', text })).toEqual(['README.md: docs/lost.md', 'README.md: dance']);
  });

  it('say what the notes are that comments go by', () => {
    expect(sources.size).toBeGreaterThan(20);
    expect([...readSources(`${root}src`), ...pages].flatMap(findUnexplained)).toEqual([]);
    const text = '`rules.md` 3, `api.md` 5, house\n * decision 99';
    expect(findUnexplained({ path: 'planted.ts', text })).toEqual(['planted.ts: rules.md', 'planted.ts: 99']);
  });
});
