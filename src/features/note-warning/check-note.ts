import { checkDraft, LONGEST } from '../../notes/check-draft.ts';
import { forgetSentences } from '../../notes/detectors/read-sentences.ts';
import { detectors } from '../../notes/detectors.ts';
import type { CheckContext, Detector, Finding, Span } from '../../notes/finding.ts';
import { normaliseDraft } from '../../notes/normalise-draft.ts';

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
    find: (draft: string, about: CheckContext) => (now() > end ? [] : findOnce(detector, draft, about)),
  }));
  const fail = () => {
    hasFailed = true;
  };
  let all: Finding[] = [];
  try {
    all = checkDraft(blankRedacted(text), context, timed, fail);
  } catch {
    fail();
  }
  const findings = all.map((finding) => ({ ...finding, text: text.slice(finding.start, finding.end) }));
  return { findings, fault: now() > end ? 'slow' : hasFailed ? 'failed' : undefined };
}

/** The part `prepare-note`. */
export type PrepareNote = typeof prepareNote;

/**
 * Does the work of a check in steps, a detector each, so that no task is long; `checkNote` of the same draft then only
 * puts together what was found. A detector that throws will throw again there.
 */
export function* prepareNote(
  text: string,
  context: CheckContext,
  using: readonly Detector[] = detectors,
): Generator<undefined, void> {
  const draft = normaliseDraft(blankRedacted(text).slice(0, LONGEST)).text;
  for (const detector of using) {
    if (detector.only !== undefined && detector.only !== context.audience) continue;
    try {
      findOnce(detector, draft, context);
    } catch {
      // Told by the check itself.
    }
    yield;
  }
  forgetSentences();
}

/** What a detector found last. In memory, for as long as the page lives, as the draft itself is. */
const found = new WeakMap<Detector, { draft: string; about: string; spans: Span[] }>();

function findOnce(detector: Detector, draft: string, context: CheckContext): Span[] {
  const about = JSON.stringify(context);
  const before = found.get(detector);
  if (before?.draft === draft && before.about === about) return before.spans;
  const spans = detector.find(draft, context);
  found.set(detector, { draft, about, spans });
  return spans;
}

const kinds = new Set(detectors.map(({ kind }) => kind));

/** What Redact put in place of a finding names what it was, and must not be found for that. Places stay as they are. */
function blankRedacted(text: string): string {
  return text.replace(/\[redacted: ([^\]\n]{1,80})\]/g, (whole, kind: string) =>
    kinds.has(kind) ? ' '.repeat(whole.length) : whole,
  );
}
