import type { CrossCheck, FeatureState, HealthReport } from '../../contracts/health.ts';
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
          <CheckTable checks={health.checks ?? []} />
          <HookTable hooks={health.hooks} now={now} timeZone={timeZone} />
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
  const due = hooks.filter(({ variant, mayLack }) => variant !== null || !mayLack);
  const missing = due.filter(({ variant }) => variant === null).length;
  if (missing === 0) return 'Every part of the page was found.';
  return `${missing} of ${due.length} parts of the page ${missing === 1 ? 'was' : 'were'} not found.`;
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

const checks: Record<CrossCheck['check'], string> = {
  'url-tab': 'Address and selected tab',
  'url-pane': 'Address and the ticket in view',
  'switcher-editor': 'Channel button and label of the editor',
  'api-ticket': 'Address and Zendesk’s answer',
  'api-status': 'Status on the page and in Zendesk’s answer',
  'api-subject': 'Subject on the page and in Zendesk’s answer',
};

const results: Record<CrossCheck['result'], [IconName, string, FeatureState]> = {
  agree: ['check', 'Agree', 'working'],
  differ: ['warning', 'Differ', 'missing'],
  unknown: ['minimise', 'Not compared', 'off'],
};

/** What was compared once, when the last ticket had been in view for a while. */
function CheckTable({ checks: found }: { checks: CrossCheck[] }) {
  if (found.length === 0) return null;
  return (
    <div class="scroll">
      <table>
        <caption>Parts compared with each other</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Result</th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ check, result }) => {
            const [icon, words, state] = results[result];
            return (
              <tr key={check}>
                <th scope="row">{checks[check]}</th>
                <td class={`state ${state}`}>
                  <Icon name={icon} /> {words}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

type HookTableProps = Pick<HealthReport, 'hooks'> & { now: string | undefined; timeZone: string | undefined };

function HookTable({ hooks, now, timeZone }: HookTableProps) {
  return (
    <div class="scroll">
      <table>
        <caption>Parts of Zendesk’s page</caption>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Found by</th>
            <th scope="col">Last found</th>
          </tr>
        </thead>
        <tbody>
          {hooks.map(({ hook, variant, mayLack, lastAt }) => (
            <tr key={hook}>
              <th scope="row">{hook}</th>
              <td class={variant === null ? `state ${mayLack ? 'off' : 'missing'}` : 'state working'}>
                <Icon name={variant === null ? (mayLack ? 'minimise' : 'warning') : 'check'} />{' '}
                {variant ?? (mayLack ? 'Not there now' : 'Missing')}
              </td>
              <td>{lastAt === undefined ? 'Never' : showTimeOfDay(lastAt, now, timeZone)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
