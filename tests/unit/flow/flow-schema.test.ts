import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { factKinds } from '../../../src/flow/fact-kinds.ts';
import { makeFlow } from './make-flow.ts';
import { makeFlowSchema } from './make-schema.ts';

const root = new URL('../../../', import.meta.url);
const schema = makeFlowSchema();
const validate = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);
const folder = new URL('src/flow/presets/', root);

// Changed what the code reads? Write the file anew: WRITE_FLOW_SCHEMA=1 npm run unit -- flow-schema; npm run format
it('docs/flow.schema.json is what the code reads', () => {
  const file = new URL('docs/flow.schema.json', root);
  if (process.env.WRITE_FLOW_SCHEMA !== undefined) writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
});

it.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('takes the preset %s', (name) => {
  validate(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  expect(validate.errors).toBeNull();
});

it('takes a small flow, and one with everything in a condition', () => {
  expect(validate(makeFlow())).toBe(true);
});

describe('refuses', () => {
  const first = makeFlow().steps[0]!;
  const when = (condition: unknown) => ({
    ...makeFlow(),
    steps: [{ ...first, answers: [{ ...first.answers[0], when: condition }, first.answers[1]] }],
  });
  it.each<[string, unknown]>([
    ['a key nobody knows', { ...makeFlow(), stepps: [] }],
    ['another format', { ...makeFlow(), format: 2 }],
    ['a fact nobody knows', when({ fact: 'mood', is: 'bad' })],
    ['two questions in one condition', when({ fact: 'priority', is: 'high', has: 'x' })],
    ['a regular expression', when({ fact: 'subject', matches: '.*' })],
    ['a condition deep inside', when({ all: [{ not: { any: [{ inGroup: 'A B' }] } }] })],
    ['an action nobody knows', { ...makeFlow(), endings: [{ ...makeFlow().endings[0], actions: [{ do: 'dance' }] }] }],
    [
      'an answer that leads two ways',
      {
        ...makeFlow(),
        steps: [{ ...first, answers: [{ ...first.answers[0], to: { step: 'a', ending: 'b' } }, first.answers[1]] }],
      },
    ],
    ['a link to no web page', { ...makeFlow(), steps: [{ ...first, links: [{ label: 'x', url: 'javascript:1' }] }] }],
  ])('%s', (_, data) => expect(validate(data)).toBe(false));
});

it('docs/flow-file.md tells of every fact, and every action', () => {
  const guide = readFileSync(new URL('docs/flow-file.md', root), 'utf8');
  const facts = Object.entries(factKinds).flatMap(([name, kind]) =>
    ['blocks', 'fields'].includes(kind) ? [] : [name],
  );
  expect(facts.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  const kinds = [...JSON.stringify(schema).matchAll(/"const":"([a-z-]+)"/g)].map(([, kind]) => kind);
  const actions = kinds.filter((kind) => !['day', 'submit', 'owed'].includes(kind ?? ''));
  expect(actions.length).toBeGreaterThan(8);
  expect(actions.filter((kind) => !guide.includes(`"do": "${kind}"`))).toEqual([]);
});

it('explains every key', () => {
  const bare: string[] = [];
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties } = node as { properties?: Record<string, { description?: string; const?: unknown }> };
    for (const [key, one] of Object.entries(properties ?? {})) if (one.description === undefined) bare.push(key);
    for (const inner of Object.values(node)) look(inner);
  };
  look(schema);
  expect([...new Set(bare)].sort()).toEqual([]);
});
