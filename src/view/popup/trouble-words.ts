import type { FailureCode } from '../../contracts/messages.ts';
import type { QueueList } from '../../contracts/queue-snapshot.ts';
import { showTime } from '../kit/show-time.ts';
import type { Trouble } from './popup-types.ts';

/** What happened and what to do next, as whole sentences; `offer` is the control that helps. */
export type TroubleWords = { happened: string; next: string; offer?: 'sign-in' | 'open-zendesk' | 'allow-host' };

const table: Record<FailureCode, TroubleWords> = {
  'signed-out': { happened: 'You are signed out of Zendesk.', next: 'Sign in, then refresh.', offer: 'sign-in' },
  forbidden: {
    happened: 'Zendesk does not let your account read these tickets.',
    next: 'Ask your Zendesk administrator for access.',
  },
  'not-found': {
    happened: 'Zendesk could not find these lists.',
    next: 'Refresh. If it happens again, look at “Page health” in the options.',
  },
  'rate-limited': { happened: 'Zendesk asked us to wait a little.', next: 'Refresh in a minute.' },
  'server-error': { happened: 'Zendesk has a problem on its side.', next: 'Refresh in a few minutes.' },
  'not-json': {
    happened: 'Zendesk answered with a web page instead of data.',
    next: 'You may need to sign in again. Open Zendesk, then refresh.',
    offer: 'sign-in',
  },
  'invalid-answer': {
    happened: 'Zendesk answered in a way Second Line does not know.',
    next: 'Refresh. If it happens again, send the report from “Page health” in the options.',
  },
  offline: { happened: 'You are offline.', next: 'Check your connection, then refresh.' },
  'host-not-granted': {
    happened: 'Your browser does not yet let Second Line read Zendesk.',
    next: 'Allow it to see your queue.',
    offer: 'allow-host',
  },
  'no-agent-tab': {
    happened: 'No Zendesk tab is open.',
    next: 'Open Zendesk to bring these up to date.',
    offer: 'open-zendesk',
  },
  // A tab from before the extension came or changed has nobody in it to ask: waiting does not help.
  unreachable: { happened: 'Your Zendesk tab does not answer.', next: 'Reload that tab, then refresh.' },
};

const lists: Record<QueueList, string> = {
  'mine-unsolved': 'my unsolved tickets',
  'mine-recent': 'my recent tickets',
  groups: 'tickets of my groups',
};

/** Words for a failure; a known time to wait until is named. */
export function tellTrouble({ code, retryAt }: Trouble, timeZone?: string): TroubleWords {
  const time = retryAt === undefined ? '' : showTime(retryAt, timeZone);
  if (code !== 'rate-limited' || time === '') return table[code];
  return { happened: `Zendesk asked us to wait until ${time}.`, next: `Refresh after ${time}.` };
}

const lacks: Record<string, string> = {
  id: 'number',
  status: 'status',
  created_at: 'time of creation',
  updated_at: 'time of last change',
  priority: 'priority',
  group_id: 'group',
  assignee_id: 'assignee',
};

/** Which part of a ticket could not be read, in words; what is none of ours to name is left out. */
function tellReason(refused: readonly string[]): string {
  const named = refused.flatMap((field) => (Object.hasOwn(lacks, field) ? [lacks[field]] : []));
  return named.length === 0 ? '' : ` What could not be read: ${named.join(', ')}.`;
}

/** Words for figures made from less than everything; empty when nothing is missing. */
export function tellGaps(missing: QueueList[], dropped: number, refused: readonly string[]): string[] {
  return [
    missing.length > 0
      ? `Some lists did not arrive: ${missing.map((list) => lists[list]).join(', ')}. The figures leave them out.`
      : '',
    dropped > 0
      ? `${dropped} ${dropped === 1 ? 'ticket' : 'tickets'} could not be read and ${dropped === 1 ? 'is' : 'are'} not counted.${tellReason(refused)}`
      : '',
  ].filter((line) => line !== '');
}
