import { describe, expect, it } from 'vitest';
import file from '../../../src/flow/presets/govuk-2026.json' with { type: 'json' };
import { readFlow } from '../../../src/flow/read-flow.ts';

const read = readFlow(file);
if (!read.ok) throw new Error(JSON.stringify(read.problems));

describe('govuk-2026', () => {
  const text = JSON.stringify(read.document);

  it.each([
    ['Publishing Service', 5273818481554, 13679777581980, 'area-publishing', 'to-publishing'],
    ['Web', 360000012465, 13679771783708, 'area-web', 'to-web'],
    ['Platform', 12863141605916, 13672505486492, 'area-platform', 'to-platform'],
    ['data.gov.uk', 1900002360214, 13813477886620, 'area-data-gov-uk', 'to-data-gov-uk'],
    ['Data', 13388501247260, 13661730061340, 'area-data', 'to-data'],
    ['Campaigns', 8935249582876, 13792771654300, 'area-campaigns', 'to-campaigns'],
  ])('%s has its view, its macro, and is submitted as Open', (_, view, macro, ending, key) => {
    expect(read.flow.macros[key]?.id).toBe(macro);
    const links = read.flow.steps.find(({ id }) => id === 'area')?.links ?? [];
    expect(links.map(({ url }) => url)).toContain(`https://govuk.zendesk.com/agent/filters/${view}`);
    const { actions } = read.flow.endings.find(({ id }) => id === ending)!;
    expect(actions[0]).toMatchObject({ do: 'apply-macro', macro: key });
    expect(actions.at(-1)).toMatchObject({ do: 'submit', as: 'open', mark: 'docs 2025-03-20' });
  });

  it('knows every group of domain.md 3.4 by its number', () => {
    const ids = [
      20304257, 20147692, 23410892, 20918083, 360004428379, 20378988, 360001428480, 20826398, 5455184128796, 20312362,
      20369327, 20132293, 5442314196764, 20132266, 20304336, 20188163, 20331233, 20397566, 20395446,
    ];
    expect(Object.values(read.flow.groups).flatMap(({ id }) => id ?? [])).toEqual(expect.arrayContaining(ids));
  });

  it('names every trigger, view and macro of domain.md 3.2 and 3.3', () => {
    const ids = [
      5591644703004, 17923494146332, 14230797794460, 13776514277660, 16165694317596, 14231993238556, 13478776988188,
      13149293739804, 13991870416156, 12864044593692, 14643274949020, 14607012989980, 4951487443986, 30476171, 35985647,
      31640428, 45554483, 63966232, 10864660813212, 14392327675292,
    ];
    for (const id of ids) expect(text).toContain(String(id));
    for (const tag of ['slack_has_been_notified', 'govuk_platform_support', 'govuk_data_support']) {
      expect(text).toContain(tag);
    }
  });

  it('marks what it carries over from August 2021 as older guidance', () => {
    const carried = ['o20', 'o21', 'o22', 'o23', 'o24', 'o25', 'o26', 'o27', 'd2'];
    for (const start of carried) {
      const ending = read.flow.endings.find(({ id }) => id.startsWith(`${start}-`))!;
      for (const { mark } of [ending, ...ending.actions]) expect(mark).toMatch(/^inferred/);
      expect(ending.mark).toContain('older guidance');
    }
    for (const id of ['priority', 'concern', 'silent', 'resolved', 'plan', 'progress']) {
      expect(read.flow.steps.find((one) => one.id === id)?.mark).toContain('older guidance');
    }
  });

  it('reads a Light Agent off the account, and asks when it cannot', () => {
    const seat = read.flow.steps.find(({ id }) => id === 'seat')!;
    expect(seat.answers.map(({ when }) => when)).toEqual([
      { fact: 'isLightAgent', is: false },
      { fact: 'isLightAgent', is: true },
    ]);
  });
});
