import { QUEUE_ID } from './govuk-people.ts';
import { ACCOUNT_ORIGIN, type SandboxMacro, type SandboxMacroAction } from './sandbox-data.ts';

const reply = (text: string): SandboxMacroAction[] => [
  { field: 'comment_value', value: ['channel:all', text] },
  { field: 'comment_mode_is_public', value: 'true' },
];
const passTo = (name: string, tag: string): SandboxMacroAction[] => [
  ...reply(
    `Hello {{ticket.requester.first_name}},\n\nThank you for your message. We have passed it to ${name}, who run this service and will answer you.\n\nGOV.UK team`,
  ),
  { field: 'group_id', value: '20826398' },
  { field: 'current_tags', value: tag },
];
const triageTo = (groupId: number): SandboxMacroAction[] => [
  { field: 'group_id', value: String(groupId) },
  { field: 'status', value: 'open' },
];

/** Title, actions and id; the ids of the triage macros are public (`domain.md` 3.2), the rest are invented. */
const MACROS: readonly (readonly [number, string, SandboxMacroAction[], boolean?])[] = [
  [
    9500001,
    'GOV.UK 2nd line tech: pending for 5+ days',
    [
      ...reply(
        'Hello {{ticket.requester.first_name}},\n\nWe have not heard from you for 5 days or more, so we are closing this ticket. If you still need help, reply to this email and we will look again.\n\nGOV.UK team',
      ),
      { field: 'status', value: 'solved' },
    ],
  ],
  [
    9500002,
    'Other team 2nd line: pending for 4+ days',
    [...reply('Hello,\n\nWe are closing this ticket after 4 days.\n'), { field: 'status', value: 'solved' }],
  ],
  [9500003, 'Inside government::Pass through::Ferry Test Agency', passTo('the Ferry Test Agency', 'pass_through')],
  [
    9500004,
    'Inside government::Pass through::Fishing Permits Office',
    passTo('the Fishing Permits Office', 'pass_through'),
  ],
  [
    9500005,
    'Inside government::Pass through::Notional Visa Service',
    passTo('the Notional Visa Service', 'pass_through'),
  ],
  [
    9500006,
    'GOV.UK 2nd line tech: being looked into',
    [
      ...reply(
        'Hello {{ticket.requester.first_name}},\n\nWe are looking into this and will tell you when we know more.\n\nGOV.UK team',
      ),
      { field: 'status', value: 'open' },
    ],
  ],
  [
    9500007,
    'GOV.UK 2nd line tech: low, for product managers',
    [
      { field: 'priority', value: 'low' },
      { field: 'status', value: 'open' },
    ],
  ],
  [
    9500008,
    'GOV.UK 2nd line tech: note for the log',
    [
      { field: 'comment_value', value: ['channel:all', 'What we did:\n\nWhat is next:'] },
      { field: 'comment_mode_is_public', value: 'false' },
    ],
  ],
  [
    9500009,
    'GOV.UK 2nd line tech: take it',
    [
      { field: 'assignee_id', value: 'current_user' },
      { field: 'status', value: 'open' },
    ],
  ],
  [9500010, 'Retired: GOV.UK 2nd line tech: printout', [{ field: 'current_tags', value: 'printed' }], false],
  [13679777581980, 'Triage to GOV.UK Publishing Service Support', triageTo(9800003)],
  [13679771783708, 'Triage to GOV.UK Web Support', triageTo(9800004)],
  [13672505486492, 'Triage to GOV.UK Platform Support', triageTo(9800005)],
  [13813477886620, 'Triage to data.gov.uk support', triageTo(9800006)],
  [13661730061340, 'Triage to GOV.UK Data Support', triageTo(9800007)],
  [13792771654300, 'Triage to GOV.UK Campaign Support', triageTo(9800008)],
  [14392327675292, 'Triage to GOV.UK Technical 2nd Line', triageTo(QUEUE_ID)],
  [9500011, 'Triage to GOV.UK 2nd line content - govt support', triageTo(20304257)],
];

/** The macros an agent of the queue can see, one retired. */
export function makeMacros(): SandboxMacro[] {
  return MACROS.map(([id, title, actions, active = true], index) => ({
    url: `${ACCOUNT_ORIGIN}/api/v2/macros/${id}.json`,
    id,
    title,
    raw_title: title,
    active,
    default: false,
    position: index + 1,
    description: null,
    actions,
    restriction: null,
    created_at: '2019-05-13T09:00:00Z',
    updated_at: '2021-07-06T09:00:00Z',
  }));
}
