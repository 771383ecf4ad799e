import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../start-sandbox.ts';
import { makeClient, type SandboxClient } from './sandbox-client.ts';

let sandbox: Sandbox;
let client: SandboxClient;
beforeEach(async () => {
  sandbox = await startSandbox();
  client = makeClient(sandbox);
  await client.signIn();
});
afterEach(() => sandbox.close());

describe('macros and tags', () => {
  test('a preview fills placeholders and saves nothing', async () => {
    const before = JSON.stringify(sandbox.data);
    const { result } = await client.read<{ result: { ticket: Record<string, unknown> } }>(
      'tickets/9000027/macros/9500001/apply.json',
    );
    expect(result.ticket).toMatchObject({
      id: 9000027,
      status: 'solved',
      comment: { public: true, body: expect.stringMatching(/^Hello Xanthe,/) },
    });
    const small = await client.read<{ result: { ticket: object } }>('macros/9500009/apply.json');
    expect(small.result.ticket).toEqual({ assignee_id: 8000001, status: 'open', fields: null });
    expect(JSON.stringify(sandbox.data)).toBe(before);
  });

  test('lists: active only on request, titles searched, restricted ones only for their people', async () => {
    const titles = async (path: string) =>
      (await client.read<{ macros: { title: string }[] }>(path)).macros.map(({ title }) => title);
    expect(await titles('macros.json')).toContain('Retired: GOV.UK 2nd line tech: printout');
    expect(await titles('macros/active.json')).not.toContain('Retired: GOV.UK 2nd line tech: printout');
    expect(await titles('macros/search.json?query=pass%20through')).toHaveLength(3);
    const [macro] = sandbox.data.macros;
    if (macro) macro.restriction = { type: 'Group', id: 20304257, ids: [20304257] };
    expect(await titles('macros.json')).not.toContain(macro?.title);
  });

  test('tags are added, set and removed, under the same guards', async () => {
    const tags = (answer: { json: <T>() => T }) => answer.json<{ tags: string[] }>().tags;
    expect(tags(await client.write('PUT', 'tickets/9000007/tags.json', { tags: ['b', 'a'] }))).toEqual(['a', 'b']);
    expect(tags(await client.write('DELETE', 'tickets/9000007/tags.json', { tags: ['a'] }))).toEqual(['b']);
    expect(tags(await client.write('POST', 'tickets/9000007/tags.json', { tags: ['c'] }))).toEqual(['c']);
    const stale = { tags: ['d'], safe_update: true, updated_stamp: '2001-01-01T00:00:00Z' };
    expect((await client.write('PUT', 'tickets/9000007/tags.json', stale)).status).toBe(409);
    expect(
      (await client.write('PUT', 'tickets/9000007/tags.json', { tags: ['d'] }, { 'x-csrf-token': 'wrong' })).status,
    ).toBe(403);
    expect(sandbox.data.tickets.find((ticket) => ticket.id === 9000007)?.tags).toEqual(['c']);
  });
});
