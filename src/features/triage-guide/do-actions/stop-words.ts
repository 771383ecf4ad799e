import type { Row, RowStop } from './ending-row.ts';

const words: Record<RowStop, string> = {
  'wrong-ticket': 'Another ticket came into view, so this stopped.',
  stopped: 'You stopped it.',
  busy: 'Something else is being done. Wait until it is finished.',
  'already-so': 'It is so already.',
  'no-control': 'Its control is not on this page. Your layout or your role may leave it out.',
  'control-off': 'Zendesk has switched its control off on this ticket.',
  'no-menu': 'Its menu did not open.',
  'menu-empty': 'Its menu opened with nothing in it.',
  'no-choice': 'Zendesk does not offer this choice here, or not under this name.',
  ambiguous: 'Zendesk offers two choices of this name, so neither was taken.',
  'not-set': 'Zendesk did not take it in time.',
  held: 'The ticket was not submitted: the note check or the page stopped it. If you submitted it after that, look at the ticket first.',
  unsure:
    'The page does not show whether Zendesk saved the ticket, and it may have. Look at the ticket, or reload it, before you submit again.',
  'draft-in-other-mode':
    'A draft stands in the composer that was written for the other audience. Send it or clear it first.',
  'changed-since': 'It was changed after that, so it was left as it is.',
  'cannot-undo': 'Zendesk has no control that takes it back.',
  'unknown-token': 'It can no longer be undone.',
  'no-editor': 'The composer is not on this page.',
  'draft-changed': 'The draft was changed after that, so it was left as it is.',
  'not-taken': 'The composer did not take the text. The draft is as it was.',
  'not-restored': 'The draft could not be put back whole. Look at it before you submit.',
  'list-gone': 'Its menu closed by itself.',
  failed: 'Something went wrong in Second Line.',
  'no-text': 'Write the text first, here or in the composer.',
  'no-macro-chosen': 'Choose the macro first.',
  'second-submit': 'Zendesk sends one comment with each submit. Submit the first part, then do this.',
  refused: 'Zendesk did not save the ticket. It says why on the page.',
  unreadable: 'Zendesk did not tell what this macro changes.',
  unseen: 'Second Line cannot see whether the macro has finished. Check the ticket, then press Submit.',
  'no-status': 'The page does not show what Submit would submit as. Submit on the page.',
  'other-status': 'Zendesk’s Submit button says another status now. Nothing was submitted: look at it, then submit.',
};

const leftWords: Record<string, string> = {
  assign: 'group and assignee',
  channel: 'the composer’s audience',
  custom_fields: 'other fields of the macro',
};

/** A reason in plain words. */
export function sayReason(code: RowStop): string {
  return words[code];
}

/** What came of a row that stopped: which, why, and what stays changed. */
export function sayStop({ action, stop, said }: Row): string {
  if (!stop) return said ?? '';
  const isUnsure = stop.code === 'unsure';
  const head = stop.isUndo ? 'Not undone' : isUnsure ? 'Perhaps done' : 'Not done';
  const left = stop.left.map((part) => leftWords[part] ?? part).join(', ');
  const half = left
    ? `Still changed: ${left}.`
    : stop.isHalfDone && !isUnsure
      ? 'Something was changed and stays so: look at the page.'
      : '';
  return [`${head}: ${action.words}.`, said ?? words[stop.code], half].filter(Boolean).join(' ');
}

/** Codes after which the page's own way is worth replacing by Zendesk's API. */
export function isPageFault(code: RowStop): boolean {
  const faults: RowStop[] = ['no-control', 'no-menu', 'menu-empty', 'no-choice', 'not-set', 'no-editor', 'not-taken'];
  return [...faults, 'list-gone', 'failed'].includes(code);
}
