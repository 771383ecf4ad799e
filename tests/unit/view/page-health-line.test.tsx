import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FeatureHealth, HealthReport } from '../../../src/contracts/health.ts';
import { PageHealthLine, tellHealth } from '../../../src/view/popup/page-health-line.tsx';
import { expectAccessible } from './check-axe.ts';

afterEach(cleanup);

const say = (...features: [string, FeatureHealth['state'], string][]) =>
  features.map(([feature, state, detail]) => ({ feature, state, detail }));
const differ: HealthReport['checks'] = [{ check: 'url-pane', result: 'differ' }];
const agree: HealthReport['checks'] = [
  { check: 'url-pane', result: 'agree' },
  { check: 'api-status', result: 'unknown' },
];

describe('the line of the popup about the page', () => {
  it.each<[string, Pick<HealthReport, 'features' | 'checks'>, string | undefined]>([
    ['all works', { features: say(['note-warning', 'working', '']), checks: agree }, undefined],
    ['off or waiting', { features: say(['note-warning', 'waiting', ''], ['triage-guide', 'off', '']) }, undefined],
    [
      'a place is missing',
      { features: say(['triage-guide', 'working', ''], ['note-warning', 'missing', 'editor']) },
      'The note warning cannot find the editor on this page.',
    ],
    [
      'a hook without words here',
      { features: say(['note-warning', 'missing', 'constructor']) },
      'The note warning cannot find its place on this page.',
    ],
    [
      'a feature without words here',
      { features: say(['__proto__', 'missing', 'editor']) },
      'A part of Second Line cannot find the editor on this page.',
    ],
    [
      'errors',
      { features: say(['triage-guide', 'failed', 'error:TypeError']) },
      'The triage guide stopped after an error. Reload the page.',
    ],
    [
      'two',
      { features: say(['triage-guide', 'failed', 'error:TypeError'], ['note-warning', 'missing', 'editor']) },
      'The triage guide stopped after an error. Reload the page. 1 more feature too.',
    ],
    [
      'a ticket nobody can find',
      { features: say(['triage-guide', 'waiting', 'ticket-in-view']), checks: differ },
      'The triage guide cannot find the ticket on this page.',
    ],
    [
      'a ticket still coming',
      { features: say(['triage-guide', 'waiting', 'ticket-in-view']), checks: agree },
      undefined,
    ],
    [
      'parts that differ',
      { features: say(['triage-guide', 'working', '']), checks: differ },
      'Parts of Zendesk’s page do not agree with each other.',
    ],
  ])('%s', (_what, health, wanted) => expect(tellHealth(health)).toBe(wanted));

  it('is said aloud and leads to Page health', async () => {
    const act = vi.fn();
    const health = { features: say(['note-warning', 'missing', 'editor']) };
    const { container } = render(<PageHealthLine health={health} act={act} />);
    expect(screen.getByRole('status').textContent).toContain('See Page health');
    fireEvent.click(screen.getByRole('button', { name: 'See Page health' }));
    expect(act).toHaveBeenCalledExactlyOnceWith({ kind: 'open-health' });
    await expectAccessible(container);
  });

  it('is not there while nothing is wrong', () => {
    const { container } = render(<PageHealthLine health={undefined} act={() => undefined} />);
    expect(container.textContent).toBe('');
  });
});
