import type { FlowFile } from '../contracts/flow-file.ts';
import * as govuk2ndLine2021 from './presets/govuk-2nd-line-2021.json' with { type: 'json' };
import * as govuk2026 from './presets/govuk-2026.json' with { type: 'json' };
import { readFlow } from './read-flow.ts';

/**
 * The flows that come with the product. Key by key, so that a build leaves out the examples, which are most of each
 * file; a test holds that nothing else is left out. Checked by a test, and again when first used.
 */
const files = [
  {
    format: govuk2ndLine2021.format,
    id: govuk2ndLine2021.id,
    title: govuk2ndLine2021.title,
    version: govuk2ndLine2021.version,
    date: govuk2ndLine2021.date,
    owner: govuk2ndLine2021.owner,
    notes: govuk2ndLine2021.notes,
    groups: govuk2ndLine2021.groups,
    macros: govuk2ndLine2021.macros,
    people: govuk2ndLine2021.people,
    thresholds: govuk2ndLine2021.thresholds,
    words: govuk2ndLine2021.words,
    steps: govuk2ndLine2021.steps,
    endings: govuk2ndLine2021.endings,
  },
  {
    format: govuk2026.format,
    id: govuk2026.id,
    title: govuk2026.title,
    version: govuk2026.version,
    date: govuk2026.date,
    owner: govuk2026.owner,
    notes: govuk2026.notes,
    groups: govuk2026.groups,
    macros: govuk2026.macros,
    people: govuk2026.people,
    thresholds: govuk2026.thresholds,
    words: govuk2026.words,
    steps: govuk2026.steps,
    endings: govuk2026.endings,
  },
];

const read = new Map<string, FlowFile>();

/** Ids and titles of the flows that come with the product. */
export const presets: readonly { id: string; title: string }[] = files.map(({ id, title }) => ({ id, title }));

/** A flow that comes with the product, read at its first use; undefined when there is none of this id. */
export function findPreset(id: string): FlowFile | undefined {
  const kept = read.get(id);
  const file = files.find((one) => one.id === id);
  if (kept !== undefined || file === undefined) return kept;
  const result = readFlow(file);
  if (!result.ok) return undefined;
  read.set(id, result.flow);
  return result.flow;
}
