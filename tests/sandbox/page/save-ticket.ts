import { putJson } from './api.ts';
import type { ApiTicket } from './api-types.ts';
import type { Channel, Edits } from './ticket-session.ts';

/**
 * The one write of the page: changed fields, the comment if there is a draft, and the stamp against lost updates
 * (`api.md` 14.2). Throws `RefusedCall`.
 */
export async function saveTicket(
  ticket: ApiTicket,
  edits: Edits,
  draft: string,
  channel: Channel,
  macroIds: number[],
): Promise<void> {
  await putJson(`tickets/${ticket.id}.json`, {
    ticket: {
      ...edits,
      ...(draft === '' ? {} : { comment: { html_body: draft, public: channel !== 'internal' } }),
      ...(macroIds.length > 0 ? { macro_id: macroIds.at(-1) } : {}),
      safe_update: true,
      updated_stamp: ticket.updated_at,
    },
  });
}
