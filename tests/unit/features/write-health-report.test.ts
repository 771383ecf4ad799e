import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type HealthReport, healthReportSchema } from '../../../src/contracts/health.ts';
import { writeHealthReport } from '../../../src/features/settings-page/write-health-report.ts';
import { hooks } from '../../../src/page/hooks.ts';

const AT = '2021-09-02T09:00:00.000Z';
const from = { version: '0.1.0', agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0' };
const health: HealthReport = {
  host: 'govuk.zendesk.com',
  at: AT,
  hooks: [
    { hook: 'editor', variant: 'b26', lastAt: AT },
    { hook: 'composer', variant: null },
  ],
  features: [{ feature: 'note-warning', state: 'missing', detail: 'editorBox' }],
  checks: [{ check: 'url-tab', result: 'differ' }],
};

describe('the report somebody is sent', () => {
  it('holds versions, names, codes and times, and no account', () => {
    expect(writeHealthReport(health, from)).toBe(
      [
        'Second Line 0.1.0, Firefox 153',
        `Page seen ${AT}`,
        'feature note-warning: missing editorBox',
        'check url-tab: differ',
        `hook editor: b26, last ${AT}`,
        'hook composer: missing, last never',
        '',
      ].join('\n'),
    );
  });

  it('says so when there is nothing to report', () => {
    expect(writeHealthReport(null, from)).toContain('No ticket page seen yet');
  });

  it('the browser’s own name of itself brings nothing along', () => {
    expect(writeHealthReport(null, { ...from, agent: 'Firefox/<b>secret</b> secret' })).not.toContain('secret');
  });

  it('property: no sentence, no markup and no line of a page is a value of it', () => {
    const sentence = fc.oneof(
      fc.string({ minLength: 1 }).filter((text) => !/^[\w.:-]{1,60}$/.test(text)),
      fc.constantFrom('Dear team', '<b>', 'a\nb', 'a@b.example', 'é', 'x'.repeat(61), '\u202egnp', 'a\u0000'),
    );
    const plant: ((text: string) => unknown)[] = [
      (text) => ({ ...health, hooks: [{ hook: text, variant: null }] }),
      (text) => ({ ...health, hooks: [{ hook: 'editor', variant: text }] }),
      (text) => ({ ...health, features: [{ feature: text, state: 'working', detail: '' }] }),
      (text) => ({ ...health, features: [{ feature: 'x', state: 'working', detail: text }] }),
      (text) => ({ ...health, features: [{ feature: 'x', state: text, detail: '' }] }),
      (text) => ({ ...health, checks: [{ check: text, result: 'agree' }] }),
    ];
    fc.assert(
      fc.property(sentence, fc.constantFrom(...plant), (text, put) => {
        expect(z.safeParse(healthReportSchema, put(text)).success).toBe(false);
      }),
    );
  });

  it('every hook and variant of the table is a name it can hold', () => {
    const all = Object.entries(hooks).flatMap(([hook, variants]) => variants.map(({ id }) => ({ hook, variant: id })));
    expect(all.length).toBeGreaterThan(50);
    for (let at = 0; at < all.length; at += 100) {
      const some = { ...health, hooks: all.slice(at, at + 100) };
      expect(z.safeParse(healthReportSchema, some).error?.issues).toBeUndefined();
    }
  });
});
