import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CrossCheck } from '../../../src/contracts/health.ts';
import { makeSlowCheck } from '../../../src/features/health-log/slow-check.ts';
import { makeTicketAnswer } from './guide-samples.ts';
import { elsewhere, seeTicket, writeComposer } from './page-samples.ts';

beforeEach(() => {
  vi.useFakeTimers();
  writeComposer();
});
afterEach(() => vi.useRealTimers());

function start() {
  const stop = new AbortController();
  const told: CrossCheck[][] = [];
  const slow = makeSlowCheck((checks) => told.push(checks), stop.signal);
  const result = (check: CrossCheck['check']) => told.at(-1)?.find((one) => one.check === check)?.result;
  return { slow, stop, told, result, rest: (ms = 8_000) => vi.advanceTimersByTimeAsync(ms) };
}
const good = (id: number) => ({ ok: true, data: makeTicketAnswer(id) }) as const;

describe('the slow cross-check', () => {
  it('looks once for each ticket that comes into view, however often the page changes', async () => {
    const { slow, told, rest } = start();
    for (let change = 0; change < 50; change += 1) {
      slow.see(seeTicket(9000001));
      await rest(200);
    }
    await rest();
    expect(told).toHaveLength(1);
    slow.see(seeTicket(9000002));
    await rest();
    slow.see(elsewhere);
    await rest();
    expect(told).toHaveLength(2);
  });

  it('compares with what the API said just now, in words and presence alone', async () => {
    const { slow, told, result, rest } = start();
    slow.see(seeTicket(9000001));
    slow.hear(9000001, good(9000001));
    await rest();
    expect([result('api-ticket'), result('api-status'), result('api-subject')]).toEqual(['agree', 'agree', 'agree']);
    expect(JSON.stringify(told)).not.toContain(String(makeTicketAnswer(9000001).ticket.subject));
  });

  it.each<[string, Parameters<ReturnType<typeof start>['slow']['hear']>[1], CrossCheck['check']]>([
    ['a ticket Zendesk does not know', { ok: false, code: 'not-found' }, 'api-ticket'],
    [
      'another status',
      {
        ok: true,
        data: { ...makeTicketAnswer(9000001), ticket: { ...makeTicketAnswer(9000001).ticket, status: 'x' } },
      },
      'api-status',
    ],
    [
      'no subject where the page shows one',
      {
        ok: true,
        data: { ...makeTicketAnswer(9000001), ticket: { ...makeTicketAnswer(9000001).ticket, subject: '' } },
      },
      'api-subject',
    ],
  ])('%s differs', async (_what, answer, check) => {
    const { slow, result, rest } = start();
    slow.see(seeTicket(9000001));
    slow.hear(9000001, answer);
    await rest();
    expect(result(check)).toBe('differ');
  });

  it('what is old, of another ticket, not saved yet or not known is not compared', async () => {
    const { slow, result, rest } = start();
    slow.hear(9000001, good(9000001));
    await rest(60_000);
    slow.see(seeTicket(9000001));
    await rest();
    expect([result('api-ticket'), result('api-status')]).toEqual(['unknown', 'unknown']);
    slow.see(seeTicket(9000002));
    slow.hear(9000001, good(9000001));
    slow.hear(9000002, { ok: false, code: 'offline' });
    await rest();
    expect(result('api-ticket')).toBe('unknown');
  });

  it('nothing is looked at after the end', async () => {
    const { slow, stop, told, rest } = start();
    slow.see(seeTicket(9000001));
    stop.abort();
    await rest();
    expect(told).toEqual([]);
  });
});
