import { ACCOUNT_ORIGIN } from '../data/sandbox-data.ts';
import { refuse } from './answer.ts';
import type { Ask } from './ask.ts';
import type { Session } from './session.ts';

/**
 * What every write must bring: the token of `users/me`, and no `Origin` but the account's own, as Rails checks it
 * (`api.md` 10 and 11). Throws 403.
 */
export function guardWrite(ask: Ask, session: Session): void {
  const token = ask.headers['x-csrf-token'];
  if (token !== session.csrfToken()) throw refuse.forbidden();
  const origin = ask.headers.origin;
  if (origin !== undefined && origin !== ACCOUNT_ORIGIN && origin !== `https://${ask.headers.host}`)
    throw refuse.forbidden();
}

/** Refuses with 409 when the ticket moved since it was read; a stamp without `safe_update` does nothing (`api.md` 14.2). */
export function guardStamp(asked: Record<string, unknown>, updatedAt: string): void {
  if (asked.safe_update === undefined) return;
  if (asked.updated_stamp !== updatedAt) throw refuse.updateConflict();
}
