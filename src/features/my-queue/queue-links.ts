import type { QueueSnapshot } from '../../contracts/queue-snapshot.ts';
import { readLondonDay, writeDate } from '../../queue/london-days.ts';
import type { CountId, FigureSearch, PopupLinks } from '../../view/popup/popup-types.ts';

const ACCOUNT = /^[a-z0-9-]+\.zendesk\.com$/;

const waiting = {
  high: 'priority>normal',
  normal: 'priority:normal',
  none: 'priority:none',
  low: 'priority:low',
  other: '',
};

/**
 * Addresses in Zendesk's agent page for what the popup shows. The lists are Zendesk's own search, asked with ids
 * and times only; each holds all tickets behind its count, on the host the figures are from.
 *
 * @param tabHost host of the open agent tab, where the agent signs in
 */
export function makeQueueLinks(tabHost: string | undefined, snapshot: QueueSnapshot | null): PopupLinks {
  const [home] = [tabHost, snapshot?.host].filter(isAccount);
  const [host = 'www.zendesk.com'] = [snapshot?.host, home].filter(isAccount);
  const base = `https://${host}/agent`;
  const groups = (snapshot?.groupIds ?? []).map((id) => `group:${id}`).join(' ');
  const search = (...parts: string[]) => {
    const query = ['type:ticket', ...parts].filter((part) => part !== '').join(' ');
    return `${base}/search/1?q=${encodeURIComponent(query)}`;
  };
  const lists: Record<CountId, (ids: readonly number[]) => string> = {
    high: () => search('status<pending', 'priority>normal', groups),
    toTriage: () => search('status<pending', 'priority:normal priority:none', 'assignee:none', groups),
    mineOpen: () => search('assignee:me', 'status:new status:open status:hold'),
    pendingDue: (ids) => search('assignee:me', 'status:pending', limitTo(snapshot, ids)),
    other: () => search('status<solved', groups),
  };
  const figure = (about: FigureSearch): string => {
    switch (about.kind) {
      case 'waiting':
        return search('status<pending', waiting[about.priority], groups);
      case 'status':
        return search('assignee:me', about.status === 'other' ? 'status<solved' : `status:${about.status}`);
      case 'measured':
        return search('assignee:me', `created>=${writeDaysAgo(snapshot, about.days)}`);
      case 'unsolved':
        return search('assignee:me', 'status<solved');
      case 'solved':
        return search('assignee:me', about.since === '' ? 'status:solved' : `solved>=${about.since}`);
    }
  };
  return {
    search: figure,
    ticket: (id) => `${base}/tickets/${id}`,
    list: (count, ids) => lists[count](ids),
    home: home === undefined ? undefined : `https://${home}/agent/dashboard`,
  };
}

function isAccount(host: string | undefined): host is string {
  return host !== undefined && ACCOUNT.test(host);
}

/** Zendesk's search knows no "in this status since"; no ticket behind the count was updated later than this. */
function limitTo(snapshot: QueueSnapshot | null, ids: readonly number[]): string {
  const updated = snapshot?.rows.filter(({ id }) => ids.includes(id)).map(({ updatedAt }) => updatedAt) ?? [];
  const latest = updated.sort().at(-1);
  return latest === undefined ? '' : `updated<=${latest}`;
}

/** The first London date the meters look at, `yyyy-mm-dd`; they look back from the time of the figures. */
function writeDaysAgo(snapshot: QueueSnapshot | null, days: number): string {
  return writeDate((readLondonDay(snapshot?.at ?? '') ?? 0) - days);
}
