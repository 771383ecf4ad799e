import { type Draw, drawText } from './random.ts';

const DIGITS = '0123456789';

/** A card number of 16 digits (15 after 34 or 37) that passes the Luhn check (ISO/IEC 7812-1 annex B). */
export function drawCard(draw: Draw, prefix: string): string {
  const length = /^3[47]/.test(prefix) ? 15 : 16;
  const body = prefix + drawText(draw, DIGITS, length - 1 - prefix.length);
  let sum = 0;
  for (let index = 0; index < body.length; index += 1) {
    const digit = Number(body[body.length - 1 - index]) * (index % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return body + ((10 - (sum % 10)) % 10);
}

/** An NHS number of the range 999, kept for tests, with its modulus 11 check digit. */
export function drawNhs(draw: Draw): string {
  for (;;) {
    const body = `999${drawText(draw, DIGITS, 6)}`;
    const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check !== 10) return body + check;
  }
}

/** A tax reference of ten digits, the first of which checks the others (modulus 11). */
export function drawUtr(draw: Draw): string {
  const body = drawText(draw, DIGITS, 9);
  const weights = [6, 7, 8, 9, 10, 5, 4, 3, 2];
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (weights[index] ?? 0), 0);
  return `${'21987654321'[sum % 11]}${body}`;
}

/** Nine digits of a UK VAT number with its modulus 97 check. */
export function drawVat(draw: Draw): string {
  const body = drawText(draw, DIGITS, 7);
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (8 - index), 0);
  return body + String(97 - (sum % 97)).padStart(2, '0');
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** An IBAN with its check digits (ISO 13616). British and Dutch ones name a bank that does not exist. */
export function drawIban(draw: Draw, country: string): string {
  const lengths: Record<string, number> = { GB: 14, IE: 14, DE: 18, FR: 23, ES: 20, NL: 10 };
  const bank = ['GB', 'IE', 'NL'].includes(country) ? `QQ${drawText(draw, 'BDFX', 2)}` : '';
  const account = bank + drawText(draw, DIGITS, lengths[country] ?? 14);
  const number = [...`${account}${country}00`].map((sign) => (/\d/.test(sign) ? sign : LETTERS.indexOf(sign) + 10));
  let rest = 0;
  for (const digit of number.join('')) rest = (rest * 10 + Number(digit)) % 97;
  return country + String(98 - rest).padStart(2, '0') + account;
}
