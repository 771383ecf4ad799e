import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeRateGuard } from '../../../src/page/api/rate-guard.ts';
import { makeFakeApi, makeTicket, ORIGIN, type Reply } from './fake-fetch.ts';

const fine = (id = 7): Reply => ({ json: { ticket: makeTicket(id) } });

test('asks its own origin, for JSON, with the session, without following a redirect', async () => {
  const { api, asked } = makeFakeApi(() => fine());
  await api.getTicket(7);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.url.href).toBe(`${ORIGIN}/api/v2/tickets/7.json?include=users,groups,organizations,metric_sets`);
  expect(asked[0]?.init).toMatchObject({
    headers: { Accept: 'application/json' },
    redirect: 'manual',
    credentials: 'include',
    cache: 'default',
  });
  expect(asked[0]?.init.method ?? 'GET').toBe('GET');
});

describe('a second try', () => {
  test.each([
    ['after a server error', { status: 502 }, 2],
    ['after the network failed', { error: new TypeError('Failed to fetch') }, 2],
    ['not when told to wait', { status: 503, headers: { 'retry-after': '5' } }, 1],
    ['not after waiting in vain', { error: new DOMException('too long', 'TimeoutError') }, 1],
    ['not when signed out', { status: 401 }, 1],
    ['not when forbidden', { status: 403 }, 1],
    ['not when rate-limited', { status: 429 }, 1],
    ['not for HTML', { text: '<html></html>' }, 1],
  ] satisfies [string, Reply, number][])('%s', async (_, reply, times) => {
    const { api, asked } = makeFakeApi(() => reply);
    await api.getTicket(7);
    expect(asked).toHaveLength(times);
  });

  test('our own limit does not hide why the first one failed', async () => {
    const { api } = makeFakeApi((_path, _url, nth) => (nth === 40 ? { status: 500 } : fine()));
    for (let nth = 1; nth <= 39; nth += 1) await api.getTicket(7);
    expect(await api.getTicket(7)).toEqual({ ok: false, code: 'server-error' });
  });

  test('is enough when it works', async () => {
    const { api } = makeFakeApi((_path, _url, nth) => (nth === 1 ? { status: 500 } : fine()));
    expect(await api.getTicket(7)).toMatchObject({ ok: true });
  });
});

