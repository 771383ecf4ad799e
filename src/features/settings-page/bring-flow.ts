import { checkFlow } from '../../flow/checks/check-flow.ts';
import type { FlowWarning } from '../../flow/checks/flow-warning.ts';
import { readFlowText } from '../../flow/read-flow-text.ts';
import type { StoredTeamFlow } from '../../platform/stored-flow.ts';
import type { FlowFileShown } from '../../view/options/options-types.ts';

type Said = NonNullable<FlowFileShown['said']>;

/** What came of a file: a flow to store, or nothing and why. */
export type BroughtFlow = { said: Said; flow?: StoredTeamFlow | undefined };

/** Bytes: no file of the characters allowed is larger. It is not even read. */
const LARGEST = 8_000_000;
/** Findings shown at most. */
const MOST = 30;
const STAYS = 'The flow in use stays in use.';

/**
 * Reads and checks a file a team chose. It is used when it can be read and no check calls it an error; every fault is
 * told with its place and its mend. Its examples are not kept: they are for the team's own checks.
 *
 * @param now ISO 8601, UTC
 */
export async function bringFlow(file: Pick<File, 'size' | 'text'>, now: string): Promise<BroughtFlow> {
  if (file.size > LARGEST) {
    const size = (file.size / 1_000_000).toFixed(1);
    const words = `It has ${size} MB. A flow file has at most 2 million characters: take out examples, or split the flow`;
    return refuse('The file is too large.', [{ place: '', words }]);
  }
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return refuse('The browser could not read the file.', []);
  const read = readFlowText(text);
  if (!read.ok) {
    return refuse(
      'The file could not be used.',
      read.problems.map(({ place, message }) => ({ place, words: message })),
    );
  }
  const found = checkFlow(read);
  const errors = found.filter(({ level }) => level === 'error');
  if (errors.length > 0) return refuse('The flow could not be used.', errors.map(describe));
  const { $schema: _, examples: __, ...kept } = read.document;
  const { title, version, id } = read.flow;
  const warnings = found.filter(({ level }) => level === 'warning');
  const look = warnings.length === 0 ? 'The checks found nothing.' : `The checks found ${warnings.length} to look at:`;
  const words = `${title}, version ${version}, is in use now. ${look}`;
  return {
    said: { isUsed: true, words, lines: limit(warnings.map(describe)) },
    flow: { id, text: JSON.stringify(kept), at: now },
  };
}

function refuse(words: string, lines: Said['lines']): BroughtFlow {
  return { said: { isUsed: false, words: `${words} ${STAYS}`, lines: limit(lines) } };
}

const describe = ({ place, what, mend }: FlowWarning) => ({ place, words: `${what}. ${mend}`.replaceAll('..', '.') });

function limit(lines: Said['lines']): Said['lines'] {
  if (lines.length <= MOST) return lines;
  return [...lines.slice(0, MOST), { place: '', words: `and ${lines.length - MOST} more` }];
}
