import type { TicketChange } from '../../../page/api/read-ticket-changes.ts';
import type { SaveResult } from '../../../page/api/save-ticket.ts';

const fieldWords: Record<string, string> = { group_id: 'the group', assignee_id: 'the assignee', comment: 'a comment' };

/** What came of the one write, in whole sentences. Zendesk's own are given as they are. */
export function saySaved(result: SaveResult): string {
  if (result.ok) {
    if (result.differences.length === 0)
      return 'Saved through the API. Reload the ticket if the page still shows the old value.';
    return `Saved through the API, but not as asked: ${result.differences.join(', ')}. Look at the ticket.`;
  }
  switch (result.code) {
    case 'conflict':
      return `Nothing was saved: somebody changed the ticket meanwhile. ${result.changes.map(sayChange).join(' ')}`.trim();
    case 'refused':
      return `Zendesk did not save it: ${result.sentences.join(' ') || 'it gave no reason.'}`;
    case 'unsure':
      return 'It was sent, and Zendesk did not say whether it was saved. Look at the ticket before you do anything else.';
    case 'other-agent':
      return 'Nothing was saved: somebody else is signed in now.';
    case 'signed-out':
      return 'Nothing was saved: you are signed out of Zendesk. Sign in again and reload the page.';
    case 'forbidden':
      return 'Nothing was saved: Zendesk does not let your account do this.';
    case 'rate-limited':
      return 'Nothing was saved: Zendesk asked us to wait. Try again later.';
    case 'offline':
      return 'Nothing was saved: Zendesk could not be reached.';
    default:
      return 'Nothing was saved: Zendesk did not answer as expected.';
  }
}

function sayChange({ field, value, by, at }: TicketChange): string {
  const time = at.slice(11, 16);
  const what = (Object.hasOwn(fieldWords, field) && fieldWords[field]) || field;
  const who = by ?? 'Somebody';
  if (field === 'comment') return `${who} added ${what} (${value}) at ${time} UTC.`;
  return `${who} ${value === '' ? `changed ${what}` : `set ${what} to ${value}`} at ${time} UTC.`;
}
