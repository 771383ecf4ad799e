import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../run/root.mjs';

/** Lines a file may have, outside data; a reader holds that much at once. */
const MOST = 250;

/** Rows to be read one by one, not code: phrases, learned weights, demo tickets, recorded shapes, strings to attack with. */
const DATA = [
  /^src\/notes\/(phrases|weights)\//,
  /^tests\/sandbox\/data\/govuk-/,
  /^tests\/page\/api\/recorded-shapes\.ts$/,
  /^tests\/unit\/security\/hostile-strings\.ts$/,
];

const CODE = new Set(['.ts', '.tsx', '.mjs', '.css']);

type CodeFile = { path: string; lines: number };

function listCode(): CodeFile[] {
  return ['src', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => CODE.has(extname(name)))
      .map((name) => {
        const path = join(folder, name);
        return { path, lines: readFileSync(join(root, path), 'utf8').split('\n').length - 1 };
      }),
  );
}

const isData = ({ path }: CodeFile) => DATA.some((pattern) => pattern.test(path));
const findLong = (files: readonly CodeFile[]) => files.filter((file) => file.lines > MOST && !isData(file));

describe('files are small enough to read', () => {
  const files = listCode();

  it(`none has more than ${MOST} lines`, () => {
    expect(files.length).toBeGreaterThan(500);
    expect(findLong(files)).toEqual([]);
  });

  it('half of those that ship have fewer than 70', () => {
    const shipped = files.filter(({ path }) => path.startsWith('src/')).map(({ lines }) => lines);
    const median = shipped.toSorted((a, b) => a - b)[Math.floor(shipped.length / 2)];
    expect(median).toBeLessThan(70);
  });

  it('a longer one would be found, and data would not', () => {
    const planted = [
      { path: 'src/view/planted.tsx', lines: MOST + 1 },
      { path: 'tests/sandbox/data/govuk-rows-9.ts', lines: MOST + 1 },
    ];
    expect(findLong(planted).map(({ path }) => path)).toEqual(['src/view/planted.tsx']);
  });
});
