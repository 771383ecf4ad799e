import { COLLEAGUE, DELIVERY_MANAGER, LIGHT_AGENT, QUEUE_ID, YOU } from './govuk-people.ts';
import { ACCOUNT_ORIGIN, type SandboxGroup, type SandboxMembership } from './sandbox-data.ts';

/** The queue of 9000040; the agent is no member of it. */
export const APP_QUEUE_ID = 9800001;

/** Ids 9800001 to 9800099 are invented; the rest are the public ones of `domain.md` 3.4. */
const GROUPS: readonly (readonly [number, string])[] = [
  [QUEUE_ID, '2nd Line--GOV.UK Alerts and Issues'],
  [20304257, "2nd Line--GOV.UK Content Triage, Gov't"],
  [20147692, '2nd Line--GOV.UK Content Triage, Public'],
  [23410892, '2nd Line--GOV.UK Content Training and Accounts'],
  [20918083, '3rd Line--GOV.UK Policy and Strategy'],
  [360004428379, '3rd Line--GDS Privacy'],
  [20378988, '1st Line--Licensing Support'],
  [360001428480, '3rd Line--Cyber Security'],
  [20826398, '2nd Line--User Support Escalation'],
  [5455184128796, '1st Line--GOV.UK Forms'],
  [20312362, '2nd/3rd Line--Zendesk Administration'],
  [20132293, '3rd Line--GOV.UK Content'],
  [5442314196764, '3rd Line--GOV.UK Product Requests - Publishing Service'],
  [20132266, '3rd Line--GOV.UK Product Requests - Web'],
  [20304336, '3rd Line--GDS Reliability Engineering'],
  [20188163, "1st Line--User Support [don't transfer here]"],
  [20331233, "0th Line--Report a Problem [don't transfer here]"],
  [20397566, 'UTILITY--Bin (non-actionable feedback and tests)'],
  [20395446, "UTILITY--Filtering [don't transfer here]"],
  [APP_QUEUE_ID, 'GOV.UK app queue'],
  [9800002, '3rd Line--GOV.UK Policy and Engagement'],
  [9800003, '1st Line--GOV.UK Publishing Service Support'],
  [9800004, '1st Line--GOV.UK Web Support'],
  [9800005, '1st Line--GOV.UK Platform Support'],
  [9800006, '1st Line--data.gov.uk Support'],
  [9800007, '1st Line--GOV.UK Data Support'],
  [9800008, '1st Line--GOV.UK Campaigns Tech Support'],
  [9800010, 'Departments--Small Ports Licensing Authority'],
];

/** Every group an agent can meet. */
export function makeGroups(): SandboxGroup[] {
  return GROUPS.map(([id, name]) => ({
    url: `${ACCOUNT_ORIGIN}/api/v2/groups/${id}.json`,
    id,
    is_public: true,
    name,
    description: '',
    default: false,
    deleted: false,
    created_at: '2012-10-01T09:00:00Z',
    updated_at: '2021-01-08T09:00:00Z',
  }));
}

/** Who is where: the agent is in the queue only. */
export function makeMemberships(): SandboxMembership[] {
  const members: [number, number, boolean][] = [
    [YOU, QUEUE_ID, true],
    [COLLEAGUE, QUEUE_ID, true],
    [COLLEAGUE, 20304336, false],
    [DELIVERY_MANAGER, QUEUE_ID, true],
    [DELIVERY_MANAGER, APP_QUEUE_ID, false],
    [8000004, 20304336, true],
    [8000005, 20304257, true],
    [LIGHT_AGENT, 9800010, true],
  ];
  return members.map(([user_id, group_id, isDefault], index) => ({
    url: `${ACCOUNT_ORIGIN}/api/v2/group_memberships/${9900001 + index}.json`,
    id: 9900001 + index,
    user_id,
    group_id,
    default: isDefault,
    created_at: '2021-01-08T09:00:00Z',
    updated_at: '2021-01-08T09:00:00Z',
  }));
}
