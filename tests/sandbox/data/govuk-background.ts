import type { OrganizationKey } from './govuk-people.ts';
import { blocks, type Line, type Moment, namedContact, note, type Row, say } from './govuk-row.ts';

const PUBLIC_SOLVED = [1, 2, 3, 4, 7];
const DEPARTMENT_SOLVED = [1, 2, 2, 3, 4, 5, 5, 6, 8, 11];
const REPLY = [0, 1, 1, 2, 1, 3];
const ORGANIZATIONS: OrganizationKey[] = [
  'ports',
  'coastal',
  'records',
  'civic',
  'heritage',
  'food',
  'licensing',
  'tidal',
];

/** Subjects and tags of the department's and the public's forms, in turn (`domain.md` 4.2). */
const DEPARTMENT_KINDS = [
  ['Technical fault report', 'govt_form technical_fault fault_with_gov_uk_content'],
  ['Notional dues - Govt Agency General Issue', 'govt_form govt_agency_general'],
  ['Notional rates - Content change request', 'govt_form content_amend'],
  ['Notional guide - Advice on content', 'govt_form dept_content_advice'],
  [
    'Superseded by another page - Unpublish content request',
    'govt_form unpublish_content inside_government superseded_publication',
  ],
  ["Change an existing user's account", 'govt_form change_user'],
  ['Remove user', 'govt_form remove_user'],
  ['Request for analytics', 'govt_form analytics'],
] as const;
const PUBLIC_KINDS = [
  ['Named contact', 'public_form named_contact'],
  ['Named contact about /notional-boat-tax', 'public_form named_contact'],
  ['Named contact about /guidance/notional-piers', 'public_form named_contact'],
] as const;

/** Background B of `domain.md` 6.1: 60 solved tickets from 9100001, so that percentages look like a working week. */
export function backgroundRows(): Row[] {
  return Array.from({ length: 60 }, (_, i): Row => {
    const isPublic = i % 3 === 0;
    const k = isPublic ? i / 3 : i - Math.floor(i / 3) - 1;
    const cycle = isPublic ? PUBLIC_SOLVED : DEPARTMENT_SOLVED;
    const solvedAfter = cycle[k % cycle.length] ?? 1;
    const replyAfter = Math.min(solvedAfter, REPLY[i % 6] ?? 0);
    const day = -(12 + (i % 20));
    const holder = i % 4 === 0 ? 'you' : 'colleague';
    const solved: Moment = [day + solvedAfter, '10:10'];
    const replied: Moment = [day + replyAfter, replyAfter === 0 ? '13:20' : '09:50'];
    const kinds = isPublic ? PUBLIC_KINDS : DEPARTMENT_KINDS;
    const [subject, tags] = kinds[k % kinds.length] ?? kinds[0];
    const name = `Notional Person ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[i % 26]}${'abc'[Math.floor(i / 26)]}`;
    const lines: Line[] = [
      say(
        'requester',
        [day, '12:00'],
        isPublic
          ? namedContact(name, 'Something on this page is wrong.')
          : blocks({ Details: 'Please have a look at this page.' }),
      ),
      say(holder, replied, 'Hello,\n\nThank you, we are looking at this.\n\nGOV.UK team'),
      note(holder, solved, 'Done and checked.'),
    ];
    const org = isPublic ? undefined : ORGANIZATIONS[i % ORGANIZATIONS.length];
    return {
      id: 9100001 + i,
      created: [day, '12:00'],
      requester: { name, ...(org ? { org } : {}) },
      via: 'web',
      subject,
      tags,
      priority: 'normal',
      status: 'solved',
      holder,
      solved,
      lines,
    };
  });
}
