import type { FeatureState, HealthReport } from '../../contracts/health.ts';
import { Button } from '../kit/button.tsx';
import { Icon, type IconName } from '../kit/icon.tsx';
import { showTimeOfDay } from '../kit/show-time.ts';
import type { OptionsProps } from './options-types.ts';

const states: Record<FeatureState, [IconName, string]> = {
  working: ['check', 'Working'],
  waiting: ['clock', 'Waiting for the page'],
  off: ['minimise', 'Off'],
  missing: ['warning', 'Could not find its place'],
  failed: ['error', 'Stopped after an error'],
};

/** What the extension found on the last ticket page it saw: each feature, each hook into the page. */
export function HealthPart(props: Pick<OptionsProps, 'health' | 'copied' | 'now' | 'timeZone' | 'act'>) {
  const { health, copied, now, timeZone, act } = props;
  return (
    <section class="part" aria-labelledby="health">
      <h2 id="health">Page health</h2>
      {health === undefined ? (
        <p>Second Line has not seen a ticket page yet. Open a ticket in Zendesk, then come back.</p>
      ) : (
        <>
          <p>
            Last seen on <b>{health.host}</b> at {showTimeOfDay(health.at, now, timeZone)}. {tellSum(health)}
          </p>
          <FeatureTable features={health.features} />
          <HookTable hooks={health.hooks} />
          <div class="report">
            <Button press={() => act({ kind: 'copy-report' })}>Copy report</Button>
            <span role="status">{copied ? 'Report copied. It holds no ticket text.' : ''}</span>
          </div>
        </>
      )}
    </section>
  );
}

function tellSum({ hooks }: HealthReport): string {
  const missing = hooks.filter((hook) => hook.variant === null).length;
  if (missing === 0) return 'Every part of the page was found.';
  return `${missing} of ${hooks.length} parts of the page ${missing === 1 ? 'was' : 'were'} not found.`;
}

function FeatureTable({ features }: Pick<HealthReport, 'features'>) {
  return (
    <div class="scroll">
      <table>
        <caption>Features</caption>
        <thead>
          <tr>
            <th scope="col">Feature</th>
            <th scope="col">State</th>
            <th scope="col">Detail</th>
          </tr>
        </thead>
        <tbody>
          {features.map(({ feature, state, detail }) => (
            <tr key={feature}>
              <th scope="row">{feature}</th>
              <td class={`state ${state}`}>
                <Icon name={states[state][0]} /> {states[state][1]}
              </td>
              <td>{detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HookTable({ hooks }: Pick<HealthReport, 'hooks'>) {
  return (
    <div class="scroll">
      <table>
        <caption>Parts of Zendesk’s page</caption>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Found by</th>
          </tr>
        </thead>
        <tbody>
          {hooks.map(({ hook, variant }) => (
            <tr key={hook}>
              <th scope="row">{hook}</th>
              <td class={variant === null ? 'state missing' : 'state working'}>
                <Icon name={variant === null ? 'warning' : 'check'} /> {variant ?? 'Missing'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
