import type { Detector, Span } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { isIbanValid } from './checksums.ts';
import { deleteAndTell } from './personal-data-advice.ts';
import { publicIbans } from './public-accounts.ts';

const START = /(?<![A-Za-z0-9])[A-Z]{2} ?\d{2}(?=[ ./-]{0,2}[A-Z0-9])/gi;

/** Countries by length: those of SEPA, and others people in the United Kingdom bank with (SWIFT IBAN registry). */
const COUNTRIES: readonly [number, string][] = [
  [15, 'NO'],
  [16, 'BE'],
  [18, 'DK FI FO GL NL'],
  [19, 'SI'],
  [20, 'AT EE LT LU XK'],
  [21, 'CH HR LI LV'],
  [22, 'BG DE GB IE ME RS VA'],
  [23, 'AE GI IL'],
  [24, 'AD CZ ES PK RO SA SE SK'],
  [25, 'PT'],
  [26, 'IS TR'],
  [27, 'FR GR IT MC SM'],
  [28, 'CY HU PL'],
  [29, 'QA UA'],
  [30, 'KW'],
  [31, 'MT'],
];

/** International bank account numbers: the country's length and a right check (ISO 13616). */
export const iban: Detector = {
  ...describeKind('iban'),
  next: deleteAndTell,
  find(text) {
    const spans: Span[] = [];
    for (const { index: start, 0: begin } of text.matchAll(START)) {
      const country = begin.slice(0, 2).toUpperCase();
      const length = COUNTRIES.find(([, countries]) => countries.includes(country))?.[0];
      if (length === undefined || start < (spans.at(-1)?.end ?? 0)) continue;
      const end = endOf(text, start, length);
      if (end === undefined || /[A-Za-z0-9]/.test(text[end] ?? '')) continue;
      const written = text
        .slice(start, end)
        .replace(/[^A-Za-z0-9]/g, '')
        .toUpperCase();
      if (isIbanValid(written) && !publicIbans.has(written)) spans.push({ start, end });
    }
    return spans;
  },
};

/** Where so many letters and digits end, with up to two spaces or dashes between; nothing if others come first. */
function endOf(text: string, start: number, length: number): number | undefined {
  let left = length;
  for (let at = start; at < start + length * 2; at += 1) {
    if (isLetterOrDigit(text.charCodeAt(at))) {
      left -= 1;
      if (left === 0) return at + 1;
    } else if (!' \n./-'.includes(text.charAt(at)) || !isBeside(text, at)) return undefined;
  }
  return undefined;
}

function isBeside(text: string, at: number): boolean {
  return isLetterOrDigit(text.charCodeAt(at - 1)) || isLetterOrDigit(text.charCodeAt(at + 1));
}

function isLetterOrDigit(code: number): boolean {
  return (code > 47 && code < 58) || ((code | 32) > 96 && (code | 32) < 123);
}
