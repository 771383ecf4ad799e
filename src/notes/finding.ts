/** How bad: serious may stop a submit, mind and tone only advise. */
export type Severity = 'serious' | 'mind' | 'tone';

/** A run of characters in the draft; `end` is exclusive. */
export type Span = { start: number; end: number };

/** What a check may know beside the text. */
export type CheckContext = {
  /** Who reads it: a public reply is checked for secrets and other people's personal data only. */
  audience: 'internal' | 'public';
  /** Mail domains of the team itself, lower case: their addresses are no finding. */
  teamDomains: readonly string[];
  /** The requester's own address, lower case: no third party in a public reply to them. */
  requesterEmail?: string | undefined;
  /** Words the team itself does not want in a note. */
  teamWords: readonly string[];
  /** The walk chose subject access, privacy, security or phishing: `mind` counts as `serious` (`domain.md` 8.2, 7). */
  isRaised: boolean;
};

/** A class of text that must not stand in a note, as the agent is told of it. */
export type Kind = {
  /** Of its detector, and what the detector's file is called. */
  id: string;
  /** As the agent reads it, such as "Private key". */
  kind: string;
  severity: Severity;
  /** Why it matters, one sentence. */
  why: string;
};

/** What one detector knows: of which kind its findings are, and how they are found. One file each. */
export type Detector = Kind & {
  /** What to do next, one sentence. */
  next: string;
  /** Gives way to whatever else is found in its place: it can say less of why. */
  isLast?: true;
  /** Where it is looked for; absent: internal notes and public replies. */
  only?: 'internal';
  /** Pure; spans in order, not overlapping. */
  find: (text: string, context: CheckContext) => Span[];
};

/** One place in a draft. `excerpt` is masked: safe to show, never the whole secret. */
export type Finding = Span & Omit<Detector, 'find' | 'only'> & { excerpt: string };
