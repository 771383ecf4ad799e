import type { ReadFlow } from '../../../src/flow/read-flow.ts';
import { readFlowText } from '../../../src/flow/read-flow-text.ts';
import { UnusableError } from './command-result.ts';
import { readText } from './read-file.ts';

/** Bytes: more than the reader takes, so that the reader says what to do. */
const mostBytes = 50_000_000;

export type GoodFlow = Extract<ReadFlow, { ok: true }>;

/** Reads a flow file. What is no JSON at all cannot be used; other faults are the reader's problems. */
export function readFlowFile(file: string): ReadFlow {
  const text = readText(file, mostBytes);
  const read = readFlowText(text);
  if (!read.ok && !isJson(text)) throw new UnusableError(`${file} cannot be used`, read.problems);
  return read;
}

/** Reads a flow to walk with; one with problems cannot be used. */
export function readGoodFlow(file: string): GoodFlow {
  const read = readFlowFile(file);
  if (!read.ok) throw new UnusableError(`${file} cannot be used as a flow`, read.problems);
  return read;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/u, ''));
    return true;
  } catch {
    return false;
  }
}
