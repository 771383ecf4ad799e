import type { Detector, Span } from '../finding.ts';
import { isIbanValid } from './checksums.ts';
import { deleteAndTell } from './personal-data-advice.ts';

const START = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?=[ \u00a0-]?[A-Z0-9])/gi;

/** Lengths by country (SWIFT IBAN registry). */
const LENGTHS = new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30`
    .split(' ')
    .map((row) => [row.slice(0, 2), Number(row.slice(2))]),
);

/** International bank account numbers: the country's length and a right check (ISO 13616). */
export const iban: Detector = {
  id: 'iban',
  kind: 'Bank account number (IBAN)',
  severity: 'serious',
  why: 'It identifies one person’s bank account.',
  next: deleteAndTell,
  find(text) {
    const spans: Span[] = [];
    for (const { index: start, 0: begin } of text.matchAll(START)) {
      const length = LENGTHS.get(begin.slice(0, 2).toUpperCase());
      if (length === undefined || start < (spans.at(-1)?.end ?? 0)) continue;
      const end = endOf(text, start, length);
      if (end === undefined || /[A-Za-z0-9]/.test(text[end] ?? '')) continue;
      if (
        isIbanValid(
          text
            .slice(start, end)
            .replace(/[^A-Za-z0-9]/g, '')
            .toUpperCase(),
        )
      )
        spans.push({ start, end });
    }
    return spans;
  },
};

/** Where so many letters and digits end, with single spaces or dashes between; nothing if others come first. */
function endOf(text: string, start: number, length: number): number | undefined {
  let left = length;
  for (let at = start; at < start + length * 2; at += 1) {
    if (isLetterOrDigit(text.charCodeAt(at))) {
      left -= 1;
      if (left === 0) return at + 1;
    } else if (!' \u00a0-'.includes(text.charAt(at)) || !isLetterOrDigit(text.charCodeAt(at + 1))) return undefined;
  }
  return undefined;
}

function isLetterOrDigit(code: number): boolean {
  return (code > 47 && code < 58) || ((code | 32) > 96 && (code | 32) < 123);
}
