import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/notes/check-draft.ts';
import { maskExcerpt } from '../../../src/notes/mask-excerpt.ts';
import { readMark, readSample, samplesOf } from './read-samples.ts';

const marks = [...samplesOf.values()].flatMap((samples) => samples.marks.map(readMark));
const leaves = [...samplesOf.values()].flatMap((samples) => samples.leaves.map(readSample));

describe('checkDraft', () => {
  it('gives findings in reading order, whatever the order of detectors', () => {
    const text = 'AKIAIOSFODNN7EXAMPLE then -----BEGIN PRIVATE KEY----- then AKIAIOSFODNN7EXAMPL2';
    expect(checkDraft(text).map((finding) => finding.id)).toEqual(['vendor-token', 'private-key', 'vendor-token']);
  });

  it('never shows the whole of what it found', () => {
    for (const { text, context } of marks) {
      for (const { start, end, excerpt } of checkDraft(text, context)) {
        expect(excerpt).not.toContain(text.slice(start, end));
        expect(excerpt.replace(/…/g, '').length).toBeLessThanOrEqual((end - start) / 2);
      }
    }
  });

  it('holds for any text: spans lie inside it, in order, never overlapping', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...[...marks, ...leaves].map(({ text }) => text)),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join(' ')),
        (text) => {
          let last = 0;
          for (const { start, end } of checkDraft(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        },
      ),
    );
  });
});

describe('maskExcerpt', () => {
  it.each([
    ['AKIAIOSFODNN7EXAMPLE', 'AKIA…MPLE'],
    ['short-one', 'sh…'],
    ['-----BEGIN PRIVATE KEY-----\nsecret', '-----BEGIN…'],
  ])('%s becomes %s', (found, masked) => expect(maskExcerpt(found)).toBe(masked));
});
