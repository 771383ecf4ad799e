import { detectors } from './detectors.ts';
import type { CheckContext, Detector, Finding, Span } from './finding.ts';

/** Longest draft that is looked at, in characters: Zendesk cuts a comment at 64 kB (`api.md` 4.4). */
const LONGEST = 65_536;

/** More than anybody would work through; the first of a detector are enough to act on. */
const MOST = 100;

/** What is known of a note when nothing else is: read inside, by a team without settings. */
export const plainContext: CheckContext = { audience: 'internal', teamDomains: [], teamWords: [], isRaised: false };

/** The check as its own content script offers it. */
export type CheckDraft = typeof checkDraft;

/**
 * What in a draft must not stand there, in reading order. Where two detectors mark the same words, the
 * earlier of the list wins. Pure and silent: it keeps nothing and tells nobody.
 *
 * @param text the draft as plain text
 */
export function checkDraft(
  text: string,
  context: CheckContext = plainContext,
  using: readonly Detector[] = detectors,
): Finding[] {
  const draft = text.slice(0, LONGEST);
  const findings: Finding[] = [];
  for (const { find, only, ...about } of using) {
    if (only !== undefined && only !== context.audience) continue;
    for (const span of find(draft, context).slice(0, MOST)) {
      if (findings.some((other) => overlaps(other, span))) continue;
      findings.push({ ...about, ...span, excerpt: maskExcerpt(draft.slice(span.start, span.end)) });
    }
  }
  return findings.sort((a, b) => a.start - b.start);
}

/** Enough to recognise, too little to use: the first four characters and the last four of a long run, "…" between. */
export function maskExcerpt(found: string): string {
  const line = found.replace(/\s+/g, ' ').trim();
  if (line.startsWith('-----BEGIN ')) return '-----BEGIN…';
  return line.length < 16 ? `${line.slice(0, 2)}…` : `${line.slice(0, 4)}…${line.slice(-4)}`;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
