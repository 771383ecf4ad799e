import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findPreset, presets } from '../../../src/flow/presets.ts';
import { readFlowText } from '../../../src/flow/read-flow-text.ts';

const folder = new URL('../../../src/flow/presets/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

it('offers every file of the folder, by its name', () => {
  expect(presets.map(({ id }) => `${id}.json`).sort()).toEqual(files.sort());
});

it.each(files)('walks all that %s says', (name) => {
  const read = readFlowText(readFileSync(new URL(name, folder), 'utf8'));
  expect(read.ok ? [] : read.problems).toEqual([]);
  expect(read.ok && findPreset(name.replace('.json', ''))).toEqual(read.ok && read.flow);
});
