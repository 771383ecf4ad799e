import { type FlowDocument, type FlowFile, flowFileSchema } from '../contracts/flow-file.ts';
import { describeIssues, limitProblems } from './describe-issues.ts';
import { expandFlow, mostSteps } from './expand-flow.ts';
import type { FlowProblem } from './find-condition-problems.ts';
import { findExampleProblems } from './find-example-problems.ts';
import { findExcess } from './find-excess.ts';
import { findEndingProblems } from './find-flow-problems.ts';
import { findStepProblems } from './find-step-problems.ts';
import { lookUp } from './write-place.ts';

export type { FlowProblem } from './find-condition-problems.ts';

/**
 * A flow that may be walked, the document it was read from, and where each step is written, by the id it is walked
 * by (`subflows.contact.steps.ask` for `start.yes.ask`).
 */
export type ReadFlow =
  | { ok: true; flow: FlowFile; document: FlowDocument; places: ReadonlyMap<string, string> }
  | { ok: false; problems: FlowProblem[] };

const formatInUse = 1;

/** Said alone: in another format everything else may be written otherwise too. */
function findFormatProblem(data: unknown): FlowProblem | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { place: '', message: 'A flow file is one object: it begins with { and ends with }' };
  }
  const format = lookUp(data, ['format']);
  if (format === formatInUse) return undefined;
  const message =
    typeof format === 'number' && format > formatInUse
      ? `This file is written for format ${format}, and this version of Second Line reads format ${formatInUse}: update Second Line, or write the file for format ${formatInUse}`
      : `Write "format": ${formatInUse}`;
  return { place: 'format', message };
}

function readDocument(document: FlowDocument): ReadFlow {
  const problems = [...findStepProblems(document), ...findEndingProblems(document)];
  if (problems.length > 0) return { ok: false, problems: limitProblems(problems) };
  const expanded = expandFlow(document);
  if (expanded === undefined) {
    const message = `With its sub-flows put in, the flow has more than ${mostSteps} steps: call them from fewer places`;
    return { ok: false, problems: [{ place: 'subflows', message }] };
  }
  const misfits = findExampleProblems(document, expanded.flow);
  return misfits.length > 0 ? { ok: false, problems: limitProblems(misfits) } : { ok: true, document, ...expanded };
}

/**
 * Reads a flow file and checks what a schema cannot: every target, group, macro, person and fact is there, ids are
 * given once, and steps lead to later steps only, so a walk always ends. Never throws; refuses at once what is too
 * large or nested too deeply. Examples must name what is there; the checks walk them. A flow that did not come from
 * here must not be walked.
 */
export function readFlow(data: unknown): ReadFlow {
  try {
    const first = findFormatProblem(data) ?? findExcess(data);
    if (first !== undefined) return { ok: false, problems: [first] };
    const read = flowFileSchema.safeParse(data);
    return read.success ? readDocument(read.data) : { ok: false, problems: describeIssues(read.error.issues, data) };
  } catch {
    return { ok: false, problems: [{ place: '', message: 'The file cannot be read: compare it with the schema' }] };
  }
}
