import { afterEach, describe, expect, it, vi } from 'vitest';
import { findCalls } from '../../../src/features/zendesk-calls/find-calls.ts';
import { makeZendeskCalls } from '../../../src/features/zendesk-calls/make-calls.ts';
import { offerPart } from '../../../src/platform/parts.ts';

afterEach(() => {
  offerPart('zendesk-calls', undefined);
  vi.unstubAllGlobals();
});

describe('calls to Zendesk', () => {
  it('without their file every one says so, and none throws', async () => {
    const calls = findCalls(() => undefined);
    const options = { host: 'govuk.zendesk.com', groupIds: [], now: () => 0 };
    const answers = [
      calls.getMe(),
      calls.getGroupMemberships(7),
      calls.getTicket(1),
      calls.searchTickets({ list: 'mine-unsolved' }),
      calls.fetchQueue(options),
    ];
    for (const answer of await Promise.all(answers)) expect(answer).toEqual({ ok: false, code: 'unreachable' });
  });

  it('go to this page’s own Zendesk and nowhere else, and tell its clock', async () => {
    const date = 'Thu, 02 Sep 2021 09:00:00 GMT';
    const fetch = vi.fn(async (_url: string, _init: RequestInit) =>
      Response.json({ user: { id: 7 }, groups: [] }, { headers: { date } }),
    );
    vi.stubGlobal('fetch', fetch);
    offerPart('zendesk-calls', makeZendeskCalls);
    const onClock = vi.fn();
    expect(await findCalls(onClock).getMe()).toMatchObject({ ok: true, data: { id: 7 } });
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(url).toBe(`${window.location.origin}/api/v2/users/me.json?include=open_ticket_count,groups`);
    expect(init).toMatchObject({ credentials: 'include', redirect: 'manual' });
    expect(onClock).toHaveBeenCalledOnce();
  });
});
