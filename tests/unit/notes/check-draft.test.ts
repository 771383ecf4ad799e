import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft, plainContext } from '../../../src/notes/check-draft.ts';
import { readSentences } from '../../../src/notes/detectors/read-sentences.ts';
import type { Detector, Severity } from '../../../src/notes/finding.ts';
import { beginSentence, maskExcerpt } from '../../../src/notes/mask-excerpt.ts';
import { readMark, readSample, samplesOf } from './read-samples.ts';

const marks = [...samplesOf.values()].flatMap((samples) => samples.marks.map(readMark));
const leaves = [...samplesOf.values()].flatMap((samples) => samples.leaves.map(readSample));

/** A detector that marks each place where `word` stands. */
function wordDetector(word: string, severity: Severity = 'serious', more: Partial<Detector> = {}): Detector {
  const find = (text: string) =>
    [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({ start: index, end: index + word.length }));
  return { id: word, kind: word, severity, why: 'Why.', next: 'Next.', find, ...more };
}

const idsIn = (text: string, using: Detector[], context = plainContext) =>
  checkDraft(text, context, using).map(({ id }) => id);

describe('checkDraft', () => {
  it('keeps nothing of a draft that it has checked', () => {
    const text = 'They never bother to read it.';
    const before = readSentences(text);
    expect(readSentences(text)).toBe(before);
    checkDraft(text);
    expect(readSentences(text)).not.toBe(before);
  });

  it('gives findings in reading order, whatever the order of detectors', () => {
    const text = 'AKIAIOSFODNN7EXAMPLE then -----BEGIN PRIVATE KEY----- then AKIAIOSFODNN7EXAMPL2';
    expect(checkDraft(text).map((finding) => finding.id)).toEqual(['vendor-token', 'private-key', 'vendor-token']);
  });

  it.each([
    ['the more serious wins over the longer', [wordDetector('abcd', 'tone'), wordDetector('bc', 'mind')], ['bc']],
    ['what gives way loses', [wordDetector('abcd', 'tone', { isLast: true }), wordDetector('bc', 'tone')], ['bc']],
    ['of equals the longer wins', [wordDetector('bc'), wordDetector('abcd')], ['abcd']],
    ['of equals in length the earlier of the list wins', [wordDetector('ab'), wordDetector('bc')], ['ab']],
    ['what only touches is told twice', [wordDetector('ab'), wordDetector('cd')], ['ab', 'cd']],
  ])('tells one place once: %s', (_, using, ids) => expect(idsIn('abcd', using)).toEqual(ids));

  it('leaves what is for inside alone in a public reply', () => {
    const using = [wordDetector('ab', 'mind', { only: 'internal' }), wordDetector('cd')];
    expect(idsIn('abcd', using)).toEqual(['ab', 'cd']);
    expect(idsIn('abcd', using, { ...plainContext, audience: 'public' })).toEqual(['cd']);
  });

  it('looks in a public reply for secrets and personal data, and for no words', () => {
    const publicly = { ...plainContext, audience: 'public' as const, teamWords: ['omnishambles'] };
    const text =
      'The library is not patched.\nThis omnishambles is your fault.\nMail jo.tide@gmail.com, pw: Tr0ub4dor&3';
    expect(checkDraft(text, publicly).map(({ id }) => id)).toEqual(['email-address', 'assigned-secret']);
    expect(checkDraft(text, { ...publicly, audience: 'internal' }).length).toBeGreaterThan(3);
  });

  it('marks the longest of a team’s own words that begin alike', () => {
    const text = 'Ask the blue team (Blue).';
    const found = checkDraft(text, { ...plainContext, teamWords: ['blue', 'blue team'] });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['blue team', 'Blue']);
  });

  it('lifts mind, and only mind, to serious on a walk that is about safety', () => {
    const using = [wordDetector('ab', 'mind'), wordDetector('cd', 'tone'), wordDetector('ef', 'serious')];
    const severities = checkDraft('abcdef', { ...plainContext, isRaised: true }, using).map(({ severity }) => severity);
    expect(severities).toEqual(['serious', 'tone', 'serious']);
  });

  it('runs the others when one throws, and tells which by a code without text', () => {
    const broken = wordDetector('ab', 'serious', {
      find: (text) => {
        throw new Error(text);
      },
    });
    const codes: string[] = [];
    const findings = checkDraft('ab secret', plainContext, [broken, wordDetector('secret')], (code) =>
      codes.push(code),
    );
    expect(findings.map(({ id }) => id)).toEqual(['secret']);
    expect(codes).toEqual(['detector-failed:ab']);
    expect(idsIn('ab secret', [broken, wordDetector('secret')])).toEqual(['secret']);
  });

  it('gives at most 100 findings of a detector and looks at the first 65,536 characters', () => {
    expect(idsIn('x '.repeat(500), [wordDetector('x')])).toHaveLength(100);
    expect(idsIn(`${' '.repeat(65_535)}xx`, [wordDetector('x')])).toHaveLength(1);
  });

  it('never shows the whole of what it found', () => {
    for (const { text, context } of marks) {
      for (const { start, end, excerpt } of checkDraft(text, context)) {
        expect(excerpt).not.toContain(text.slice(start, end));
        expect(excerpt.replace(/…/g, '').length).toBeLessThanOrEqual((end - start) / 2);
      }
    }
  });

  it('marks the characters of the draft itself, whatever unseen ones stand between', () => {
    const text = 'Key: A\u200bKIA\u00adIOSFODNN7EXAMPLE\u200b works';
    const [found] = checkDraft(text);
    expect(text.slice(found?.start, found?.end)).toBe('A\u200bKIA\u00adIOSFODNN7EXAMPLE');
  });

  it('holds for any text: spans lie inside it, in order, never overlapping', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...[...marks, ...leaves].map(({ text }) => text)),
      fc.constantFrom('\u200b', '\u00a0', '“', 'ｐａｓｓ', 'раss', 'password=', '://', 'token: ', '\n', '"'),
    );
    const separator = fc.constantFrom('', ' ', '\n');
    fc.assert(
      fc.property(fc.array(piece), separator, (pieces, between) => {
        const text = pieces.join(between);
        let last = 0;
        for (const { start, end } of checkDraft(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});

describe('maskExcerpt', () => {
  it.each([
    ['AKIAIOSFODNN7EXAMPLE', 'AKIA…MPLE'],
    ['short-one', 'sh…'],
    ['pin12', 'p…'],
    ['-----BEGIN PRIVATE KEY-----\nsecret', '-----BEGIN…'],
  ])('%s becomes %s', (found, masked) => expect(maskExcerpt(found)).toBe(masked));
});

describe('beginSentence', () => {
  it.each([
    ['If we sit on it they will give up', 'If we sit on…'],
    ['Well, they’d never say so', 'Well, they’d…'],
    ['Tell hunter2 nothing', 'Tell…'],
    ['4 of them know it', '…'],
  ])('%s becomes %s', (found, shown) => expect(beginSentence(found)).toBe(shown));

  it('is what a sentence that is weighed as a whole is shown by', () => {
    const [found] = checkDraft('If we sit on it long enough they will give up.');
    expect(found).toMatchObject({ id: 'unfit-wording', excerpt: 'If we sit on…' });
  });
});
