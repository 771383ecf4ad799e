import type { Finding } from '../../notes/finding.ts';

/** What an agent asks for at the composer. */
export type BannerIntent = { kind: 'show-finding'; finding: Finding };

export type NoteWarningProps = {
  /** `unknown`: the composer does not say who will read; warned about as well. */
  mode: 'internal' | 'unknown';
  findings: Finding[];
  act: (intent: BannerIntent) => void;
};

export type PublicNoticeProps = {
  /** People in copy; undefined when the page does not tell. */
  copies: number | undefined;
  findings: Finding[];
  act: (intent: BannerIntent) => void;
};
