import { render } from 'preact';
import { askBackground } from '../platform/messages.ts';
import { onLeave } from '../platform/on-return.ts';
import { storedSettings, watchWalks } from '../platform/stored.ts';
import type { ChartState } from '../view/chart/chart-types.ts';
import { FlowChart } from '../view/chart/flow-chart.tsx';
import { makeModel } from '../view/chart/make-model.ts';
import type { ChartAnswer } from './triage-guide/chart-desk.ts';

const NO_TICKET: ChartState = {
  kind: 'trouble',
  message: 'This page does not know which ticket it belongs to.',
  next: 'Open it with “Show the whole flow” in the guide on a ticket.',
};
const NO_FLOW: ChartState = {
  kind: 'trouble',
  message: 'The flow in use could not be found or read.',
  next: 'Choose one in the options of Second Line, under Flow.',
};
const NO_ANSWER: ChartState = {
  kind: 'trouble',
  message: 'Second Line did not answer.',
  next: 'Reload this page.',
};

/** The chart of the ticket its address names, as host and number. It follows the walk in whatever window it goes on. */
export function openFlowChart(root: Element): void {
  const stop = new AbortController();
  let asked = 0;

  async function read(): Promise<ChartState> {
    const place = readPlace(window.location.hash);
    if (!place) return NO_TICKET;
    const answer = await askBackground<ChartAnswer>('read-chart', place);
    if (!answer.ok) return NO_ANSWER;
    const { flow, trace, hasRun } = answer.data;
    if (!flow || !trace) return NO_FLOW;
    document.title = `${flow.title}: the whole flow`;
    const model = makeModel(flow, hasRun ? trace : undefined);
    return { kind: 'chart', title: flow.title, version: flow.version, ...place, hasRun, model };
  }

  async function draw(): Promise<void> {
    asked += 1;
    const mine = asked;
    const state = await read();
    if (mine === asked && !stop.signal.aborted) render(<FlowChart state={state} />, root);
  }

  render(<FlowChart state={{ kind: 'loading' }} />, root);
  onLeave(() => stop.abort());
  window.addEventListener('hashchange', () => void draw(), { signal: stop.signal });
  watchWalks(() => void draw(), stop.signal);
  storedSettings.watch(() => void draw(), stop.signal);
  void draw();
}

/** `#govuk.zendesk.com/9000004`; undefined for anything else. */
export function readPlace(hash: string): { host: string; ticketId: number } | undefined {
  const [, host, id] = /^#([a-z0-9-]+\.zendesk\.com)\/(\d{1,15})$/.exec(hash) ?? [];
  return host === undefined ? undefined : { host, ticketId: Number(id) };
}
