import { forgetSentences } from './detectors/read-sentences.ts';
import { detectors } from './detectors.ts';
import type { CheckContext, Detector, Finding, Severity, Span } from './finding.ts';
import { beginSentence, maskExcerpt } from './mask-excerpt.ts';
import { normaliseDraft } from './normalise-draft.ts';

/** Longest draft that is looked at, in characters: Zendesk cuts a comment at 64 kB (`api.md` 4.4). */
export const LONGEST = 65_536;

/** More than anybody would work through; the first of a detector are enough to act on. */
const MOST = 100;

const RANK: Record<Severity, number> = { serious: 0, mind: 1, tone: 2 };

/** What is known of a note when nothing else is: read inside, by a team without settings. */
export const plainContext: CheckContext = { audience: 'internal', teamDomains: [], teamWords: [], isRaised: false };

/**
 * What in a draft must not stand there, in reading order, each place told once: of findings that overlap, what gives
 * way is left out, then the more serious wins, then the longer, then the earlier detector of the list. Pure: it keeps
 * nothing and tells nobody. A detector that throws is left out and the others still run.
 *
 * @param text the draft as plain text
 * @param tellFault hears `detector-failed:ID` for each detector that threw; never any text of the draft
 */
export function checkDraft(
  text: string,
  context: CheckContext = plainContext,
  using: readonly Detector[] = detectors,
  tellFault: (code: string) => void = ignore,
): Finding[] {
  const cut = text.slice(0, LONGEST);
  const draft = normaliseDraft(cut);
  const found: Finding[] = [];
  for (const detector of using) {
    if (detector.only !== undefined && detector.only !== context.audience) continue;
    const spans = trySpans(detector, draft.text, context, tellFault);
    if (spans.length === 0) continue;
    const { id, kind, why, next, isLast } = detector;
    const severity = context.isRaised && detector.severity === 'mind' ? 'serious' : detector.severity;
    for (const span of spans) {
      const { start, end } = draft.toOriginal(span);
      const excerpt = (isLast ? beginSentence : maskExcerpt)(cut.slice(start, end));
      const finding: Finding = { id, kind, severity, why, next, start, end, excerpt };
      found.push(isLast ? { ...finding, isLast } : finding);
    }
  }
  forgetSentences();
  return keepWeightiest(found, cut.length).sort((a, b) => a.start - b.start);
}

function trySpans(
  { id, find }: Detector,
  text: string,
  context: CheckContext,
  tellFault: (code: string) => void,
): Span[] {
  try {
    const spans = find(text, context);
    return spans.length === 0 ? spans : spans.slice(0, MOST).filter(({ start, end }) => end > start);
  } catch {
    tellFault(`detector-failed:${id}`);
    return [];
  }
}

/** The findings that keep their place. The sort is stable, so that of equals the earlier detector's stays. */
function keepWeightiest(found: readonly Finding[], length: number): Finding[] {
  const taken = new Uint8Array(length);
  return found
    .toSorted(
      (a, b) =>
        Number(a.isLast ?? false) - Number(b.isLast ?? false) ||
        RANK[a.severity] - RANK[b.severity] ||
        b.end - b.start - (a.end - a.start),
    )
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    });
}

function ignore(): void {
  // Who gives no listener does not want to know.
}
