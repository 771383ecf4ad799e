/** Longer text of strangers is cut, in characters: a subject or an evidence needs no more to be known by. */
const LONGEST = 300;

/** Marks that turn the reading direction, or open and shut what is turned. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const TURNED =
  /[\u061c\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Text of a stranger as it may stand in one line with words of ours: cut where it is endless, without marks that turn
 * the reading direction, and shut off where it is written from right to left, so that it turns nothing around it.
 */
export function showText(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return TURNED.test(short) ? `\u2068${short.replace(TURNS, '')}\u2069` : short;
}
