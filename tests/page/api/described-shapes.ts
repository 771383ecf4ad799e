import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';

type Schema = { [key: string]: unknown };
type Spec = { components: { schemas: Record<string, Schema> } };

const spec = parse(readFileSync('tests/sandbox/oas/support-oas.yaml', 'utf8')) as Spec;

const time = fc
  .date({ min: new Date('2006-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`);
const id = fc.integer({ min: 1, max: 999_999_999_999_999 });
const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

/** Keys no description knows, some of them with a meaning of this language's own. */
const unknownKey = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'then', 'length', 'valueOf'),
);

/** Any value that JSON can hold. */
export const anything = fc.jsonValue({ maxDepth: 3 });

/** A set of properties where each may be absent or null, with keys nobody knows among them. */
function object(properties: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Record<string, unknown>> {
  const maybe = Object.entries(properties).map(
    ([name, one]) => [name, fc.option(one, { nil: null, freq: 3 })] as const,
  );
  const known = fc.record(Object.fromEntries(maybe), { requiredKeys: [] });
  const unknown = fc.array(fc.tuple(unknownKey, anything), { maxLength: 3 });
  return fc.tuple(known, unknown).map(([some, more]) => {
    // As JSON gives them: a key called `__proto__` is a key.
    const rest = more
      .filter(([key]) => !(key in properties))
      .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
    const own = Object.entries(some).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
    return JSON.parse(`{${[...rest, ...own].join(',')}}`) as Record<string, unknown>;
  });
}

function propertiesOf(schema: Schema, depth: number): Record<string, fc.Arbitrary<unknown>> {
  const of = resolve(schema);
  const parts = (of.allOf ?? []) as Schema[];
  const own = Object.entries((of.properties ?? {}) as Record<string, Schema>).map(([name, one]) => [
    name,
    arbitrary(one, depth - 1, name),
  ]);
  return Object.assign({}, ...parts.map((part) => propertiesOf(part, depth)), Object.fromEntries(own));
}

function resolve(schema: Schema): Schema {
  return typeof schema.$ref === 'string'
    ? resolve(spec.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {})
    : schema;
}

function arbitrary(schema: Schema, depth: number, name = ''): fc.Arbitrary<unknown> {
  const of = resolve(schema);
  if (Array.isArray(of.enum)) return fc.constantFrom(...of.enum);
  const choices = (of.oneOf ?? of.anyOf) as Schema[] | undefined;
  if (choices) return fc.oneof(...choices.map((one) => arbitrary(one, depth, name)));
  if (of.type === 'integer') return /(?:^|_)ids?$/.test(name) ? id : fc.integer({ min: 0, max: 100_000 });
  if (of.type === 'number') return fc.double({ min: 0, max: 1e6, noNaN: true });
  if (of.type === 'boolean') return fc.boolean();
  if (of.type === 'string') return of.format === 'date-time' || name.endsWith('_at') ? time : text;
  if (depth <= 0) return fc.constant(of.type === 'array' ? [] : {});
  if (of.type === 'array') return fc.array(arbitrary((of.items ?? {}) as Schema, depth - 1, name), { maxLength: 3 });
  return object(propertiesOf(of, depth));
}

/**
 * Values of a schema of Zendesk's own description, with nulls anywhere and keys it does not know. `certain` are always
 * there.
 */
export function describe(
  name: string,
  certain: Record<string, fc.Arbitrary<unknown>> = {},
): fc.Arbitrary<Record<string, unknown>> {
  const all = object(propertiesOf(spec.components.schemas[name] ?? {}, 4));
  return fc.tuple(all, fc.record(certain)).map(([some, sure]) => ({ ...some, ...sure }));
}

/** A ticket of the description, with the four fields no ticket is without. */
export const describedTicket = (number: fc.Arbitrary<number> = id) =>
  describe('TicketObject', {
    id: number,
    status: text.filter((one) => one !== ''),
    created_at: time,
    updated_at: time,
  });

/** The same with any of its properties, certain ones too, in place of which stands anything. */
export const bentTicket = fc
  .tuple(
    describedTicket(),
    fc.dictionary(
      fc.constantFrom(...Object.keys(propertiesOf({ $ref: '/TicketObject' }, 1)), 'metric_set', 'slas'),
      anything,
      { maxKeys: 4 },
    ),
  )
  .map(([ticket, bent]) => ({ ...ticket, ...bent }));
