/*
 * Words of a flow, and what a ticket's facts say, on their way into a note. Both may have been made by anybody.
 * Guarantees: one line, no mark nobody sees, no square bracket (so that nothing can look like the compact line), no
 * address, no long number and no long run without a space, which is how secrets and people's numbers look.
 */

const LONGEST_RUN = 40;
/** No more of a text is looked at, in characters. */
const LOOKED_AT = 20_000;
/** And of evidence, before what is long in it is left out. */
const LONGEST_EVIDENCE = 2000;

/**
 * A text as one plain line.
 *
 * @param most characters, at most
 */
export function writePlain(text: string, most: number): string {
  const line = text
    .slice(0, LOOKED_AT)
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[[［【⟦]/gu, '(')
    .replace(/[\]］】⟧]/gu, ')')
    .trim();
  return line.length > most ? `${line.slice(0, most).trimEnd()}…` : line;
}

/** The same for what came from a ticket, without what looks like an address, a number of somebody's or a secret. */
export function writeEvidence(text: string, most: number): string {
  const shown = writePlain(text, LONGEST_EVIDENCE)
    .replace(/\S*@\S*/gu, '(left out)')
    .replace(/\+?\d(?:[\d ().-]{5,})\d/gu, '(left out)')
    .replace(new RegExp(`\\S{${LONGEST_RUN},}`, 'gu'), '(left out)');
  return shown.length > most ? `${shown.slice(0, most).trimEnd()}…` : shown;
}
