import { isPlain } from './is-plain.ts';
import { readWhole } from './rate-guard.ts';
import { readClockOffset } from './read-clock-offset.ts';
import type { ApiOptions } from './request.ts';

/** What came of the one write. `unsure`: it was sent, and nothing tells whether it was taken. */
export type PutAnswer =
  | { kind: 'taken'; json: unknown }
  | { kind: 'conflict' }
  | { kind: 'refused'; sentences: string[] }
  | { kind: 'failed'; status: number; retryAfter: number | undefined }
  | { kind: 'unsure' };

const longestWait = 30_000;
const mostSentences = 10;
const longestSentence = 400;

/** Sends a change of a ticket, once: never again by itself, as updates carry no key against doubling (`api.md` 14.2). */
export async function putTicket(
  options: ApiOptions,
  { ticketId, token, ticket }: { ticketId: number; token: string; ticket: object },
): Promise<PutAnswer> {
  const sentAt = options.now();
  try {
    const response = await options.fetch(`${options.origin}/api/v2/tickets/${ticketId}.json`, {
      method: 'PUT',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-CSRF-Token': token },
      body: JSON.stringify({ ticket }),
      credentials: 'include',
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(longestWait),
    });
    const offset = readClockOffset(response.headers, sentAt, options.now());
    if (offset !== undefined) options.onClock(offset);
    const retryAfter = readWhole(response.headers, 'retry-after');
    options.guard?.learn(response.status, response.headers, retryAfter);
    return readAnswer(response, await response.text(), retryAfter);
  } catch {
    return { kind: 'unsure' };
  }
}

function readAnswer({ status, type }: Response, body: string, retryAfter: number | undefined): PutAnswer {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return { kind: 'failed', status: 401, retryAfter };
  if (status === 409) return { kind: 'conflict' };
  const json = parse(body);
  if (status === 422 || status === 400 || status === 406) return { kind: 'refused', sentences: listSentences(json) };
  if (status >= 200 && status < 300) return isPlain(json) ? { kind: 'taken', json } : { kind: 'unsure' };
  // A gateway's error says nothing of what happened behind it.
  return status >= 500 ? { kind: 'unsure' } : { kind: 'failed', status, retryAfter };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Zendesk's own words for the agent: those about the fields first (`api.md` section 7). Text, never markup. */
function listSentences(json: unknown): string[] {
  if (!isPlain(json)) return [];
  const details = isPlain(json.details) ? Object.values(json.details) : [];
  const named = details.flatMap((list) => (Array.isArray(list) ? list : [list])).map(readSentence);
  const error = isPlain(json.error) ? json.error.message : json.error;
  const all = named.some((one) => one !== '') ? named : [json.description, error].map(readText).slice(0, 1);
  return all.filter((one) => one !== '').slice(0, mostSentences);
}

const readSentence = (entry: unknown) => readText(isPlain(entry) ? entry.description : entry);
const readText = (value: unknown) => (typeof value === 'string' ? value.slice(0, longestSentence) : '');
