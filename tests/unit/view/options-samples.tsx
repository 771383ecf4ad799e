import { render } from '@testing-library/preact';
import { defaultSettings } from '../../../src/contracts/settings.ts';
import { Options } from '../../../src/view/options/options.tsx';
import type { OptionsProps } from '../../../src/view/options/options-types.ts';

export const health: OptionsProps['health'] = {
  host: 'team.zendesk.com',
  at: '2026-11-23T14:02:00Z',
  hooks: [
    { hook: 'ticket-pane', variant: 'workspace-2024' },
    { hook: 'submit-button', variant: null },
    { hook: 'dirtyTab', variant: null, mayLack: true },
  ],
  features: [
    { feature: 'triage-guide', state: 'working', detail: '' },
    { feature: 'note-warning', state: 'missing', detail: 'composer-mode' },
  ],
};

/** Props of the options page, with a change. */
export const make = (change: Partial<OptionsProps> = {}): OptionsProps => ({
  settings: defaultSettings,
  locked: [],
  flows: [
    { id: 'govuk-2nd-line-2021', title: 'GOV.UK Technical 2nd line', version: 1 },
    { id: 'other', title: 'Other flow', version: 2 },
  ],
  groups: [{ id: 20369327, name: '2nd Line--GOV.UK Alerts and Issues' }, { id: 7 }],
  checks: [{ id: 'private-key', kind: 'Private key', severity: 'serious', why: 'It opens doors.' }],
  health,
  version: '0.1.0',
  timeZone: 'Europe/London',
  act: () => undefined,
  ...change,
});
export const draw = (change: Partial<OptionsProps> = {}) => render(<Options {...make(change)} />);
