import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { findMatches } from './matched-spans.ts';
import { deleteAndTell } from './personal-data-advice.ts';

/** GWF and nine digits; the word "number" or a dash may stand between. */
const SHAPE =
  /(?<![A-Za-z0-9])(?:GWF|G\.W\.F\.?)(?:[ _-]?(?:ref(?:erence)?|number|no\.?|num)){0,2}(?: is)?[\s:="'#,_-]{0,4}\d{3}[ -]?\d{3}[ -]?\d{3}(?![\w]|[.-]\d)/gi;

/** Visa references (Global Web Form). */
export const visaReference: Detector = {
  ...describeKind('visa-reference'),
  next: deleteAndTell,
  find: (text) => findMatches(text, SHAPE, () => true),
};