describe('rate guard', () => {
  test('after a 429 nothing is asked until the time is over', async () => {
    const { api, asked, time } = makeFakeApi((_path, _url, nth) =>
      nth === 1 ? { status: 429, headers: { 'retry-after': '93' } } : fine(),
    );
    await api.getTicket(7);
    time.now += 92_000;
    expect(await api.getTicket(7)).toEqual({ ok: false, code: 'rate-limited', retryAfter: 1 });
    expect(asked).toHaveLength(1);
    time.now += 1_000;
    expect(await api.getTicket(7)).toMatchObject({ ok: true });
  });

  test('without a time it waits a minute, then two, up to a quarter of an hour', async () => {
    const { api, asked, time } = makeFakeApi(() => ({ status: 429 }));
    const waits: number[] = [];
    for (let nth = 1; nth <= 6; nth += 1) {
      await api.getTicket(7);
      const refused = await api.getTicket(7);
      const seconds = refused.ok ? 0 : (refused.retryAfter ?? 0);
      waits.push(seconds);
      time.now += seconds * 1000;
    }
    expect(waits).toEqual([60, 120, 240, 480, 900, 900]);
    expect(asked).toHaveLength(6);
  });

  test('an answer in between makes it start from a minute again', async () => {
    const { api, time } = makeFakeApi((_path, _url, nth) => (nth === 2 ? fine() : { status: 429 }));
    for (let nth = 1; nth <= 3; nth += 1) {
      await api.getTicket(7);
      if (nth < 3) time.now += 60_000;
    }
    expect(await api.getTicket(7)).toEqual({ ok: false, code: 'rate-limited', retryAfter: 60 });
  });

  test.each([
    ['to wait for hours', { status: 429, headers: { 'retry-after': '10800' } }],
    [
      'that nothing is left for hours',
      { ...fine(), headers: { 'x-rate-limit': '700', 'x-rate-limit-remaining': '0', 'ratelimit-reset': '86400' } },
    ],
  ])('told %s it does not ask a second later', async (_, reply) => {
    const { api, asked, time } = makeFakeApi(() => reply);
    await api.getTicket(7);
    time.now += 1_000;
    expect(await api.getTicket(7)).toMatchObject({ ok: false, code: 'rate-limited' });
    expect(asked).toHaveLength(1);
  });

  test('stops when the account’s allowance is nearly used up', async () => {
    const headers = { 'x-rate-limit': '700', 'x-rate-limit-remaining': '34', 'ratelimit-reset': '20' };
    const { api, asked } = makeFakeApi(() => ({ ...fine(), headers }));
    expect(await api.getTicket(7)).toMatchObject({ ok: true });
    expect(await api.getTicket(7)).toEqual({ ok: false, code: 'rate-limited', retryAfter: 20 });
    expect(asked).toHaveLength(1);
  });

  test('no more than forty a minute', async () => {
    const { api, asked, time } = makeFakeApi(() => fine());
    for (let nth = 1; nth <= 42; nth += 1) await api.getTicket(7);
    expect(asked).toHaveLength(40);
    expect(await api.getTicket(7)).toEqual({ ok: false, code: 'rate-limited', retryAfter: 60 });
    time.now += 60_000;
    expect(await api.getTicket(7)).toMatchObject({ ok: true });
  });

  test('of eighty calls at once forty are asked and forty refused: none waits for ever', async () => {
    const { api } = makeFakeApi(async () => fine());
    const answers = await Promise.all(Array.from({ length: 80 }, () => api.getTicket(7)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(40);
  });

  test('no more than two at once, and every caller is answered, whenever they come and however long it takes', async () => {
    const turns = async (count: number) => {
      for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
    };
    const call = fc.record({ after: fc.nat(30), takes: fc.nat(30), throws: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(call, { maxLength: 60 }), async (calls) => {
        const guard = makeRateGuard(() => 0);
        let running = 0;
        let most = 0;
        const answers = await Promise.all(
          calls.map(async ({ after, takes, throws }) => {
            await turns(after);
            const task = async () => {
              running += 1;
              most = Math.max(most, running);
              await turns(takes);
              running -= 1;
              if (throws) throw new TypeError('Failed to fetch');
              return 'ran' as const;
            };
            return guard.run(task).catch(() => 'ran' as const);
          }),
        );
        expect(most).toBeLessThanOrEqual(2);
        expect(answers.filter((answer) => answer === 'ran')).toHaveLength(Math.min(calls.length, 40));
      }),
    );
  });
});

describe('Zendesk’s clock', () => {
  test.each([
    ['a laptop three days ahead', 'Mon, 30 Aug 2021 09:00:00 GMT', {}, -3 * 86_400_000 + 500],
    ['the same time', 'Thu, 02 Sep 2021 09:00:00 GMT', {}, 500],
    ['an answer kept for 30 seconds', 'Thu, 02 Sep 2021 08:59:30 GMT', { age: '30' }, 500],
  ])('%s', async (_, date, more, offset) => {
    const { api, offsets } = makeFakeApi(() => ({ ...fine(), headers: { date, ...more } }));
    await api.getTicket(7);
    expect(offsets).toEqual([offset]);
  });

  test('half of the way counts', async () => {
    const fake = makeFakeApi(() => {
      fake.time.now += 4_000;
      return { status: 401, headers: { date: 'Thu, 02 Sep 2021 09:00:02 GMT' } };
    });
    await fake.api.getTicket(7);
    expect(fake.offsets).toEqual([500]);
  });

  test('no date, or one that cannot be read, says nothing', async () => {
    const { api, offsets } = makeFakeApi((_path, _url, nth) => ({
      ...fine(),
      headers: nth === 1 ? {} : { date: 'yesterday' },
    }));
    await api.getTicket(7);
    await api.getTicket(7);
    expect(offsets).toEqual([]);
  });
});
