import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft, maskExcerpt, plainContext } from '../../../src/notes/check-draft.ts';
import { detectors } from '../../../src/notes/detectors.ts';
import { samples } from './detector-samples.ts';

describe.each(detectors.map((detector) => [detector.id, detector] as const))('%s', (id, detector) => {
  const sample = samples[id];
  it('has samples', () => expect(sample?.marks.length).toBeGreaterThan(2));

  it.each(sample?.marks ?? [])('marks all of %j in a sentence', (secret) => {
    const text = `Retried with ${secret} and it works.`;
    const marked = detector.find(text, plainContext).map((span) => text.slice(span.start, span.end));
    expect(marked).toEqual([secret.includes('\nYjNC') ? secret.split('\n')[0] : secret]);
  });

  it.each(sample?.leaves ?? [])('leaves %j', (innocent) => expect(detector.find(innocent, plainContext)).toEqual([]));
});

describe('checkDraft', () => {
  it('gives findings in reading order, whatever the order of detectors', () => {
    const text = 'AKIAIOSFODNN7EXAMPLE then -----BEGIN PRIVATE KEY----- then AKIAIOSFODNN7EXAMPL2';
    expect(checkDraft(text).map((finding) => finding.id)).toEqual(['vendor-token', 'private-key', 'vendor-token']);
  });

  it('never shows the whole of what it found', () => {
    for (const { marks } of Object.values(samples)) {
      for (const secret of marks) {
        for (const finding of checkDraft(secret)) expect(finding.excerpt.length).toBeLessThan(secret.length / 2);
      }
    }
  });

  it('holds for any text: spans lie inside it, in order, never overlapping', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...Object.values(samples).flatMap(({ marks, leaves }) => [...marks, ...leaves])),
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
