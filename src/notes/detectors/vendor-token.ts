import type { Detector, Span } from '../finding.ts';

/** Published token shapes: a fixed prefix, then a body of known alphabet and length. Source: each vendor's documentation. */
const SHAPES: { vendor: string; shape: RegExp }[] = [
  { vendor: 'AWS access key', shape: /(?:AKIA|ASIA)[A-Z2-7]{16}/g },
  { vendor: 'GitHub token', shape: /gh[pousr]_[A-Za-z0-9]{36,255}/g },
  { vendor: 'GitHub fine-grained token', shape: /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/g },
  { vendor: 'GitLab token', shape: /glpat-[A-Za-z0-9_-]{20,}/g },
  { vendor: 'Slack token', shape: /xox[abeoprs]-[A-Za-z0-9-]{10,250}/g },
  { vendor: 'Google API key', shape: /AIza[A-Za-z0-9_-]{35}/g },
  { vendor: 'Stripe key', shape: /(?:sk|rk)_live_[A-Za-z0-9]{16,247}/g },
  { vendor: 'npm token', shape: /npm_[A-Za-z0-9]{36}/g },
  { vendor: 'SendGrid key', shape: /SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/g },
];

const WORD = /[A-Za-z0-9_]/;

/** Tokens and keys that name their vendor by a fixed prefix, standing alone rather than inside a longer word. */
export const vendorToken: Detector = {
  id: 'vendor-token',
  kind: 'Token or key',
  severity: 'serious',
  why: 'Anyone who can read this note can use it.',
  next: 'Revoke it with its owner, then take it out of the note.',
  find(text) {
    const spans: Span[] = [];
    for (const { shape } of SHAPES) {
      for (const match of text.matchAll(shape)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (!isInsideWord(text, span)) spans.push(span);
      }
    }
    return spans.sort((a, b) => a.start - b.start);
  },
};

function isInsideWord(text: string, { start, end }: Span): boolean {
  return WORD.test(text[start - 1] ?? '') || WORD.test(text[end] ?? '');
}
