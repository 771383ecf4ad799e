/** How bad: serious may stop a submit, mind and tone only advise. */
export type Severity = 'serious' | 'mind' | 'tone';

/** A run of characters in the draft; `end` is exclusive. */
export type Span = { start: number; end: number };

/** What one detector knows: a class of text that must not stand in a note. One file each. */
export type Detector = {
  id: string;
  /** As the agent reads it, such as "Private key". */
  kind: string;
  severity: Severity;
  /** Why it matters, one sentence. */
  why: string;
  /** What to do next, one sentence. */
  next: string;
  /** Pure; spans in order, not overlapping. */
  find: (text: string) => Span[];
};

/** One place in a draft. `excerpt` is masked: safe to show, never the whole secret. */
export type Finding = Span & Omit<Detector, 'find'> & { excerpt: string };
