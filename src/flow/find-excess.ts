import type { FlowProblem } from './find-condition-problems.ts';
import { writePlace } from './write-place.ts';

const mostThings = 200_000;
const mostDepth = 60;
const longestText = 100_000;

type Visit = { value: unknown; key: PropertyKey; parent: Visit | undefined; depth: number };

function readPath(visit: Visit | undefined): PropertyKey[] {
  return visit?.parent === undefined ? [] : [...readPath(visit.parent), visit.key];
}

/**
 * What makes a document too much to read at all: more things, deeper nesting (a cycle is endless nesting) or longer
 * texts than any flow has. Looked for first, so that a file made to hurt is refused at once.
 */
export function findExcess(data: unknown): FlowProblem | undefined {
  const open: Visit[] = [{ value: data, key: '', parent: undefined, depth: 0 }];
  let count = 0;
  const say = (visit: Visit, message: string) => ({ place: writePlace(readPath(visit).slice(0, 12), data), message });
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const { value, depth } = visit;
    count += 1;
    if (count > mostThings) return say(visit, 'The file holds too much: take out examples, or split the flow');
    if (typeof value === 'string' && value.length > longestText) {
      return say(visit, `This text is too long: at most ${longestText} characters`);
    }
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= mostDepth) return say(visit, 'This is nested too deeply: put less inside each other');
    for (const [key, inner] of Object.entries(value)) {
      open.push({ value: inner, key: Array.isArray(value) ? Number(key) : key, parent: visit, depth: depth + 1 });
    }
  }
  return undefined;
}
