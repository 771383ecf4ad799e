/** What became of one feature under one loss. */
export type Verdict = 'works' | 'fell back' | 'said so' | 'silent' | 'wrong' | '–';

/** The guide as it stands: all its words, and its lines "from the ticket". */
export type GuideSeen = { words: string; step: string; evidence: string[] };

/** What the same guide says of each ticket on a whole page. */
export type GuideTruth = { ticketId: number; whole: GuideSeen; others: GuideSeen[] };

/** The guide shows this ticket's walk, by the page or by Zendesk's answer, or says what it cannot see. */
export function judgeGuide(seen: GuideSeen, { ticketId, whole, others }: GuideTruth): Verdict {
  const { words } = seen;
  if (words.trim() === '') return 'silent';
  if (words.includes('cannot tell which ticket is on the screen')) return 'said so';
  const isUnseen = words.includes('cannot see the ticket on this page');
  if (isUnseen && !words.includes(`It goes by ticket ${ticketId},`)) return 'wrong';
  if (!isUnseen && others.some((other) => isSame(seen, other) && !isSame(seen, whole))) return 'wrong';
  if (seen.step === '') return 'silent';
  if (isUnseen) return 'fell back';
  return seen.step === whole.step ? 'works' : 'fell back';
}

const isSame = (one: GuideSeen, other: GuideSeen) =>
  one.step === other.step && one.evidence.join('|') === other.evidence.join('|');

/** Each thing the guide says "from the ticket" is so; what it no longer knows it asks. */
export function judgeFacts(seen: GuideSeen, { whole }: GuideTruth): Verdict {
  if (seen.step === '') return '–';
  const made = seen.evidence.filter((line) => !whole.evidence.includes(line));
  if (made.length > 0) return 'wrong';
  return seen.evidence.length === whole.evidence.length ? 'works' : 'fell back';
}

/** What stands at the composer. `region`: its name, empty without one. `isFloating`: not right above the editor. */
export type BannerSeen = { region: string; words: string; isFloating: boolean };

const UNKNOWN = 'This may also go to the requester.';
const BLIND = ['cannot find where you write', 'cannot read what you write', 'could not load its checks'];

/** An internal note is warned about; a public reply is never called internal alone. */
export function judgeWarning({ region, words, isFloating }: BannerSeen, mode: 'internal' | 'public'): Verdict {
  const isWarned = region === 'Internal note warning';
  const isBoth = words.includes(UNKNOWN);
  if (mode === 'public') {
    if (isWarned && !isBoth) return 'wrong';
    return isWarned ? 'fell back' : 'works';
  }
  if (region === '') return 'silent';
  if (!isWarned) return 'wrong';
  return isBoth || isFloating ? 'fell back' : 'works';
}

/** A secret in the draft is listed, or it is said that nothing is checked. */
export function judgeCheck({ words }: BannerSeen, excerpt: string): Verdict {
  if (words.includes(excerpt)) return 'works';
  return BLIND.some((sentence) => words.includes(sentence)) ? 'said so' : 'silent';
}

/** What came of an agent's submit with a secret in the note. */
export type SubmitSeen = { isStopped: boolean; writes: number; isDone: boolean; before: string };

/** It is held, or it was said before that it would not be. */
export function judgeStop({ isStopped, writes, isDone, before }: SubmitSeen): Verdict {
  if (!isDone) return '–';
  if (writes === 0) return isStopped ? 'works' : 'wrong';
  const isSaid = [...BLIND, 'cannot find Submit'].some((sentence) => before.includes(sentence));
  return isSaid ? 'said so' : 'wrong';
}

/** What came of "Add log to note": the drafts of the ticket in view and of the other one, and the guide's answer. */
export type LogSeen = { isOffered: boolean; draft: string; otherDraft: string; said: string };

export function judgeLog({ isOffered, draft, otherDraft, said }: LogSeen): Verdict {
  if (otherDraft !== '') return 'wrong';
  if (!isOffered) return '–';
  if (draft.includes('[')) return 'works';
  return said.trim() === '' ? 'silent' : 'said so';
}

/** A hook that is lost is not called found, or by another variant only. */
export function judgeHealth(told: string | null | undefined, before: string | null | undefined): Verdict {
  if (before === undefined || before === null) return '–';
  if (told === null) return 'said so';
  if (told === undefined) return '–';
  return told === before ? 'wrong' : 'fell back';
}

/** The worst of several, as one row of the table has it. */
export function findWorst(verdicts: readonly Verdict[]): Verdict {
  const order: Verdict[] = ['wrong', 'silent', 'said so', 'fell back', 'works'];
  return order.find((one) => verdicts.includes(one)) ?? '–';
}
