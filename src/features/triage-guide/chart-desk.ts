import type { FlowFile } from '../../contracts/flow-file.ts';
import { type FlowTrace, tracePath } from '../../flow/trace-path.ts';
import { answerMessage } from '../../platform/messages.ts';
import { report } from '../../platform/report.ts';
import { readSettings } from '../../platform/settings.ts';
import { storedWalk } from '../../platform/stored.ts';
import { findFlowInUse, readTeamFlow } from './flow-in-use.ts';

/** What the chart shows of one ticket: ids and words of the flow only. `hasRun`: an answer or a look was kept. */
export type ChartAnswer = { flow: FlowFile | undefined; trace: FlowTrace | undefined; hasRun: boolean };

const PAGE = 'src/entries/flow-chart.html';

/** What opening a tab needs of the browser: a seam for tests. */
type TabOpener = {
  runtime: { getURL: (path: string) => string };
  tabs: { create: (tab: { url: string }) => Promise<unknown> };
};

/** Opens the chart of a ticket in a tab. The address names host and number, nothing else. */
export async function showChart({ runtime, tabs }: TabOpener, host: string, ticketId: number): Promise<void> {
  try {
    await tabs.create({ url: `${runtime.getURL(PAGE)}#${host}/${ticketId}` });
  } catch (error) {
    report('chart-not-opened', error);
  }
}

/** Answers the chart's page, which knows neither flows nor facts. */
export function openChartDesk(): void {
  answerMessage<{ host: string; ticketId: number }, ChartAnswer>('read-chart', async ({ host, ticketId }) => {
    const [settings, team, record] = await Promise.all([
      readSettings(),
      readTeamFlow(),
      storedWalk(host, ticketId).get(),
    ]);
    const { flow } = findFlowInUse(settings, host, team);
    const own = record?.flow === flow?.id ? record : null;
    const trace = flow && tracePath(flow, own?.path ?? own?.answers ?? []);
    return { ok: true, data: { flow, trace, hasRun: own !== null } };
  });
}
