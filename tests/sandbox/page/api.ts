let clockOffset = 0;

/** Now, as the server's `Date` header tells it: the sandbox can be set to another day. Epoch milliseconds. */
export function readNow(): number {
  return Date.now() + clockOffset;
}

/** A refused call: HTTP status and the sentences to show to the agent. */
export class RefusedCall extends Error {
  readonly status: number;
  readonly sentences: string[];

  constructor(status: number, sentences: string[]) {
    super(sentences.join(' '));
    this.status = status;
    this.sentences = sentences;
  }
}

/**
 * Reads `/api/v2/PATH` as the page does, marked so that the server can tell the page's calls from the extension's.
 * Throws `RefusedCall`.
 */
export async function getJson<T>(path: string): Promise<T> {
  return call<T>('GET', path);
}

/** Writes to `/api/v2/PATH` with the CSRF token of the page. Throws `RefusedCall`. */
export async function putJson<T>(path: string, body: unknown): Promise<T> {
  return call<T>('PUT', path, body);
}

async function call<T>(method: 'GET' | 'PUT', path: string, body?: unknown): Promise<T> {
  const headers: Record<string, string> = { accept: 'application/json', 'x-sandbox-page': '1' };
  if (method !== 'GET') {
    headers['content-type'] = 'application/json';
    headers['x-csrf-token'] = document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content ?? '';
  }
  const response = await fetch(`/api/v2/${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const date = Date.parse(response.headers.get('date') ?? '');
  if (!Number.isNaN(date) && Math.abs(date - Date.now()) > 5000) clockOffset = date - Date.now();
  const text = await response.text();
  if (!response.ok) throw new RefusedCall(response.status, readSentences(text));
  return JSON.parse(text) as T;
}

type Refusal = {
  error?: string | { message?: string };
  description?: string;
  details?: Record<string, { description?: string }[]>;
};

function readSentences(text: string): string[] {
  try {
    const refusal = JSON.parse(text) as Refusal;
    const details = Object.values(refusal.details ?? {}).flatMap((list) =>
      list.map((entry) => entry.description ?? ''),
    );
    if (details.length > 0) return details;
    if (refusal.description) return [refusal.description];
    return [
      typeof refusal.error === 'object' ? (refusal.error.message ?? 'Forbidden') : (refusal.error ?? 'Unknown error'),
    ];
  } catch {
    return [text.slice(0, 200) || 'The ticket could not be saved.'];
  }
}
