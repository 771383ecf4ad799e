import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shippedHooks } from '../run/shipped-hooks.ts';

it('ships every table without its sources', () => {
  const folder = new URL('../../src/page/hooks/', import.meta.url);
  const sources = readdirSync(folder).filter((file) =>
    readFileSync(new URL(file, folder), 'utf8').includes(' variant('),
  );
  const shipped = shippedHooks();
  const unnamed = sources.filter(
    (file) => file !== 'hook-variant.ts' && !shipped.some(({ find }) => find.test(`./${file}`)),
  );
  expect(sources.length).toBeGreaterThan(5);
  expect(unnamed).toEqual([]);
  for (const { replacement } of shipped) {
    const copy = readFileSync(replacement, 'utf8');
    expect(copy).toContain('"css"');
    expect(copy).not.toMatch(/"(generation|confidence|lastSeen|source|expires)"/);
  }
});
