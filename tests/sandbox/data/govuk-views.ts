import { APP_QUEUE_ID } from './govuk-groups.ts';
import { QUEUE_ID } from './govuk-people.ts';
import { CUSTOM_STATUS_IDS } from './make-ticket.ts';
import { ACCOUNT_ORIGIN, type SandboxCondition, type SandboxCustomStatus, type SandboxView } from './sandbox-data.ts';

const LABELS = { new: 'New', open: 'Open', pending: 'Pending', hold: 'On-hold', solved: 'Solved' };

/** One default custom status for each category. */
export function makeCustomStatuses(): SandboxCustomStatus[] {
  return Object.entries(LABELS).map(([category, label]) => ({
    url: `${ACCOUNT_ORIGIN}/api/v2/custom_statuses/${CUSTOM_STATUS_IDS[category]}.json`,
    id: CUSTOM_STATUS_IDS[category] ?? 0,
    status_category: category,
    agent_label: label,
    raw_agent_label: label,
    end_user_label: label,
    raw_end_user_label: label,
    description: '',
    raw_description: '',
    end_user_description: '',
    raw_end_user_description: '',
    active: true,
    default: true,
    created_at: '2021-01-08T09:00:00Z',
    updated_at: '2021-01-08T09:00:00Z',
  }));
}

const is = (field: string, value: string | number | null): SandboxCondition => ({ field, operator: 'is', value });
const lessThan = (field: string, value: string): SandboxCondition => ({ field, operator: 'less_than', value });

/** The queue's view (its id before and after 6 September 2021), the agent's own, and the app queue. */
export function makeViews(): SandboxView[] {
  const rows: [number, string, SandboxCondition[]][] = [
    [9400001, 'Your unsolved tickets', [is('assignee_id', 'current_user'), lessThan('status', 'solved')]],
    [30791708, '2nd Line--GOV.UK Alerts and Issues', [is('group_id', QUEUE_ID), lessThan('status', 'solved')]],
    [
      360000051009,
      '2nd Line--GOV.UK Alerts and Issues (old)',
      [is('group_id', QUEUE_ID), lessThan('status', 'solved')],
    ],
    [9400002, 'All unsolved tickets', [lessThan('status', 'solved')]],
    [9400003, 'GOV.UK app', [is('group_id', APP_QUEUE_ID), lessThan('status', 'solved')]],
  ];
  return rows.map(([id, title, all], index) => ({
    url: `${ACCOUNT_ORIGIN}/api/v2/views/${id}.json`,
    id,
    title,
    raw_title: title,
    active: true,
    default: false,
    position: index + 1,
    description: '',
    restriction: null,
    watchable: true,
    execution: {
      group_by: null,
      group_order: null,
      sort_by: 'created_at',
      sort_order: 'asc',
      columns: [{ id: 'subject', title: 'Subject', filterable: false, sortable: true }],
      fields: [],
      custom_fields: [],
    },
    conditions: { all, any: [] },
    created_at: '2018-05-15T09:00:00Z',
    updated_at: '2021-01-08T09:00:00Z',
  }));
}
