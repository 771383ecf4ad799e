import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listWays } from '../../../src/flow/list-ways.ts';
import { findPreset, presets } from '../../../src/flow/presets.ts';
import { walkFlow } from '../../../src/flow/walk-flow.ts';
import { makeFacts } from './make-facts.ts';

const flow = findPreset('govuk-2nd-line-2021')!;
const at = '2021-09-02T09:00:00Z';
const fresh = {
  status: 'new',
  priority: 'normal',
  groupId: 20369327,
  group: flow.groups.queue!.name,
  holder: 'nobody',
};
const nothing = { given: [], remembered: [], asked: [] };
const listFrom = (values: Parameters<typeof makeFacts>[0], choices = nothing) => {
  const facts = makeFacts(values);
  const walk = walkFlow(flow, facts, choices.given, choices.remembered, choices.asked);
  return { facts, ...listWays(flow, facts, choices, walk) };
};

describe('going straight to an ending', () => {
  it.each(presets.map(({ id }) => [id]))('%s: each way ends where it says, whoever walks it', (id) => {
    const preset = findPreset(id)!;
    fc.assert(
      fc.property(
        fc.record(
          {
            status: fc.constantFrom('new', 'open', 'pending', 'hold', 'solved', 'closed'),
            priority: fc.constantFrom('low', 'normal', 'high', 'urgent', 'none'),
            groupId: fc.constantFrom(20369327, 1),
            audience: fc.constantFrom('public', 'department', 'internal'),
            tags: fc.subarray(['govt_form', 'technical_fault', 'content_amend', 'create_new_user', 'public_form']),
            subject: fc.constantFrom('', 'URGENT outage', 'privacy', '[DGU] Find open data - feedback request', 'DNS'),
            holder: fc.constantFrom('me', 'nobody', 'colleague'),
          },
          { requiredKeys: [] },
        ),
        (values) => {
          const facts = makeFacts(values);
          const walk = walkFlow(preset, facts);
          const { ways } = listWays(preset, facts, nothing, walk);
          expect(ways.length > 0).toBe(walk.now.kind === 'step');
          for (const { title, step, answer, given } of ways) {
            expect(given.at(-1)).toMatchObject({ step, answer });
            const { now, answered } = walkFlow(
              preset,
              facts,
              given.map((one) => ({ ...one, at })),
            );
            expect(now.kind === 'ending' && now.ending.title).toBe(title);
            // What the ticket answers stays the ticket's.
            expect(answered.filter(({ by }) => by.who === 'agent')).toHaveLength(given.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('reaches every ending of the triage of a fresh ticket, and each deciding answer has a line of its own', () => {
    const { ways } = listFrom(fresh);
    const titles = new Set(ways.map(({ title }) => title));
    for (const id of ['o2-doubt', 'o3-spam', 'o9-privacy', 'o14-dns-refuse', 'o17-infrastructure', 'o21-take-it'])
      expect(titles).toContain(flow.endings.find((ending) => ending.id === id)!.title);
    const doubts = ways.filter(({ title }) => title === 'Ask the delivery manager').map(({ label }) => label);
    expect(doubts).toEqual(expect.arrayContaining(['I doubt that it is genuine', 'I doubt how urgent it is']));
  });

  it('takes the fewest answers', () => {
    const { ways } = listFrom(fresh);
    const privacy = ways.find(({ title }) => title === 'Send it to GDS Privacy');
    expect(privacy?.given.map(({ step }) => step)).toEqual(['today', 'concern', 'whose', 'privacy']);
  });

  it('never answers what the ticket or the agent has answered', () => {
    const given = [
      { step: 'today', answer: 'no', at },
      { step: 'concern', answer: 'no', at },
    ];
    const { ways } = listFrom({ ...fresh, audience: 'public' }, { ...nothing, given } as never);
    expect(ways.some((way) => way.step === 'concern')).toBe(false);
    expect(ways.some(({ title }) => title === 'Send it to Content Triage, Gov’t')).toBe(false);
    expect(ways.some(({ title }) => title === 'Send it to Content Triage, Public')).toBe(true);
  });
});

describe('what is likely', () => {
  const given = [{ step: 'today', answer: 'no', at }];

  it('is followed from step to step, each with its reason, to where it leads', () => {
    const values = { ...fresh, tags: ['govt_form'], subject: 'GDPR subject access request', message: 'x' };
    const { likely } = listFrom(values, { ...nothing, given } as never);
    expect(likely?.given.map(({ step, answer }) => `${step}=${answer}`)).toEqual([
      'concern=no',
      'whose=privacy',
      'privacy=access',
    ]);
    expect(likely?.reasons).toHaveLength(3);
    expect(likely?.reasons[1]).toContain('It mentions personal data');
    expect(likely?.to).toBe('Check our systems, then hand it over');
  });

  it('is not offered where one answer alone is likely: that is one click as it is', () => {
    const { likely } = listFrom({ ...fresh, tags: ['govt_form'], subject: '', message: '' }, {
      ...nothing,
      given,
    } as never);
    expect(likely).toBeUndefined();
  });

  it('stops where two answers are likely', () => {
    const values = { ...fresh, tags: ['govt_form'], subject: 'DNS and GDPR', message: '' };
    expect(listFrom(values, { ...nothing, given } as never).likely).toBeUndefined();
  });
});
