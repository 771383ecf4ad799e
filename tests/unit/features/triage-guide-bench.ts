import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Answer } from '../../../src/contracts/messages.ts';
import { openGuideDesk } from '../../../src/features/triage-guide/answer-guide.ts';
import { triageGuide } from '../../../src/features/triage-guide.tsx';
import type { TicketAnswer, ZendeskApi } from '../../../src/page/api/zendesk-api.ts';
import { makeTicketAnswer, readMe } from './guide-samples.ts';
import { makeContext, writeComposer } from './page-samples.ts';
import { wireRuntime } from './wire-runtime.ts';

const stops: AbortController[] = [];

/** A browser with the guide's background, and a page with a composer, for each test of a file. */
export function wireGuide() {
  const wired = {} as { wires: ReturnType<typeof wireRuntime> };
  beforeEach(() => {
    fakeBrowser.reset();
    wired.wires = wireRuntime();
    openGuideDesk();
    writeComposer();
  });
  afterEach(() => {
    for (const stop of stops.splice(0)) stop.abort();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  return wired;
}

export const findHost = () => document.querySelector('second-line-overlay');
export const overlay = () => findHost()?.shadowRoot?.querySelector('aside') as HTMLElement | undefined;
export const shown = () => overlay()?.textContent?.replace(/\s+/g, ' ') ?? '';
export const title = () => overlay()?.querySelector('.card-title')?.textContent;
export const press = (name: string) => {
  const all = [...(overlay()?.querySelectorAll('button') ?? [])];
  const found = all.find((button) => (button.getAttribute('aria-label') ?? button.textContent ?? '').includes(name));
  if (!found) throw new Error(`no button ${name} among: ${all.map((one) => one.textContent).join(' | ')}`);
  found.click();
};
export const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 2 });

/** The guide on a page, with a Zendesk that answers at once unless the test holds it back. */
export function start(api: Partial<ZendeskApi> = {}) {
  const getTicket = vi.fn(
    async (id: number): Promise<Answer<TicketAnswer>> => ({ ok: true, data: makeTicketAnswer(id) }),
  );
  const getMe = async () => ({ ok: true, data: readMe() }) as const;
  const { context, stop, settings } = makeContext({ getTicket, getMe, ...api });
  stops.push(stop);
  return { guide: triageGuide.start(context), stop, settings, getTicket };
}
