import { type ApiOptions, makeGet } from '../../../src/page/api/request.ts';
import { makeZendeskApi, type ZendeskApi } from '../../../src/page/api/zendesk-api.ts';

export const ORIGIN = 'https://govuk.zendesk.com';

/** One answer of the fake network: a value to send as JSON, or the whole answer. */
export type Reply = {
  status?: number;
  json?: unknown;
  text?: string;
  headers?: Record<string, string>;
  type?: string;
  redirected?: boolean;
  /** Thrown instead of answering. */
  error?: Error;
  /** Thrown in the middle of the body. */
  broken?: Error;
};

export type Asked = { url: URL; path: string; init: RequestInit };

function makeResponse(reply: Reply): Response {
  const { status = 200, json, headers = {}, type = 'basic', redirected = false } = reply;
  const text = reply.text ?? (json === undefined ? '' : JSON.stringify(json));
  const contentType = json === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  const all = new Headers({ ...contentType, ...headers });
  const readText = async () => {
    if (reply.broken) throw reply.broken;
    return text;
  };
  return { status, type, redirected, headers: all, text: readText } as unknown as Response;
}

/** A client on a network that answers as told, with every request written down. Time stands until it is moved. */
export function makeFakeApi(answer: (path: string, url: URL, nth: number) => Reply | Promise<Reply>) {
  const asked: Asked[] = [];
  const offsets: number[] = [];
  const time = { now: Date.parse('2021-09-02T09:00:00Z') };
  const api: ZendeskApi = makeZendeskApi({
    origin: ORIGIN,
    now: () => time.now,
    onClock: (offset) => offsets.push(offset),
    fetch: async (address, init) => {
      const url = new URL(address);
      asked.push({ url, path: url.pathname, init });
      const reply = await answer(url.pathname, url, asked.length);
      if (reply.error) throw reply.error;
      return makeResponse(reply);
    },
  });
  return { api, asked, offsets, time };
}

/** The one function below a client, on the same network. */
export function makeFakeGet(answer: Reply | ((path: string, init: RequestInit) => Reply)) {
  const asked: string[] = [];
  const options: ApiOptions = {
    ...{ origin: ORIGIN, now: () => 0, onClock: () => undefined },
    fetch: async (address, init) => {
      asked.push(address);
      const reply = typeof answer === 'function' ? answer(address, init) : answer;
      if (reply.error) throw reply.error;
      return makeResponse(reply);
    },
  };
  return { get: makeGet(options), options, asked };
}

/** A ticket as Zendesk sends it, with null in every field that may be null. */
export function makeTicket(id: number, more: Record<string, unknown> = {}) {
  return {
    id,
    url: `https://other-name.zendesk.com/api/v2/tickets/${id}.json`,
    status: 'open',
    created_at: '2021-08-26T09:00:00Z',
    updated_at: '2021-09-01T09:00:00Z',
    subject: '',
    description: '',
    priority: null,
    type: null,
    group_id: null,
    assignee_id: null,
    requester_id: null,
    organization_id: null,
    custom_status_id: null,
    tags: null,
    collaborator_ids: null,
    email_cc_ids: null,
    followup_ids: null,
    via: null,
    satisfaction_rating: null,
    metric_set: null,
    result_type: 'ticket',
    ...more,
  };
}

/** The same with a metric set in which nothing has happened yet, as search sends it when asked well. */
export function makeMeasured(id: number, more: Record<string, unknown> = {}) {
  const never = { calendar: null, business: null };
  const metric_set = { ticket_id: id, reply_time_in_minutes: never, solved_at: null, status_updated_at: null };
  return makeTicket(id, { metric_set, ...more });
}
