import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FeatureHealth } from '../../../src/contracts/health.ts';
import { makeHealthLog } from '../../../src/features/health-log.ts';
import { storedHealth } from '../../../src/platform/stored.ts';
import { HOST } from './guide-samples.ts';
import { elsewhere, seeNothing, seeTicket, writeComposer } from './page-samples.ts';

const AT = '2021-09-02T09:00:00Z';
const good: FeatureHealth[] = [{ feature: 'triage-guide', state: 'working', detail: '' }];
const bad: FeatureHealth[] = [{ feature: 'triage-guide', state: 'missing', detail: 'editor' }];
const hooks = [{ hook: 'editor', variant: 'b26' }];

beforeEach(() => {
  fakeBrowser.reset();
  writeComposer();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function start(at = AT) {
  const stop = new AbortController();
  const write = vi.spyOn(fakeBrowser.storage.local, 'set');
  const log = makeHealthLog(HOST, () => at, stop.signal);
  const rest = async (ms = 1_000) => {
    await vi.advanceTimersByTimeAsync(ms);
  };
  return { log: log.see, check: log.check, stop, rest, writes: () => write.mock.calls.length };
}

describe('what was found of the page', () => {
  it.each([
    ['the account before', 'other.zendesk.com', undefined],
    ['this account', HOST, '2021-09-01T09:00:00Z'],
  ])('was found last on a page of %s', async (_, host, wanted) => {
    const hook = { hook: 'editor', variant: 'b26', lastAt: '2021-09-01T09:00:00Z' };
    await storedHealth.set({ host, at: AT, hooks: [hook], features: [] });
    const { log, rest } = start();
    log({ ...seeTicket(9000001), health: [{ hook: 'editor', variant: null }] }, bad);
    await rest();
    await vi.waitFor(async () => expect((await storedHealth.get())?.features).toEqual(bad));
    expect((await storedHealth.get())?.hooks[0]?.lastAt).toBe(wanted);
  });

  it('is written down once it has lasted a second', async () => {
    const { log, rest, writes } = start();
    log({ ...seeTicket(9000001), health: hooks }, good);
    await rest(999);
    expect(writes()).toBe(0);
    await rest(1);
    expect(await storedHealth.get()).toEqual({
      host: HOST,
      at: AT,
      hooks: [{ hook: 'editor', variant: 'b26', lastAt: AT }],
      features: good,
    });
  });

  it('only the state a page comes to rest in', async () => {
    const { log, rest, writes } = start();
    for (let round = 0; round < 10; round += 1) {
      log(seeNothing(9000001), bad);
      await rest(500);
      log({ ...seeTicket(9000001), health: hooks }, good);
      await rest(500);
    }
    await rest();
    expect(writes()).toBe(1);
    expect((await storedHealth.get())?.features).toEqual(good);
  });

  it('is written again only when it has changed', async () => {
    const { log, rest, writes } = start();
    for (const [id, features] of [
      [9000001, good],
      [9000002, good],
      [9000002, bad],
      [9000002, good],
    ] as const) {
      log({ ...seeTicket(id), health: hooks }, features as FeatureHealth[]);
      await rest();
    }
    expect(writes()).toBe(3);
  });

  it('pages that are no ticket tell nothing', async () => {
    const { log, rest, writes } = start();
    log(elsewhere, bad);
    await rest(5_000);
    expect(writes()).toBe(0);
  });

  it('holds no word of the ticket', async () => {
    const { log, rest } = start();
    log({ ...seeTicket(9000001), health: hooks }, good);
    await rest();
    const stored = JSON.stringify(await fakeBrowser.storage.local.get(null));
    expect(stored).not.toContain(String(seeTicket(9000001).pane?.ticket.subject?.value));
    expect(stored).not.toContain('9000001');
  });

  it('nor a detail that is no code: its words are left out', async () => {
    const { log, rest } = start();
    log(seeTicket(9000001), [{ feature: 'note-warning', state: 'missing', detail: 'Dear team, my password is' }]);
    await rest();
    expect((await storedHealth.get())?.features[0]?.detail).toBe('blanked');
  });

  it('when a hook was found last stays known while it is missing, over pages too', async () => {
    const first = start();
    first.log({ ...seeTicket(9000001), health: hooks }, good);
    await first.rest();
    first.stop.abort();
    const later = '2021-09-02T10:00:00Z';
    const second = start(later);
    const gone = [
      { hook: 'editor', variant: null },
      { hook: 'composer', variant: 'b26' },
    ];
    second.log({ ...seeTicket(9000001), health: gone }, good);
    await second.rest();
    expect((await storedHealth.get())?.hooks).toEqual([
      { hook: 'editor', variant: null, lastAt: AT },
      { hook: 'composer', variant: 'b26', lastAt: later },
    ]);
  });

  it('what the slow cross-check found is written beside it', async () => {
    const { log, check, rest } = start();
    log({ ...seeTicket(9000001), health: hooks }, good);
    check([{ check: 'url-tab', result: 'differ' }]);
    await rest();
    expect((await storedHealth.get())?.checks).toEqual([{ check: 'url-tab', result: 'differ' }]);
  });

  it('nothing is written after the end', async () => {
    const { log, stop, rest, writes } = start();
    log(seeTicket(9000001), good);
    stop.abort();
    await rest(5_000);
    expect(writes()).toBe(0);
  });
});
