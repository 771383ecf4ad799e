import type { KeepReason } from '../../contracts/kept-findings.ts';

/** The reasons to choose from, as an agent reads them. */
export const keepReasonWords: readonly (readonly [KeepReason, string])[] = [
  ['checked', 'It may be read in public'],
  ['example', 'It is an example'],
  ['public', 'It is already public'],
  ['needed', 'It is needed here'],
];
