import { findJsonFault } from './find-json-fault.ts';
import { type ReadFlow, readFlow } from './read-flow.ts';

/** Characters of a flow file, at most: the largest with all its examples is a quarter of it. */
const longestFile = 2_000_000;

/** A place in a text as an editor counts: from 1. */
function writeLine(text: string, index: number): string {
  const before = text.slice(0, index).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/**
 * Reads the text of a flow file. What is no JSON is told with its line and column, and one that is too large is not
 * read at all. Otherwise as `readFlow`. Never throws.
 */
export function readFlowText(text: string): ReadFlow {
  const bare = text.replace(/^\uFEFF/u, '');
  if (bare.length > longestFile) {
    const size = (bare.length / 1_000_000).toFixed(1);
    const message = `The file is too large: ${size} million characters, at most 2 million. Take out examples, or split the flow`;
    return { ok: false, problems: [{ place: '', message }] };
  }
  try {
    const fault = findJsonFault(bare);
    if (fault === undefined) return readFlow(JSON.parse(bare));
    return { ok: false, problems: [{ place: writeLine(bare, fault.index), message: fault.message }] };
  } catch {
    return {
      ok: false,
      problems: [{ place: '', message: 'The file is no JSON: open it in an editor that checks it' }],
    };
  }
}
