import type { Span } from '../finding.ts';
import { PUBLIC_BODY } from './public-bodies.ts';

/** What offices call their lines. */
const CALLED =
  /\b(?:switchboard|press ?office|help ?lines?|help ?desk|enquir(?:y|ies)|contact cent(?:re|er)|call cent(?:re|er)|customer services?|text ?phone|minicom|relay uk|(?:main|our) reception|duty press)\b[^\n]{0,40}$/i;

/** The name of an office directly before: "Home Office on", "DVLA vehicles line"; only offices say how to ring from abroad. */
const NAMED = new RegExp(
  `(?:\\b(?:${PUBLIC_BODY})(?:['’]s)?|\\b[Oo]utside (?:of )?(?:the )?UK|\\b[Ff]rom (?:abroad|overseas)|\\([Oo]verseas)(?: (?:(?:of|for|and|&|the|in) )*\\p{Lu}\\p{L}+){0,5}(?:[ :()–-]{1,3}(?:on|at|is|phone|tel(?:ephone)?|number|line|team|office|contact|UK|outside|the|(?:vehicles?|drivers?|emergency|enquir(?:y|ies)|general|public|main|reception|tax|visas?)(?: line)?)){0,4}[ :()–-]{1,3}$`,
  'u',
);

/** What follows says so: "is the main switchboard", "(income tax office)", "for the House of Commons". */
const FOLLOWED =
  /^[ \t]?[,(–-]{0,2}[ \t]?(?:is )?(?:(?:the|our) )?(?:[\w']{1,12} ){0,3}?(?:switchboard|help ?line|help ?desk|press office|contact cent(?:re|er)|office(?=\)))\b/i;
const FOLLOWED_BY_NAME = new RegExp(`^ (?:\\(|for the |is the )(?:${PUBLIC_BODY})(?![\\p{L}])`, 'u');
const COSTS = /^[^\n.]{0,24}\b(?:costs? (?:up to )?[£\d]|charged at|(?:a|per) minute|lines? (?:are |is )?open)\b/i;

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
