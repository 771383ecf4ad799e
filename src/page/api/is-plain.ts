/** A JSON object whose shape is not known yet. */
export type Plain = Record<string, unknown>;

/** Whether a value is a JSON object, not a list and not null. */
export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
