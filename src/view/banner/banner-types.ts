import type { KeepReason } from '../../contracts/kept-findings.ts';
import type { Finding } from '../../notes/finding.ts';

/** What an agent asks for at the composer. */
export type BannerIntent =
  | { kind: 'show-finding'; finding: Finding }
  | { kind: 'redact-finding'; finding: Finding }
  | { kind: 'keep-finding'; finding: Finding; reason: KeepReason }
  | { kind: 'take-back'; finding: Finding };

/** What an agent answers to the stop. */
export type StopIntent = { kind: 'go-back' } | { kind: 'submit-anyway'; reason: KeepReason };

/** What was found in the draft, and what the agent can do about it. */
export type FindingListProps = {
  findings: Finding[];
  /** What the agent decided to keep, as far as it stands in the draft. */
  kept: Finding[];
  /** What came of the last thing asked for, or that something could not be checked; whole sentences. */
  notice?: string | undefined;
  act: (intent: BannerIntent) => void;
};

/** The warning above an internal note. */
export type NoteWarningProps = FindingListProps & {
  /** `unknown`: the composer does not say who will read; warned about as well. */
  mode: 'internal' | 'unknown';
};

/** The line above a public reply. */
export type PublicNoticeProps = FindingListProps & {
  /** People in copy; undefined when the page does not tell. */
  copies: number | undefined;
};

/** The question before a submit with serious findings. */
export type StopDialogProps = {
  findings: Finding[];
  act: (intent: StopIntent) => void;
};
