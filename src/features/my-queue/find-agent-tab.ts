import { browser } from '../../platform/browser.ts';

const AGENT_PAGES = 'https://*.zendesk.com/agent/*';
const HOST = { origins: ['https://*.zendesk.com/*'] };

/** An open agent tab: the one in view if it is one, else the one used last of those the browser has not put to sleep. */
export type AgentTab = { id: number; host: string };

/** Every open agent tab, best first. Empty when there is none, or the host is not granted. */
export async function listAgentTabs(): Promise<AgentTab[]> {
  const tabs = await browser.tabs.query({ url: AGENT_PAGES }).catch(() => []);
  return tabs
    .sort(
      (a, b) =>
        isAsleep(a) - isAsleep(b) ||
        Number(b.active) - Number(a.active) ||
        (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
    )
    .flatMap(({ id, url }) => (id === undefined || url === undefined ? [] : [{ id, host: new URL(url).host }]));
}

/** 1 for a tab whose script stands still or is not there: it answers nobody. `frozen` is Chrome's, since version 132. */
function isAsleep({ discarded, frozen }: { discarded?: boolean; frozen?: boolean }): number {
  return Number(discarded === true || frozen === true);
}

/** Whether this browser lets the product read Zendesk: in Firefox the agent may take that back at any time. */
export async function isHostGranted(): Promise<boolean> {
  return browser.permissions.contains(HOST).catch(() => true);
}

/** Asks the agent for it. Must run in a click. @returns whether it was granted */
export async function requestHost(): Promise<boolean> {
  return browser.permissions.request(HOST).catch(() => false);
}
