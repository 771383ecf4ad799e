import type { FlowFile } from '../contracts/flow-file.ts';
import govuk2ndLine2021 from './presets/govuk-2nd-line-2021.json' with { type: 'json' };
import { readFlow } from './read-flow.ts';

/** The flows that come with the product, by id. Their files are checked by a test, and again when first used. */
const files: Readonly<Record<string, unknown>> = {
  [govuk2ndLine2021.id]: govuk2ndLine2021,
};

const read = new Map<string, FlowFile>();

/** Ids and titles of the flows that come with the product. */
export const presets: readonly { id: string; title: string }[] = [
  { id: govuk2ndLine2021.id, title: govuk2ndLine2021.title },
];

/** A flow that comes with the product, read at its first use; undefined when there is none of this id. */
export function findPreset(id: string): FlowFile | undefined {
  const kept = read.get(id);
  if (kept !== undefined || !Object.hasOwn(files, id)) return kept;
  const result = readFlow(files[id]);
  if (!result.ok) return undefined;
  read.set(id, result.flow);
  return result.flow;
}
