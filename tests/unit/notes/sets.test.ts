import { describe, expect, it } from 'vitest';
import { classes } from '../../bench/notes/classes.ts';
import { fillHoles } from '../../bench/notes/fill-holes.ts';
import { foldRow, HALVES, halfOf, readRow, readSets } from '../../bench/notes/read-sets.ts';
import { countSentences, type Found, scoreRows } from '../../bench/notes/score.ts';

const rows = readSets();
const positives = rows.filter(({ marks }) => marks.some(({ isOptional }) => !isOptional));
const notes = rows.filter(({ file }) => file === 'notes');
const lookAlikes = rows.filter(({ file, marks }) => file !== 'notes' && marks.length === 0);

describe('the labelled set', () => {
  it('is as large as the published rates say', () => {
    expect(positives.length).toBeGreaterThanOrEqual(900);
    expect(lookAlikes.length).toBeGreaterThanOrEqual(1_750);
    expect(notes.length).toBeGreaterThanOrEqual(400);
  });

  it.each(classes.map(({ id }) => id))('has at least 25 places of the class "%s"', (id) => {
    const places = rows.flatMap(({ marks }) => marks).filter((mark) => !mark.isOptional && mark.classes[0] === id);
    expect(places.length).toBeGreaterThanOrEqual(25);
  });

  it('names no class that does not exist, and leaves no mark or hole unread', () => {
    const known = new Set(classes.map(({ id }) => id));
    for (const { marks, text, source } of rows) {
      for (const mark of marks) {
        expect(
          mark.classes.filter((name) => !known.has(name)),
          source,
        ).toEqual([]);
        expect(text.slice(mark.start, mark.end).trim(), source).not.toBe('');
      }
      expect(text, source).not.toMatch(/<<\??[a-z]+\||\{(?:hex|b64|b64url|alnum|d|pass|upper|b32):/);
    }
  });

  it('has no two rows that are alike but for their digits', () => {
    const seen = new Map<string, string>();
    const twice = rows.filter(({ source }) => seen.has(foldRow(source)) || !seen.set(foldRow(source), source));
    expect(twice.map(({ source }) => source)).toEqual([]);
  });

  it('keeps each row in the half its own text decides', () => {
    const astray = rows.filter(({ source, half }) => half !== halfOf(source));
    expect(astray.map(({ source, half }) => `${half} → ${halfOf(source)}: ${source}`)).toEqual([]);
  });

  it.each(HALVES)('gives the half "%s" some of every class', (half) => {
    const there = new Set(readSets([half]).flatMap(({ marks }) => marks.map((mark) => mark.classes[0])));
    expect(classes.filter(({ id }) => !there.has(id))).toEqual([]);
  });

  it('holds notes of two to nine sentences with nothing to find', () => {
    expect(notes.filter(({ marks }) => marks.length > 0)).toEqual([]);
    const odd = notes.filter(({ text }) => countSentences(text) < 2 || countSentences(text) > 9);
    expect(odd.map(({ text }) => text)).toEqual([]);
  });

  it('reads the same on every run', () => {
    expect(readSets()).toEqual(rows);
  });

  it('marks nothing but invented people: no mail domain that could be somebody’s', () => {
    const invented =
      /\.(example|test|invalid)$|@[a-z-]*(?:inland-ports|civic-works|ceremonies|rural-heritage|food-labelling|coastal-transport|building-records|tidalboard|revenue-tools|aberffug|small-ports|fictional-family|proxy-trading)\./;
    const marked = rows.flatMap(({ text, marks }) =>
      marks.filter((mark) => mark.classes[0] === 'email').map((mark) => text.slice(mark.start, mark.end)),
    );
    expect(marked.filter((address) => !invented.test(address.replace('%40', '@').toLowerCase()))).toEqual([]);
  });
});

describe('a row', () => {
  it('gives its marks as spans of the text without them', () => {
    const { text, marks } = readRow('DOB <<dob|1 May 1970>>,\\n<<?host,url|x.internal>>');
    expect(text).toBe('DOB 1 May 1970,\nx.internal');
    expect(marks).toEqual([
      { start: 4, end: 14, classes: ['dob'], isOptional: false },
      { start: 16, end: 26, classes: ['host', 'url'], isOptional: true },
    ]);
  });

  it('keeps a backslash that is written twice, and braces that are no hole', () => {
    expect(readRow('a\\\\nb {"x":1} {% if %}').text).toBe('a\\nb {"x":1} {% if %}');
  });
});

describe('a hole', () => {
  it.each([
    ['{hex:40}', /^[0-9a-f]{40}$/],
    ['{ni: }', /^QQ \d\d \d\d \d\d [A-D]$/],
    ['{uuid}', /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/],
    ['{amex:}', /^37\d\d \d{6} \d{5}$/],
    ['{licence:PLACE}', /^PLACE\d{6}[A-Z][A-Z9]\d[A-Z]{2}$/],
  ])('%s is filled with its shape', (hole, shape) => {
    expect(fillHoles(hole)).toMatch(shape);
  });

  it.each(['4', '51', '37'])('gives a card that starts with %s a right last digit', (prefix) => {
    const digits = [...fillHoles(`{card:${prefix}}`)].reverse().map(Number);
    const sum = digits.reduce((total, digit, index) => {
      const twice = index % 2 === 0 ? digit : digit * 2;
      return total + (twice > 9 ? twice - 9 : twice);
    }, 0);
    expect(sum % 10).toBe(0);
  });

  it('gives an NHS number that passes its check, and an IBAN that does', () => {
    const nhs = [...fillHoles('{nhs:}')].map(Number);
    expect(nhs.reduce((sum, digit, index) => sum + digit * (10 - index), 0) % 11).toBe(0);
    const iban = fillHoles('{iban:GB}');
    const moved = [...(iban.slice(4) + iban.slice(0, 4))].map((sign) => Number.parseInt(sign, 36)).join('');
    expect(BigInt(moved) % 97n).toBe(1n);
  });
});

describe('the score', () => {
  const row = (source: string, file = 'x') => ({ ...readRow(source), half: 'tuning' as const, file, source });
  const claims = new Set(['ni', 'nhs', 'pw', 'conf']);
  const score = (source: string, found: Found[], file?: string) => scoreRows([row(source, file)], () => found, claims);
  const at = (start: number, end: number, home: string): Found => ({ start, end, kinds: [home], home });

  it('counts a finding that touches the place and has the class', () => {
    expect(score('my <<ni|QQ1>> x', [at(2, 4, 'ni')]).byClass.get('ni')).toEqual({
      places: 1,
      hit: 1,
      right: 1,
      wrong: 0,
    });
  });

  it('counts another class at the place as a miss of one and a mistake of the other', () => {
    const { byClass } = score('my <<ni|QQ1>> x', [at(3, 6, 'nhs')]);
    expect(byClass.get('ni')).toEqual({ places: 1, hit: 0, right: 0, wrong: 0 });
    expect(byClass.get('nhs')).toEqual({ places: 0, hit: 0, right: 0, wrong: 1 });
  });

  it('does not count an optional place for or against', () => {
    expect(score('<<?ni|QQ1>>', [at(0, 3, 'ni')]).byClass.get('ni')).toEqual({ places: 0, hit: 0, right: 0, wrong: 0 });
  });

  it('does not hold a place against a checker that does not claim its class', () => {
    expect(score('<<iban|GB1>>', []).byGroup.get('personal data')?.places ?? 0).toBe(0);
  });

  it('counts false alarms of look-alikes and of notes apart', () => {
    expect(score('plain', [at(0, 2, 'pw')]).lookAlikes).toEqual({ texts: 1, withFinding: 1, findings: 1 });
    const { notes: whole, sentences } = score('One. Two.', [at(0, 3, 'pw')], 'notes');
    expect(whole).toEqual({ texts: 1, withFinding: 1, findings: 1 });
    expect(sentences).toEqual({ texts: 2, withFinding: 1, findings: 1 });
  });

  it('counts whole texts of a style, and of a code review only its tone', () => {
    const rows = [
      row('<<abuse|damn>>', 'review-comments'),
      row('I hid it', 'review-comments'),
      row('no', 'would-not-say'),
    ];
    const find = ({ text }: { text: string }) => (text === 'no' ? [] : [at(0, 3, text === 'damn' ? 'abuse' : 'hush')]);
    const { byStyle } = scoreRows(rows, find, new Set(['abuse', 'hush']));
    expect(byStyle.get('code-review comments')).toEqual({ found: 1, missed: 0, quiet: 1, warned: 0 });
    expect(byStyle.get('notes, not for the public')).toEqual({ found: 0, missed: 0, quiet: 1, warned: 0 });
  });

  it('takes any words of a sentence for what is said with it, and none of the next sentence', () => {
    const said = (found: Found) =>
      scoreRows([row('Hello. They <<blame|broke it>> again. Bye.')], () => [found], new Set(['blame', 'hush'])).byClass;
    expect(said(at(7, 11, 'blame')).get('blame')).toEqual({ places: 1, hit: 1, right: 1, wrong: 0 });
    expect(said(at(28, 31, 'blame')).get('blame')).toEqual({ places: 1, hit: 0, right: 0, wrong: 1 });
    expect(said(at(7, 11, 'hush')).get('blame')).toEqual({ places: 1, hit: 0, right: 0, wrong: 0 });
    expect(said(at(7, 11, 'hush')).get('hush')).toEqual({ places: 0, hit: 0, right: 1, wrong: 0 });
  });
});
