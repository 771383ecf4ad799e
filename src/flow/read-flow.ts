import { type FlowFile, flowFileSchema } from '../contracts/flow-file.ts';
import { findActionProblems, findAnswerProblems, findTwins } from './find-flow-problems.ts';

/** What is wrong and where, such as `steps.whose.answers[2].when`. */
export type FlowProblem = { place: string; message: string };

export type ReadFlow = { ok: true; flow: FlowFile } | { ok: false; problems: FlowProblem[] };

/** Keys 1 to 9 answer a step (`ui.md`). */
const mostAnswers = 9;

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

function findReferenceProblems(flow: FlowFile): FlowProblem[] {
  const problems: FlowProblem[] = [...findTwins('steps', flow.steps), ...findTwins('endings', flow.endings)];
  const order = new Map(flow.steps.map(({ id }, index) => [id, index]));
  const endings = new Set(flow.endings.map(({ id }) => id));
  for (const [index, step] of flow.steps.entries()) {
    const place = `steps.${step.id}`;
    problems.push(...findTwins(`${place}.answers`, step.answers));
    if (step.answers.length > mostAnswers) {
      problems.push({ place: `${place}.answers`, message: `No more than ${mostAnswers} answers, one for each key` });
    }
    for (const [number, answer] of step.answers.entries()) {
      const here = `${place}.answers[${number}]`;
      problems.push(...findAnswerProblems(answer, here, flow));
      if ('ending' in answer.to) {
        if (!endings.has(answer.to.ending)) {
          problems.push({ place: `${here}.to`, message: `There is no ending called ${answer.to.ending}` });
        }
        continue;
      }
      const target = order.get(answer.to.step);
      if (target === undefined) {
        problems.push({ place: `${here}.to`, message: `There is no step called ${answer.to.step}` });
      } else if (target <= index) {
        problems.push({ place: `${here}.to`, message: `${answer.to.step} comes before: lead to a later step` });
      }
    }
  }
  for (const ending of flow.endings) {
    for (const [number, action] of ending.actions.entries()) {
      problems.push(...findActionProblems(action, `endings.${ending.id}.actions[${number}]`, flow));
    }
  }
  return problems;
}

/**
 * Reads a flow file and checks what a schema cannot: every target, group, macro, person and fact is there, ids are
 * given once, and steps lead to later steps only, so a walk always ends. Never throws. A flow that did not come
 * from here must not be walked.
 */
export function readFlow(data: unknown): ReadFlow {
  try {
    const read = flowFileSchema.safeParse(data);
    const problems = read.success
      ? findReferenceProblems(read.data)
      : read.error.issues.map(({ path, message }) => ({ place: writePlace(path, data), message }));
    return read.success && problems.length === 0 ? { ok: true, flow: read.data } : { ok: false, problems };
  } catch {
    // Conditions may stand in each other without end in a file somebody made to hurt.
    return { ok: false, problems: [{ place: '', message: 'The file is nested too deeply' }] };
  }
}
