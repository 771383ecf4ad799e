import * as z from 'zod/mini';
import { flowFileSchema } from '../../../src/contracts/flow-file.ts';
import { conditionSchema } from '../../../src/contracts/flow-file-condition.ts';
import { factKinds } from '../../../src/flow/fact-kinds.ts';
import { schemaWords } from './schema-words.ts';

type Schema = Record<string, unknown>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts the words of each key beside it, wherever a schema has keys. */
function describe(schema: unknown, parent: string): void {
  if (Array.isArray(schema)) for (const one of schema) describe(one, parent);
  if (!isSchema(schema)) return;
  for (const [key, inner] of Object.entries(isSchema(schema.properties) ? schema.properties : {})) {
    if (!isSchema(inner)) continue;
    const words = schemaWords[`${parent}.${key}`] ?? schemaWords[key];
    if (words !== undefined) inner.description = words;
    // A name of a fact is completed from the list; another one is refused when the flow is read.
    if (key === 'fact')
      inner.enum = Object.entries(factKinds).flatMap(([name, kind]) =>
        kind === 'blocks' || kind === 'fields' ? [] : [name],
      );
    describe(inner, key);
  }
  for (const key of ['items', 'additionalProperties', 'anyOf', 'oneOf', 'allOf']) describe(schema[key], parent);
}

/** The JSON Schema of flow files (draft 7, which every editor reads), made from the schema that reads them. */
export function makeFlowSchema(): Schema {
  const metadata = z.registry<{ id: string }>();
  metadata.add(conditionSchema, { id: 'condition' });
  const made: Schema = z.toJSONSchema(flowFileSchema, { target: 'draft-7', io: 'input', metadata });
  describe(made, 'top');
  describe(Object.values(isSchema(made.definitions) ? made.definitions : {}), 'condition');
  return { title: 'Second Line: a triage flow', ...made };
}
