import fc from 'fast-check';

/** So many digits. */
export const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

/** So many upper case letters of an alphabet. */
const letters = (length: number, alphabet = 'A-Z') => fc.stringMatching(new RegExp(`^[${alphabet}]{${length}}$`));

/** National Insurance numbers by HMRC's rules, in the spacings people use. */
export const nationalInsurance = fc
  .tuple(letters(1, 'A-CEGHJ-PR-TW-Z'), letters(1, 'A-CEGHJ-NPR-TW-Z'), digits(6), letters(1, 'A-D'), fc.nat(3))
  .filter(([first, second]) => !/^(?:BG|GB|KN|NK|NT|TN|ZZ)/.test(first + second))
  .map(([first, second, number, suffix, spacing]) => {
    const pairs = number.replace(/\d\d(?=\d)/g, '$& ');
    return [
      `${first}${second}${number}${suffix}`,
      `${first}${second} ${number} ${suffix}`,
      `${first}${second} ${pairs} ${suffix}`,
      `${first}${second}-${pairs.replace(/ /g, '-')}-${suffix}`,
    ][spacing] as string;
  });

/** Ten digits with the NHS check digit, counted the long way round. */
export const nhs = digits(9)
  .map((nine) => {
    const sum = [...nine].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
    return `${nine}${(11 - (sum % 11)) % 11}`;
  })
  .filter((number) => number.length === 10 && !/^(\d)\1+$/.test(number));

/** Sixteen digits of a network with the Luhn digit, none of those that tests use. */
export const card = fc
  .tuple(fc.constantFrom('45', '51', '54', '2223', '6011', '3528'), digits(15))
  .map(([start, rest]) => completeLuhn(`${start}${rest}`.slice(0, 15)))
  .filter((number) => !/(\d)\1{5}/.test(number) && new Set(number).size > 4);

/** British IBANs with check digits from ISO 13616's own sum. */
export const britishIban = fc.tuple(letters(4), digits(14)).map(([bank, number]) => {
  const numeric = `${bank}${number}GB00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return `GB${String(98n - (BigInt(numeric) % 97n)).padStart(2, '0')}${bank}${number}`;
});

/** Driving licence numbers of DVLA's structure. */
export const licence = fc
  .tuple(
    fc.constantFrom('MORGA', 'SMITH', 'FO999', 'KHAN9', 'LEE99'),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(0, 50),
    fc.integer({ min: 1, max: 28 }),
    digits(3),
    letters(4),
  )
  .map(
    ([name, month, sex, day, other, end]) =>
      `${name}${other[0]}${pad(month + sex)}${pad(day)}${other[1]}${end.slice(0, 2)}${other[2]}${end.slice(2)}`,
  );

/** UK mobile numbers, in the spacings people use. */
export const mobile = fc
  .tuple(fc.constantFrom('0', '+44', '+44 ', '+44 (0)', '0044 '), fc.integer({ min: 1, max: 9 }), digits(8), fc.nat(2))
  .map(([start, kind, rest, spacing]) => {
    const national = `7${kind}${rest}`;
    return `${start}${[national, national.replace(/^(.{4})/, '$1 '), national.replace(/^(.{4})(.{3})/, '$1 $2 ')][spacing]}`;
  });

/** A number in groups of so many, split by a sign. */
export function group(number: string, sizes: readonly number[], sign: string): string {
  let rest = number;
  return sizes
    .map((size) => {
      const part = rest.slice(0, size);
      rest = rest.slice(size);
      return part;
    })
    .join(sign);
}

/** The same number with its last digit one higher: its check fails. */
export function breakCheck(number: string): string {
  return `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`;
}

function completeLuhn(start: string): string {
  for (let last = 0; last < 10; last += 1) {
    const number = `${start}${last}`;
    const sum = [...number].reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
      return total + Math.floor(value / 10) + (value % 10);
    }, 0);
    if (sum % 10 === 0) return number;
  }
  return start;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
