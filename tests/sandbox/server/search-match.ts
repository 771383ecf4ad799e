import type { SandboxTicket } from '../data/sandbox-data.ts';
import type { SandboxState } from './sandbox-state.ts';
import type { Term } from './search-query.ts';
import { fitsTime } from './search-time.ts';

export const STATUS_ORDER = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];
export const PRIORITY_ORDER = ['low', 'normal', 'high', 'urgent'];

type Test = (ticket: SandboxTicket, term: Term, state: SandboxState) => boolean;

const person =
  (key: 'assignee_id' | 'requester_id' | 'submitter_id'): Test =>
  (ticket, { value }, { data }) => {
    if (value === 'none') return ticket[key] === null;
    if (value === 'me') return ticket[key] === data.current_user_id;
    if (/^\d+$/.test(value)) return ticket[key] === Number(value);
    const user = data.users.find((row) => row.id === ticket[key]);
    return hasWords(`${user?.name ?? ''} ${user?.email ?? ''}`, value);
  };

const named =
  (key: 'group_id' | 'organization_id', list: 'groups' | 'organizations'): Test =>
  (ticket, { value }, { data }) => {
    if (value === 'none') return ticket[key] === null;
    if (/^\d+$/.test(value)) return ticket[key] === Number(value);
    return hasWords(data[list].find((row) => row.id === ticket[key])?.name ?? '', value);
  };

const ranked =
  (key: 'status' | 'priority', order: string[]): Test =>
  (ticket, { value, operator }) => {
    const own = ticket[key];
    if (value === 'none') return own === null;
    if (operator === ':') return own === value;
    const [a, b] = [order.indexOf(own ?? ''), order.indexOf(value)];
    if (a < 0 || b < 0) return false;
    return operator === '<' ? a < b : operator === '<=' ? a <= b : operator === '>' ? a > b : a >= b;
  };

const time =
  (read: (ticket: SandboxTicket, state: SandboxState) => string | null | undefined): Test =>
  (ticket, term, state) =>
    fitsTime(read(ticket, state), term, state.clock.now());

/** Search keywords (`api.md` 5). A keyword that is not here matches nothing. */
const TESTS: Record<string, Test> = {
  type: (_ticket, { value }) => value === 'ticket',
  assignee: person('assignee_id'),
  requester: person('requester_id'),
  submitter: person('submitter_id'),
  group: named('group_id', 'groups'),
  organization: named('organization_id', 'organizations'),
  status: ranked('status', STATUS_ORDER),
  priority: ranked('priority', PRIORITY_ORDER),
  tags: (ticket, { value }) =>
    value === 'none' ? ticket.tags.length === 0 : value.split(' ').every((tag) => ticket.tags.includes(tag)),
  subject: (ticket, { value }) => hasWords(ticket.subject, value),
  description: (ticket, { value }) => hasWords(ticket.description, value),
  via: (ticket, { value }) => ticket.via.channel === value,
  ticket_type: (ticket, { value }) => (value === 'none' ? ticket.type === null : ticket.type === value),
  custom_status_id: (ticket, { value }) => ticket.custom_status_id === Number(value),
  created: time((ticket) => ticket.created_at),
  updated: time((ticket) => ticket.updated_at),
  solved: time((ticket, { data }) => data.metric_sets[ticket.id]?.solved_at),
};

/**
 * Whether a ticket fits a search: different keywords all have to fit, the same keyword twice means either of them;
 * two comparisons of one keyword make a range; a minus turns a term round.
 */
export function fitsSearch(ticket: SandboxTicket, terms: Term[], state: SandboxState): boolean {
  const fits = (term: Term) =>
    term.field ? (TESTS[term.field]?.(ticket, term, state) ?? false) : hasWord(ticket, term.value);
  const groups = new Map<string, Term[]>();
  for (const [index, term] of terms.entries()) {
    const isAlternative = term.field !== undefined && term.operator === ':' && !term.isNegative;
    const key = isAlternative ? (term.field ?? '') : `#${index}`;
    groups.set(key, [...(groups.get(key) ?? []), term]);
  }
  // Every term is tried, so that a wrong date is refused whatever the other terms say.
  return [...groups.values()]
    .map((group) => group.map((term) => fits(term) !== term.isNegative).some(Boolean))
    .every(Boolean);
}

const hasWord = (ticket: SandboxTicket, word: string) =>
  String(ticket.id) === word || hasWords(`${ticket.subject} ${ticket.description} ${ticket.tags.join(' ')}`, word);

function hasWords(text: string, words: string): boolean {
  const wanted = words.toLowerCase().replace(/\*$/, '');
  return text.toLowerCase().includes(wanted);
}
