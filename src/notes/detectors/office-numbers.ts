import type { Span } from '../finding.ts';
import { CAPITALS, LETTERS } from './letters.ts';
import { PUBLIC_BODY, PUBLIC_OFFICE } from './public-bodies.ts';

/** What offices call their lines. */
const CALLED =
  /\b(?:switchboard|press ?office|help ?lines?|help ?desk|enquir(?:y|ies)|contact cent(?:re|er)|call cent(?:re|er)|customer services?|text ?phone|minicom|fax|relay uk|(?:main|our) reception|duty press|journalists|for (?:the )?press|media (?:line|office|team)|adviceline)\b[^\n]{0,40}$/i;

/** The name of an office directly before: "Home Office on", "DVLA vehicles line"; only offices say how to ring from abroad. */
const NAMED = new RegExp(
  `(?:\\b(?:${PUBLIC_BODY}|${PUBLIC_OFFICE})(?:'s)?|\\b[Oo]utside (?:of )?(?:the )?UK|\\b[Ff]rom (?:abroad|overseas)|\\([Oo]verseas)(?: (?:(?:of|for|and|&|the|in|at) )*[${CAPITALS}][${LETTERS}]+){0,5}(?:[ :()-]{1,3}(?:on|at|is|phone|tel(?:ephone)?|number|line|team|office|contact|UK|outside|the|(?:vehicles?|drivers?|emergency|enquir(?:y|ies)|general|press|consular|(?:travel )?advice|public|main|reception|tax|visas?)(?: line)?)){0,4}[ :()-]{1,3}$`,
);

/** What follows says so: "is the main switchboard", "(income tax office)", "for the House of Commons". */
const FOLLOWED =
  /^[ \t]?[,(-]{0,2}[ \t]?(?:is )?(?:(?:the|our) )?(?:[\w']{1,12} ){0,3}?(?:switchboard|help ?line|help ?desk|press office|contact cent(?:re|er)|office(?=\)))\b/i;
const FOLLOWED_BY_NAME = new RegExp(
  `^ (?:\\(|for the |is the |(?=[^\\n]{3,30}(?:\\n|$)))(?:${PUBLIC_BODY})(?![${LETTERS}])`,
);
const COSTS = /^[^\n.]{0,24}\b(?:costs? (?:up to )?[£\d]|charged at|(?:a|per) minute|lines? (?:are |is )?open)\b/i;

/** Telephones that go from hand to hand. */
const SHARED = /\b(?:(?:on-?call|rota|duty|press|media) (?:phone|mobile|line|number)|media enquiries)\b[^\n\d]{0,24}$/i;

/** Whether the words directly before say that no one person has this telephone. */
export function isSharedNumber(text: string, start: number): boolean {
  return SHARED.test(text.slice(Math.max(0, start - 60), start));
}

/** Whether the words around a landline say that an office answers it. */
export function isOfficeNumber(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 70), start);
  const after = text.slice(end, end + 50);
  return (
    CALLED.test(before) ||
    NAMED.test(before) ||
    FOLLOWED.test(after) ||
    FOLLOWED_BY_NAME.test(after) ||
    COSTS.test(after)
  );
}
