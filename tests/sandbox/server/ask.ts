import type { IncomingMessage } from 'node:http';

/** One request, read to its end. `path` is decoded and without the query; `body` is parsed JSON where it is JSON. */
export type Ask = {
  method: string;
  path: string;
  search: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: unknown;
};

/**
 * One request in the list of calls. `who` tells the page's own requests (all of `/agent`, and those it marks) from the
 * extension's.
 */
export type Call = {
  method: string;
  path: string;
  /** Without the question mark, as it came. */
  query: string;
  body: unknown;
  who: 'page' | 'extension';
  /** Sandbox time, ISO 8601. */
  at: string;
  /** 0 until answered, or when the connection was dropped. */
  status: number;
};

/** Reads a request whole. A body that is no JSON stays text; none is `undefined`. */
export async function readAsk(request: IncomingMessage): Promise<Ask> {
  const url = new URL(request.url ?? '/', 'https://sandbox.invalid');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks).toString('utf8');
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    search: url.search,
    query: url.searchParams,
    headers: request.headers,
    body: raw === '' ? undefined : parseBody(raw),
  };
}

function parseBody(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}

/** Whether a request came from the page itself rather than from the extension. */
export function whoAsks(ask: Ask): 'page' | 'extension' {
  const isApi = ask.path.startsWith('/api/');
  return !isApi || ask.headers['x-sandbox-page'] === '1' ? 'page' : 'extension';
}
