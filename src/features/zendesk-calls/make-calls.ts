import type { Answer } from '../../contracts/messages.ts';
import { fetchQueue, type QueueFetch, type QueueFetchOptions } from '../../page/api/fetch-queue.ts';
import type { ApiOptions } from '../../page/api/request.ts';
import { makeZendeskApi, type ZendeskApi } from '../../page/api/zendesk-api.ts';
import { makeSharedGuard } from '../call-desk/shared-guard.ts';

/**
 * Reading from Zendesk as features do it: single things, and the lists behind the popup. `options`: what other calls
 * are to be made with, so that all keep to one allowance.
 */
export type ZendeskCalls = ZendeskApi & {
  fetchQueue: (options: QueueFetchOptions) => Promise<Answer<QueueFetch>>;
  options?: ApiOptions;
};

/** Makes them for this page's own Zendesk. `onClock` is told what to add to the browser's clock, in milliseconds. */
export type MakeZendeskCalls = (onClock: (offsetMs: number) => void) => ZendeskCalls;

/** Calls with the agent's session, each with leave from the scheduler of all tabs. */
export const makeZendeskCalls: MakeZendeskCalls = (onClock) => {
  const options: ApiOptions = {
    fetch: (url, init) => fetch(url, init),
    origin: window.location.origin,
    now: Date.now,
    onClock,
    guard: makeSharedGuard(Date.now),
  };
  const api = makeZendeskApi(options);
  return { ...api, fetchQueue: (asked) => fetchQueue(api, asked), options };
};
