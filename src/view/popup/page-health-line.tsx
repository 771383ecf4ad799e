import type { FeatureHealth, HealthReport } from '../../contracts/health.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import type { PopupProps } from './popup-types.ts';

const features: Record<string, string> = {
  'triage-guide': 'The triage guide',
  'note-warning': 'The note warning',
  'queue-refresh': 'My queue',
  'health-log': 'The page check',
};

const parts: Record<string, string> = {
  'ticket-in-view': 'the ticket',
  composer: 'the composer',
  editor: 'the editor',
  editorBox: 'the box around the editor',
  submit: 'the submit button',
  'note-checks': 'its checks',
};

/** One line while something on the last ticket page was missing or stopped, and the way to all of it. */
export function PageHealthLine({ health, act }: Pick<PopupProps, 'health' | 'act'>) {
  const words = health && tellHealth(health);
  if (words === undefined) return null;
  return (
    <p class="health-line" role="status">
      <Icon name="warning" /> {words}{' '}
      <Button look="quiet" press={() => act({ kind: 'open-health' })}>
        See Page health
      </Button>
    </p>
  );
}

/** What is wrong in one sentence; undefined while everything works or nothing can be said yet. */
export function tellHealth(health: Pick<HealthReport, 'features' | 'checks'>): string | undefined {
  const differs = health.checks?.some(({ result }) => result === 'differ') === true;
  const wrong = health.features.filter((one) => isWrong(one, differs));
  const [first, ...others] = wrong;
  if (!first) return differs ? 'Parts of Zendesk’s page do not agree with each other.' : undefined;
  const more = others.length === 0 ? '' : ` ${others.length} more ${others.length === 1 ? 'feature' : 'features'} too.`;
  return `${tellFeature(first)}${more}`;
}

/** A guide that goes on waiting for the ticket, on a page whose parts do not agree, will not find it. */
function isWrong({ state, detail }: FeatureHealth, differs: boolean): boolean {
  return state === 'missing' || state === 'failed' || (differs && state === 'waiting' && detail === 'ticket-in-view');
}

function tellFeature({ feature, state, detail }: FeatureHealth): string {
  const name = Object.hasOwn(features, feature) ? features[feature] : 'A part of Second Line';
  if (state === 'failed') return `${name} stopped after an error. Reload the page.`;
  return `${name} cannot find ${Object.hasOwn(parts, detail) ? parts[detail] : 'its place'} on this page.`;
}
