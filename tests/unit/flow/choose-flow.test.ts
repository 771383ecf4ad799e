import { expect, it } from 'vitest';
import { defaultSettings } from '../../../src/contracts/settings.ts';
import { chooseFlow } from '../../../src/flow/choose-flow.ts';
import { presets } from '../../../src/flow/presets.ts';

const own = { id: 'our-team', title: 'Our team' };

it.each<[string, string, string, typeof own | undefined, string, string]>([
  ['the setting before all', 'govuk-2026', 'govuk.zendesk.com', own, 'govuk-2026', 'setting'],
  ['a setting that is gone', 'gone', 'govuk.zendesk.com', own, 'gone', 'setting'],
  ['the team’s own', '', 'govuk.zendesk.com', own, 'our-team', 'team'],
  ['the host’s', '', 'GOVUK.zendesk.com', undefined, 'govuk-2nd-line-2021', 'host'],
  ['the default elsewhere', '', 'other.zendesk.com', undefined, 'govuk-2nd-line-2021', 'default'],
  ['the default for a host of the prototype', '', 'constructor', undefined, 'govuk-2nd-line-2021', 'default'],
])('%s', (_, flow, host, team, id, because) => {
  expect(chooseFlow({ flow }, host, presets, team)).toEqual({ id, because });
});

it('finds a flow that is there for those who never chose', () => {
  const { id } = chooseFlow(defaultSettings, 'govuk.zendesk.com', presets);
  expect(presets.map((one) => one.id)).toContain(id);
});
