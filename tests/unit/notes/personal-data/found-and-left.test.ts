import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainContext } from '../../../../src/notes/check-draft.ts';
import { personalData } from '../../../../src/notes/detectors/personal-data.ts';
import {
  breakCheck,
  britishIban,
  card,
  digits,
  group,
  licence,
  mobile,
  nationalInsurance,
  nhs,
} from './made-up-numbers.ts';

/** What comes before and after in a note, with nothing that names the number. */
const setting = fc.constantFrom(
  ['', ''],
  ['The user sent ', ' in the form.'],
  ['(', ')'],
  ['"', '", twice'],
  ['Line one\n', '\nline three'],
  ['value=', '&page=2'],
);

function find(id: string, text: string): string[] {
  const detector = personalData.find((one) => one.id === id);
  return detector?.find(text, plainContext).map(({ start, end }) => text.slice(start, end)) ?? ['no such detector'];
}

function expectFound(id: string, numbers: fc.Arbitrary<string>): void {
  fc.assert(
    fc.property(numbers, setting, (number, [before, after]) => {
      expect(find(id, `${before}${number}${after}`)).toEqual([number]);
    }),
  );
}

function expectLeft(id: string, texts: fc.Arbitrary<string>): void {
  fc.assert(
    fc.property(texts, (text) => {
      expect(find(id, text)).toEqual([]);
    }),
  );
}

describe('found wherever it stands', () => {
  it.each([
    ['national-insurance-number', nationalInsurance],
    ['nhs-number', nhs.map((number) => group(number, [3, 3, 4], ' '))],
    ['nhs-number', nhs.map((number) => group(number, [3, 3, 4], '-'))],
    ['payment-card', card],
    ['payment-card', card.map((number) => group(number, [4, 4, 4, 4], ' '))],
    ['iban', britishIban],
    ['iban', britishIban.map((number) => group(number, [4, 4, 4, 4, 4, 2], ' '))],
    ['driving-licence-number', licence],
    ['driving-licence-number', licence.map((number) => number.toLowerCase())],
    ['phone-number', mobile],
    ['visa-reference', digits(9).map((number) => `GWF${number}`)],
  ])('%s', (id, numbers) => expectFound(id, numbers));
});

describe('found where a word names it', () => {
  it.each([
    ['nhs-number', 'NHS number ', nhs],
    ['passport-number', 'passport: ', digits(9)],
    ['taxpayer-reference', 'utr=', digits(10)],
    ['taxpayer-reference', 'Unique Taxpayer Reference\n', digits(10)],
    ['vat-number', 'VAT no. ', digits(9)],
    ['residence-permit-number', 'BRP ', digits(7).map((number) => `ZU${number}`)],
    ['immigration-reference', 'Home Office ref ', digits(7).map((number) => `M${number}`)],
  ])('%s after %j', (id, word, numbers) => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(find(id, `${word}${number}`)).toEqual([number]);
      }),
    );
  });
});

describe('left', () => {
  it.each([
    ['nhs-number', 'a check digit alone', nhs],
    ['nhs-number', 'a wrong check digit, however named', nhs.map((number) => `NHS number ${breakCheck(number)}`)],
    ['payment-card', 'a wrong check digit', card.map(breakCheck)],
    ['iban', 'a wrong check digit', britishIban.map(breakCheck)],
    ['passport-number', 'nine digits alone', digits(9)],
    ['taxpayer-reference', 'ten digits alone', digits(10)],
    ['vat-number', 'nine digits alone', digits(9)],
    ['bank-account', 'eight digits alone', digits(8)],
    ['phone-number', '03 and 08 numbers', digits(9).map((number) => `03${number}`.slice(0, 11))],
    ['date-of-birth', 'a date alone', fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))],
  ])('%s: %s', (id, _, texts) => expectLeft(id, texts));

  it('everything in UUIDs, hashes, timestamps and dotted numbers', () => {
    const machine = fc.oneof(
      fc.uuid(),
      fc.stringMatching(/^[0-9a-f]{40}$/),
      fc.integer({ min: 1_400_000_000, max: 1_900_000_000 }).map(String),
      fc.integer({ min: 1_400_000_000_000, max: 1_900_000_000_000 }).map(String),
      fc.ipV4(),
      fc
        .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString()),
    );
    fc.assert(
      fc.property(machine, (text) => {
        for (const { id } of personalData) expect([id, ...find(id, text)]).toEqual([id]);
      }),
    );
  });
});

it('gives spans in order, inside the text and never overlapping, for any text', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    nationalInsurance,
    nhs,
    card,
    mobile,
    fc.constantFrom(
      'passport ',
      'DOB ',
      'sort code 20-00-00 ',
      'account 55779911',
      '\n',
      ',',
      'jo@gmail.com',
      '12 High Street',
      'SW1A 1AA',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        for (const detector of personalData) {
          let last = 0;
          for (const { start, end } of detector.find(text, plainContext)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        }
      },
    ),
  );
});
