import { describe, expect, it } from 'vitest';
import { detectors } from '../../../src/notes/detectors.ts';
import type { CheckContext, Span } from '../../../src/notes/finding.ts';
import { kinds } from '../../../src/notes/kinds.ts';
import { normaliseDraft } from '../../../src/notes/normalise-draft.ts';
import { readMark, readSample, samplesOf } from './read-samples.ts';

it('has a detector for every samples file, once', () => {
  const ids = detectors.map(({ id }) => id);
  expect([...samplesOf.keys()].filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

it('tells of every detector in the list of kinds, in one order, and of nothing else', () => {
  expect(detectors.map(({ id, kind, severity, why }) => ({ id, kind, severity, why }))).toEqual(kinds);
});

describe.each(detectors.map((detector) => [detector.id, detector] as const))('%s', (id, detector) => {
  const { marks, leaves } = samplesOf.get(id) ?? { marks: [], leaves: [] };

  /** What it finds in a text that was made normal first, as the check does. */
  function find(text: string, context: CheckContext): Span[] {
    const draft = normaliseDraft(text);
    return detector.find(draft.text, context).map(draft.toOriginal);
  }

  it('has samples beside it', () => {
    expect(marks.length).toBeGreaterThan(2);
    expect(leaves.length).toBeGreaterThan(2);
  });

  it.each(marks.map(readMark))('marks what it must in $text', ({ text, spans, context }) => {
    expect(find(text, context).map(wordsIn(text))).toEqual(spans.map(wordsIn(text)));
  });

  it.each(leaves.map(readSample))('leaves $text', ({ text, context }) => {
    expect(find(text, context).map(wordsIn(text))).toEqual([]);
  });
});

function wordsIn(text: string): (span: Span) => string {
  return ({ start, end }) => text.slice(start, end);
}
