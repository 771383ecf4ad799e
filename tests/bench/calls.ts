// What the extension asks of Zendesk: counted in Chromium on the local Zendesk, then simulated for a day of many agents.
import { launchBrowser } from '../run/launch-browser.ts';
import { makeGovukData } from '../sandbox/data/govuk-data.ts';
import { GOVUK_NOW } from '../sandbox/data/working-day.ts';
import { startSandbox } from '../sandbox/start-sandbox.ts';
import { countCalls } from './calls/count-calls.ts';
import { type Costs, simulateDay } from './calls/simulate-day.ts';

/** Requests a minute of an account, by plan (`api.md` 8.1). */
const PLANS = [200, 400, 700, 2_500];

const sandbox = await startSandbox({ data: makeGovukData({ background: true }), now: GOVUK_NOW });
const launched = await launchBrowser('chromium', sandbox);
const counted = await countCalls(launched, sandbox).finally(async () => {
  await launched.close();
  await sandbox.close();
});

console.log('\n| action | calls | which |\n|---|---|---|');
for (const { action, calls } of counted) console.log(`| ${action} | ${calls.length} | ${calls.join(', ')} |`);

const costOf = (action: string) => {
  const found = counted.find((one) => one.action === action);
  if (!found) throw new Error(`nothing was counted for ${action}`);
  return found.calls.length;
};
const costs: Costs = {
  freshPopup: costOf('popup, nothing kept'),
  keptPopup: costOf('popup again within half an hour'),
  queueTicket: costOf('a ticket of the queue, after the popup'),
  // Who I am is asked once in half an hour, whatever is opened: counted with the popup, which asks it too.
  otherTicket: costOf('a second tab with another ticket') - 1,
  submit: costOf('a note written and submitted'),
};

console.log(
  '\n| agents | mean a minute | p99 | most at shift start | plans whose whole limit is never reached |\n|---|---|---|---|---|',
);
for (const agents of [10, 100, 250, 1_000, 5_000]) {
  const { mean, p99, atStart } = simulateDay(agents, costs);
  const fits = PLANS.filter((limit) => Math.max(p99, atStart) < limit);
  console.log(`| ${agents} | ${mean.toFixed(1)} | ${p99} | ${atStart} | ${fits.join(', ') || 'none'} |`);
}
