import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GOVUK_NOW } from './data/working-day.ts';
import { makeClient, type SandboxClient } from './server/sandbox-client.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

let sandbox: Sandbox;
let client: SandboxClient;
beforeEach(async () => {
  sandbox = await startSandbox();
  client = makeClient(sandbox);
});
afterEach(() => sandbox.close());

const JSON_ONLY = { headers: { accept: 'application/json' } };

describe('session', () => {
  test('the agent page signs in with a cookie scripts cannot read', async () => {
    const page = await client.signIn();
    expect(page.status).toBe(200);
    expect(page.headers['set-cookie']).toMatch(
      /^_zendesk_shared_session=[\w-]+; Path=\/; Secure; HttpOnly; SameSite=None$/,
    );
    const { user } = await client.read<{ user: Record<string, unknown> }>('users/me.json?include=open_ticket_count');
    expect(user).toMatchObject({ id: 8000001, name: 'Sam Placeholder', role: 'agent' });
    expect(String(user.authenticity_token)).toHaveLength(86);
    expect(page.text).toContain(`<meta name="csrf-token" content="${user.authenticity_token}">`);
  });

  test('open_ticket_count is a map keyed by the id as text', async () => {
    await client.signIn();
    const answer = await client.read('users/me.json?include=open_ticket_count');
    expect(answer.open_ticket_count).toEqual({ '8000001': 7 });
  });

  test('without a session: users/me is anonymous with 200, JSON calls get 401, others are sent to sign in', async () => {
    const me = await client.call('/api/v2/users/me.json', JSON_ONLY);
    expect(me.status).toBe(200);
    expect(me.json<{ user: object }>().user).toMatchObject({ id: null, name: 'Anonymous user' });
    const search = await client.call('/api/v2/search?query=type:ticket', JSON_ONLY);
    expect(search.status).toBe(401);
    expect(search.json()).toEqual({ error: "Couldn't authenticate you" });
    const plain = await client.call('/api/v2/search?query=type:ticket');
    expect(plain.status).toBe(302);
    expect(plain.headers.location).toMatch(/^\/access\/unauthenticated\?return_to=/);
  });

  test('signing out ends it for cookie holders and pages, signing in opens it with another token', async () => {
    await client.signIn();
    const before = await client.read<{ user: { authenticity_token: string } }>('users/me.json');
    sandbox.signOut();
    expect((await client.call('/api/v2/groups.json')).status).toBe(401);
    const page = await client.call('/agent/tickets/9000001');
    expect(page.status).toBe(302);
    const next = await client.call(page.headers.location ?? '');
    expect(next.status).toBe(302);
    const signInPage = await client.call(next.headers.location ?? '');
    expect([signInPage.status, signInPage.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    sandbox.signIn();
    const after = await client.read<{ user: { id: number; authenticity_token: string } }>('users/me.json');
    expect(after.user.id).toBe(8000001);
    expect(after.user.authenticity_token).not.toBe(before.user.authenticity_token);
  });

  test('another agent can take over the seat', async () => {
    await client.signIn();
    sandbox.data.current_user_id = 8000002;
    const { user } = await client.read<{ user: object }>('users/me.json');
    expect(user).toMatchObject({ id: 8000002, name: 'Robin Specimen-Agent' });
  });
});

describe('clock', () => {
  test('starts at the demo data and shows in the Date header of every answer, errors and pages included', async () => {
    const answers = [
      await client.call('/agent/dashboard'),
      await client.call('/api/v2/users/me.json'),
      await client.call('/api/v2/nothing.json'),
      await client.call('/attachments/token/1/'),
      await client.call('/elsewhere'),
    ];
    for (const answer of answers) {
      const late = Date.parse(answer.headers.date ?? '') - Date.parse(GOVUK_NOW);
      expect(late).toBeGreaterThanOrEqual(0);
      expect(late).toBeLessThan(60_000);
    }
  });

  test('starts where it is told, and refuses what is no time', async () => {
    const other = await startSandbox({ now: '2030-01-02T03:04:05+02:00' });
    const answer = await makeClient(other).call('/api/v2/users/me.json');
    await other.close();
    expect(answer.headers.date).toMatch(/^Wed, 02 Jan 2030 01:04:/);
    await expect(startSandbox({ now: 'tomorrow' })).rejects.toThrow('Not a time: "tomorrow"');
  });

  test('is real for other data', async () => {
    const other = await startSandbox({ data: sandbox.data });
    await other.close();
    expect(Math.abs(other.now().getTime() - Date.now())).toBeLessThan(60_000);
  });
});

describe('agent page', () => {
  test('has a strict policy with a fresh nonce, the options and the built files', async () => {
    sandbox.setPage({ locale: 'cy"<', seed: 7 });
    const page = await client.call('/agent/tickets/9000001');
    const policy = page.headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|script-src[^;]*nonce/);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none';
    expect((await client.call('/agent/tickets/9000001')).headers['content-security-policy']).not.toContain(nonce);
    if (page.text.includes('agent.js')) {
      expect(page.text).toContain(`<meta name="csp-nonce" content="${nonce}">`);
      expect(page.text).toContain('{&quot;locale&quot;:&quot;cy\\&quot;&lt;&quot;,&quot;seed&quot;:7}');
      expect((await client.call('/agent/assets/agent.js')).headers['content-type']).toContain('text/javascript');
    }
    expect((await client.call('/agent/assets/nothing.js')).status).toBe(404);
  });
});

describe('what it keeps of each call', () => {
  test('method, path, query, body, status, and whether page or extension asked', async () => {
    await client.signIn();
    await client.call('/api/v2/groups.json?page=1', { headers: { 'x-sandbox-page': '1' } });
    await client.write('PUT', 'tickets/9000004.json', { ticket: { subject: 'x' } });
    const [page, groups, me, put] = sandbox.calls;
    expect(page).toMatchObject({ path: '/agent/dashboard', who: 'page', status: 200 });
    expect(groups).toMatchObject({ method: 'GET', path: '/api/v2/groups.json', query: 'page=1', who: 'page' });
    expect(me).toMatchObject({ path: '/api/v2/users/me.json', who: 'extension', body: undefined });
    expect(put).toMatchObject({ method: 'PUT', who: 'extension', status: 200, body: { ticket: { subject: 'x' } } });
  });

  test('caching as Rails does it: weak tag, 304 for the same content', async () => {
    await client.signIn();
    const first = await client.call('/api/v2/groups.json');
    expect(first.headers['cache-control']).toBe('max-age=0, private, must-revalidate');
    expect(first.headers.etag).toMatch(/^W\/"/);
    const again = await client.call('/api/v2/groups.json', { headers: { 'if-none-match': first.headers.etag ?? '' } });
    expect([again.status, again.text]).toEqual([304, '']);
  });
});
