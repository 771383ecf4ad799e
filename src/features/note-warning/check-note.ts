import { checkDraft } from '../../notes/check-draft.ts';
import { detectors } from '../../notes/detectors.ts';
import type { CheckContext, Detector, Finding } from '../../notes/finding.ts';

/** A check that takes longer, in milliseconds, must not hold a submit. */
const LIMIT = 500;

/** A finding with the text it is about: in memory only, never shown, stored or told. */
export type Found = Finding & { text: string };

/** What was found. `fault`: not all of it was looked at, as a detector failed or time ran out. */
export type Checked = { findings: Found[]; fault: 'failed' | 'slow' | undefined };

/** The part `check-note`. */
export type CheckNote = typeof checkNote;

/**
 * Checks a draft, and says so when the check is not whole. Never throws; ends soon after half a second, as no
 * detector is begun later.
 *
 * @param using seam for tests, as `now`: milliseconds on a steady clock
 */
export function checkNote(
  text: string,
  context: CheckContext,
  using: readonly Detector[] = detectors,
  now: () => number = () => performance.now(),
): Checked {
  const end = now() + LIMIT;
  let hasFailed = false;
  const timed = using.map((detector) => ({
    ...detector,
    find: (draft: string, about: CheckContext) => (now() > end ? [] : detector.find(draft, about)),
  }));
  const fail = () => {
    hasFailed = true;
  };
  let found: Finding[] = [];
  try {
    found = checkDraft(blankRedacted(text), context, timed, fail);
  } catch {
    fail();
  }
  const findings = found.map((finding) => ({ ...finding, text: text.slice(finding.start, finding.end) }));
  return { findings, fault: now() > end ? 'slow' : hasFailed ? 'failed' : undefined };
}

const kinds = new Set(detectors.map(({ kind }) => kind));

/** What Redact put in place of a finding names what it was, and must not be found for that. Places stay as they are. */
function blankRedacted(text: string): string {
  return text.replace(/\[redacted: ([^\]\n]{1,80})\]/g, (whole, kind: string) =>
    kinds.has(kind) ? ' '.repeat(whole.length) : whole,
  );
}
