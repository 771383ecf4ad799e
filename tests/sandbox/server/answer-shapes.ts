import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

type Schema = { [key: string]: unknown };
type Spec = {
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: Record<string, { schema?: Schema }> }> }>
  >;
  components: { schemas: Record<string, Schema> };
};

/** May be null in recorded answers though the description does not say so (`api.md` 6), as `Schema.property` or property. */
const NULLABLE = new Set([
  ...'assignee_id group_id organization_id priority type external_id due_at problem_id recipient forum_topic_id satisfaction_rating ticket_form_id custom_status_id'.split(
    ' ',
  ),
  ...'email alias phone notes details photo signature last_login_at default_group_id custom_role_id role_type shared_phone_number'.split(
    ' ',
  ),
  ...'calendar business solved_at assigned_at initially_assigned_at status_updated_at assignee_updated_at requester_updated_at'.split(
    ' ',
  ),
  ...'restriction next_page previous_page width height fields'.split(' '),
]);
/** Where the description is plainly narrower than recorded answers: any value goes. */
const OPEN: Record<string, string[]> = {
  TicketObject: ['custom_fields'],
  ActionObject: ['value'],
  AuditObject: ['events'],
  AttachmentBaseObject: ['mapped_content_url'],
};

/** Checks answers against Zendesk's own description, with the nulls of `api.md` 6 let in. */
export type AnswerShapes = {
  /** Faults of an answer to a path of the description such as `/api/v2/tickets/{ticket_id}`; empty when it fits. */
  checkPath(method: string, path: string, status: number, value: unknown): string[];
  /** Faults of a value against a named schema. */
  check(schema: string, value: unknown): string[];
  /** Property names a schema knows. */
  propertiesOf(schema: string): string[];
  hasPath(method: string, path: string): boolean;
};

/** Reads the description; takes about a second. */
export function readAnswerShapes(): AnswerShapes {
  const spec = parse(readFileSync(new URL('../oas/support-oas.yaml', import.meta.url), 'utf8')) as Spec;
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  for (const name of ['datetime', 'string', 'url', 'int32', 'int64']) ajv.addFormat(name, true);
  const schemas = Object.fromEntries(
    Object.entries(spec.components.schemas).map(([name, schema]) => [name, openUp(schema, OPEN[name] ?? []) as Schema]),
  );
  ajv.addSchema({ $id: 'zendesk', components: { schemas } });
  const compiled = new Map<string, ValidateFunction>();
  const validate = (key: string, schema: Schema, value: unknown): string[] => {
    const check = compiled.get(key) ?? ajv.compile(schema);
    compiled.set(key, check);
    return check(value) ? [] : (check.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
  const responseSchema = (method: string, path: string, status: number) =>
    spec.paths[path]?.[method.toLowerCase()]?.responses[String(status)]?.content?.['application/json']?.schema;
  return {
    check: (name, value) => validate(name, { $ref: `zendesk#/components/schemas/${name}` }, value),
    checkPath(method, path, status, value) {
      const schema = responseSchema(method, path, status);
      if (!schema) return [`${method} ${path}: the description has no answer ${status}`];
      return validate(`${method} ${path} ${status}`, openUp(schema, []) as Schema, value);
    },
    propertiesOf: (name) => Object.keys((spec.components.schemas[name]?.properties ?? {}) as Schema),
    hasPath: (method, path) => spec.paths[path]?.[method.toLowerCase()] !== undefined,
  };
}

/** The schema with absolute references, OpenAPI's `nullable` and the known nulls turned into JSON Schema. */
function openUp(node: unknown, open: string[]): unknown {
  if (Array.isArray(node)) return node.map((item) => openUp(item, open));
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, example: _example, ...rest } = node as Schema;
  const schema: Schema = {};
  for (const [key, value] of Object.entries(rest)) {
    if (key === '$ref' && typeof value === 'string') schema.$ref = value.replace(/^#/, 'zendesk#');
    else if (key === 'properties') schema.properties = openProperties(value as Record<string, unknown>, open);
    else schema[key] = openUp(value, open);
  }
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema;
}

function openProperties(properties: Record<string, unknown>, open: string[]): Schema {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      if (open.includes(name)) return [name, {}];
      const schema = openUp(value, open);
      return [name, NULLABLE.has(name) ? { anyOf: [schema, { type: 'null' }] } : schema];
    }),
  );
}
