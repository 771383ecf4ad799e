import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkDocument } from './check-document.ts';

const folder = new URL('../../../../src/flow/presets/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

it.each(files)('finds nothing in %s', (name) => {
  expect(checkDocument(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))).toEqual([]);
});
