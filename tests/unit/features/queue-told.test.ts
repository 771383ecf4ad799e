import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { queueSnapshotSchema } from '../../../src/contracts/queue-snapshot.ts';
import { defaultSettings } from '../../../src/contracts/settings.ts';
import { describeNextClock } from '../../../src/features/my-queue/next-clock.ts';
import { makeQueueSnapshot, readSubjects } from '../../../src/features/my-queue/queue-told.ts';
import { makeFigures } from '../../../src/queue/figures.ts';
import { makeCalendar } from '../../../src/queue/working-days.ts';
import { GOVUK_NOW } from '../../sandbox/data/working-day.ts';
import { makeRow } from '../queue/rows.ts';
import { makeFetch, makeTold } from './queue-samples.ts';

const calendar = makeCalendar();
const options = { now: GOVUK_NOW, windowDays: 90 as const, settings: defaultSettings, calendar };

describe('from what a tab told to what is stored', () => {
  it('gives the figures of the domain, yours and the background', () => {
    const snapshot = makeQueueSnapshot(makeTold(), defaultSettings);
    const { meters, counts, next } = makeFigures(snapshot, options);
    expect(meters.map(({ met, of, percent, running }) => [met, of, percent, running])).toEqual([
      [26, 27, 96, 0],
      [6, 8, 75, 1],
      [8, 15, 53, 3],
    ]);
    expect(Object.values(counts).map(({ ids }) => ids.length)).toEqual([4, 18, 3, 2]);
    expect(next?.id).toBe(9000001);
  });

  it('is what the storage takes, with nothing missing', () => {
    const snapshot = makeQueueSnapshot(makeTold({ missing: ['groups'], dropped: 2 }), defaultSettings);
    expect(z.parse(queueSnapshotSchema, snapshot)).toEqual(snapshot);
    expect(snapshot).toMatchObject({ host: 'govuk.zendesk.com', at: GOVUK_NOW, missing: ['groups'], dropped: 2 });
  });

  it('takes a domain the agent added as government', () => {
    const requester = { id: 77, email: 'a@council.example', name: 'A' };
    const ticket = { ...makeFetch().tickets[0], id: 9, requester_id: 77, organization_id: null, tags: [] } as never;
    const told = makeTold({ tickets: [ticket], users: [requester] });
    const audienceWith = (governmentDomains: string[]) =>
      makeQueueSnapshot(told, { ...defaultSettings, governmentDomains }).rows[0]?.audience;
    expect(audienceWith([])).toBe('public');
    expect(audienceWith(['council.example'])).toBe('department');
  });

  it('property: no text a person wrote is left in it', () => {
    const text = fc.string({ minLength: 6, maxLength: 30 }).map((words) => `§${words}§`);
    fc.assert(
      fc.property(
        fc.record({ subject: text, description: text, name: text, email: text, tag: text, org: text }),
        (words) => {
          const whole = makeFetch();
          const fetched = {
            ...whole,
            tickets: whole.tickets.map((ticket) => ({
              ...ticket,
              subject: words.subject,
              raw_subject: words.subject,
              description: words.description,
              tags: [...(ticket.tags ?? []), words.tag],
              custom_fields: [{ id: 1, value: words.description }],
            })),
            users: whole.users.map((user) => ({ ...user, name: words.name, email: words.email })),
            organizations: whole.organizations.map((one) => ({ ...one, name: words.org })),
            me: { ...whole.me, name: words.name, email: words.email },
          };
          const stored = JSON.stringify(makeQueueSnapshot({ fetched, at: GOVUK_NOW, clockOffset: 0 }, defaultSettings));
          expect(stored).not.toContain('§');
        },
      ),
      { numRuns: 20 },
    );
  });

  it('subjects are told apart, and only where there are some', () => {
    const [first, second] = makeFetch().tickets;
    const told = makeTold({
      tickets: [
        { ...first, id: 1, subject: 'Help' },
        { ...second, id: 2, subject: null },
      ] as never,
    });
    expect(readSubjects(told)).toEqual({ 1: 'Help' });
  });
});

describe('the clock of the next ticket', () => {
  const next = { id: 1, priority: 'high', why: '' };
  const of = (row: Parameters<typeof makeRow>[0], ticket = next) => {
    const snapshot = { ...makeQueueSnapshot(makeTold(), defaultSettings), rows: [makeRow({ id: 1, ...row })] };
    return describeNextClock(ticket, snapshot, GOVUK_NOW, calendar);
  };

  it.each([
    ['a reply still owed', { createdAt: '2021-09-01T09:00:00Z' }, 'running'],
    ['a reply too late', { createdAt: '2021-08-20T09:00:00Z' }, 'missed'],
    ['a reply in time', { createdAt: '2021-09-01T09:00:00Z', repliedAt: '2021-09-01T10:00:00Z' }, 'met'],
  ])('tells of %s', (_what, row, state) => {
    expect(of(row)).toMatchObject({ level: 'first-reply', state });
  });

  it.each([
    ['metrics that did not come', { hasMetrics: false }],
    ['a reply nobody would get', { canBeAnswered: false }],
    ['spam', { audience: 'excluded' as const }],
  ])('is silent about %s', (_what, row) => {
    expect(of(row)).toBeUndefined();
  });

  it('is silent without a next ticket, without a queue, and for a ticket that is not in it', () => {
    expect(
      describeNextClock(undefined, makeQueueSnapshot(makeTold(), defaultSettings), GOVUK_NOW, calendar),
    ).toBeUndefined();
    expect(describeNextClock(next, null, GOVUK_NOW, calendar)).toBeUndefined();
    expect(of({}, { ...next, id: 2 })).toBeUndefined();
  });
});
