import { describe, expect, it } from 'vitest';
import { ticketSchema } from '../../../src/contracts/zendesk.ts';
import { countCalendarDays } from '../../../src/facts/count-calendar-days.ts';
import { isSameGroupName } from '../../../src/facts/group-name.ts';
import { isWithinDomains, readDomain } from '../../../src/facts/read-domain.ts';
import { readFacts } from '../../../src/facts/read-facts.ts';

describe('calendar days in Pending', () => {
  it.each<[string, string, string, number | undefined]>([
    ['9000028: Friday 16:00 to Thursday 10:00', '2021-08-27T15:00:00Z', '2021-09-02T09:00:00Z', 5],
    ['a minute before the fifth day is full', '2021-08-27T15:00:00Z', '2021-09-01T14:59:00Z', 4],
    ['the minute it is full', '2021-08-27T15:00:00Z', '2021-09-01T15:00:00Z', 5],
    ['the same moment', '2021-08-27T15:00:00Z', '2021-08-27T15:00:00Z', 0],
    ['a time to come', '2021-08-28T15:00:00Z', '2021-08-27T15:00:00Z', 0],
    ['no time at all', 'x', '2021-08-27T15:00:00Z', undefined],
  ])('%s', (_, from, to, days) => {
    expect(countCalendarDays(from, to)).toBe(days);
  });

  it('leaves working days to the function it is given, and says what it counted', () => {
    const since = '2021-08-27T15:00:00Z';
    const ticket = ticketSchema.parse({
      id: 1,
      status: 'pending',
      created_at: since,
      updated_at: since,
      metric_set: { status_updated_at: since },
    });
    const input = { ticket, now: '2021-09-02T09:00:00Z', pendingDaysAs: 'working' as const };
    const { pendingDays } = readFacts({ ...input, countWorkingDays: () => 3 });
    expect(pendingDays).toMatchObject({ value: 3, evidence: 'Pending for 3 working days' });
    expect(readFacts(input).pendingDays.known).toBe(false);
  });
});

it.each([
  ['town.example', true],
  ['Town.Example', true],
  ['@town.example', true],
  ['*.town.example', true],
  [' .town.example ', true],
  ['own.example', false],
  ['x.town.example', false],
  ['', false],
  ['*.', false],
  ['@', false],
])('an address at town.example is one of the domain a policy writes as %j: %s', (one, isOne) => {
  expect(isWithinDomains('town.example', [one])).toBe(isOne);
  expect(isWithinDomains('post.town.example', ['other.example', one])).toBe(isOne);
});

it.each([
  ['2nd Line--GOV.UK Alerts and Issues', '2nd Line - GOV.UK Alerts and Issues', true],
  ['3rd line--GOV.UK Content', '3rd Line -- GOV.UK  Content', true],
  ['2nd Line--GOV.UK Content Triage, Gov’t', "2nd Line—GOV.UK Content Triage, Gov't", true],
  ["2nd Line--GOV.UK Content Triage, Gov't", '2nd Line--GOV.UK Content Triage, Public', false],
  ['Re-use', 'Re--use', false],
])('group names %s and %s', (a, b, same) => {
  expect(isSameGroupName(a, b)).toBe(same);
});

it.each([
  ['a@B.Example', 'b.example'],
  ['"odd@one"@b.example', 'b.example'],
  ['a@b.example.', 'b.example'],
  ['no address', undefined],
  ['a@', undefined],
  ['a@b c', undefined],
  [null, undefined],
  [undefined, undefined],
])('domain of %s', (email, domain) => {
  expect(readDomain(email)).toBe(domain);
});
