import { type FlowDocument, type FlowFile, flowFileSchema } from '../contracts/flow-file.ts';
import { expandFlow } from './expand-flow.ts';
import type { FlowProblem } from './find-condition-problems.ts';
import { findEndingProblems } from './find-flow-problems.ts';
import { findStepProblems } from './find-step-problems.ts';

export type { FlowProblem } from './find-condition-problems.ts';

/**
 * A flow that may be walked, the document it was read from, and where each step is written, by the id it is walked
 * by (`subflows.contact.steps.ask` for `start.yes.ask`).
 */
export type ReadFlow =
  | { ok: true; flow: FlowFile; document: FlowDocument; places: ReadonlyMap<string, string> }
  | { ok: false; problems: FlowProblem[] };

/** A path of the schema, with ids in place of numbers for steps and endings, because people look for names. */
function writePlace(path: readonly PropertyKey[], data: unknown): string {
  let place = '';
  let at: unknown = data;
  for (const [depth, key] of path.entries()) {
    at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
    const id: unknown = typeof at === 'object' && at !== null && depth === 1 ? Reflect.get(at, 'id') : undefined;
    if (typeof key !== 'number') place += `${place === '' ? '' : '.'}${String(key)}`;
    else place += typeof id === 'string' ? `.${id}` : `[${key}]`;
  }
  return place;
}

function readDocument(document: FlowDocument): ReadFlow {
  const problems = [...findStepProblems(document), ...findEndingProblems(document)];
  if (problems.length > 0) return { ok: false, problems };
  const expanded = expandFlow(document);
  if (expanded !== undefined) return { ok: true, document, ...expanded };
  return { ok: false, problems: [{ place: 'subflows', message: 'The sub-flows are called too often' }] };
}

/**
 * Reads a flow file and checks what a schema cannot: every target, group, macro, person and fact is there, ids are
 * given once, and steps lead to later steps only, so a walk always ends. Never throws. A flow that did not come
 * from here must not be walked.
 */
export function readFlow(data: unknown): ReadFlow {
  try {
    const read = flowFileSchema.safeParse(data);
    if (read.success) return readDocument(read.data);
    return {
      ok: false,
      problems: read.error.issues.map(({ path, message }) => ({ place: writePlace(path, data), message })),
    };
  } catch {
    // Conditions may stand in each other without end in a file somebody made to hurt.
    return { ok: false, problems: [{ place: '', message: 'The file is nested too deeply' }] };
  }
}
