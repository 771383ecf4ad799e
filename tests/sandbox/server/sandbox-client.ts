import { request } from 'node:https';
import type { Sandbox } from '../start-sandbox.ts';

/** One answer as it came over the wire; `json` throws where the body is no JSON. */
export type WireAnswer = {
  status: number;
  headers: Record<string, string>;
  text: string;
  json: <T = Record<string, unknown>>() => T;
};

export type WireRequest = { method?: string; body?: unknown; headers?: Record<string, string> };

/** A browser of sorts for tests: keeps the cookie, speaks to `govuk.zendesk.com` at the sandbox's port. */
export type SandboxClient = {
  call(path: string, request?: WireRequest): Promise<WireAnswer>;
  /** GET of `/api/v2/PATH` with `Accept: application/json`; the body parsed. */
  read<T = Record<string, unknown>>(path: string): Promise<T>;
  /** A write with the token of `users/me` and the page's own origin. */
  write(
    method: 'PUT' | 'POST' | 'DELETE',
    path: string,
    body: unknown,
    headers?: Record<string, string>,
  ): Promise<WireAnswer>;
  /** Loads the agent page, which signs in. */
  signIn(): Promise<WireAnswer>;
};

/** A client without a cookie; `signIn` first. */
export function makeClient(sandbox: Sandbox): SandboxClient {
  let cookie = '';
  const call = async (path: string, { method = 'GET', body, headers = {} }: WireRequest = {}): Promise<WireAnswer> => {
    const payload = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await send(sandbox.port, path, method, payload, {
      host: 'govuk.zendesk.com',
      ...(cookie ? { cookie } : {}),
      ...(payload ? { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(payload)) } : {}),
      ...headers,
    });
    const set = answer.headers['set-cookie'];
    if (set) cookie = set.split(';')[0] ?? '';
    return answer;
  };
  const json = { accept: 'application/json' };
  return {
    call,
    read: async (path) => (await call(`/api/v2/${path}`, { headers: json })).json(),
    async write(method, path, body, headers = {}) {
      const me = (await call('/api/v2/users/me.json', { headers: json })).json<{
        user: { authenticity_token: string };
      }>();
      const own = { ...json, origin: 'https://govuk.zendesk.com', 'x-csrf-token': me.user.authenticity_token };
      return call(`/api/v2/${path}`, { method, body, headers: { ...own, ...headers } });
    },
    signIn: () => call('/agent/dashboard'),
  };
}

function send(
  port: number,
  path: string,
  method: string,
  payload: string | undefined,
  headers: Record<string, string>,
): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    // The certificate is the sandbox's own throw-away one.
    const sent = request({ host: '127.0.0.1', port, path, method, headers, rejectUnauthorized: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const flat = Object.entries(response.headers).map(([key, value]) => [
          key,
          Array.isArray(value) ? value.join(', ') : (value ?? ''),
        ]);
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(flat) as Record<string, string>,
          text,
          json: <T>() => JSON.parse(text) as T,
        });
      });
    });
    sent.on('error', reject);
    sent.end(payload);
  });
}
