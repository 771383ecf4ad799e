import type { ServiceLevel } from './figures-types.ts';

/** How days are counted: the choices of `domain.md` 2.4, in the words people read. */
const countingRule =
  'The day a ticket is created is day 0. Weekends and bank holidays in England and Wales do not count. ' +
  'The clock does not stop while a ticket is Pending.';

const solvedRule = 'Solved counts as both resolved and closed.';
const leftOut = 'Spam, merged tickets and feedback nobody can answer are left out.';
const runningRule = 'Tickets that still have time are shown as running and left out of the percentage.';

/** The three service levels of `domain.md` 2.4. Names are the meters' accessible names (`ui.md`). */
export const serviceLevels = [
  {
    id: 'first-reply',
    name: 'First reply within 2 working days',
    days: 2,
    target: 80,
    definition:
      'The share of tickets whose requester got a first public reply by the end of the second working day. ' +
      `${leftOut} ${countingRule} ${runningRule} The target is 80%.`,
  },
  {
    id: 'public-resolved',
    name: 'Public enquiries resolved within 5 working days',
    days: 5,
    target: 80,
    definition:
      'The share of tickets from the public that were Solved by the end of the fifth working day. ' +
      `${solvedRule} ${leftOut} ${countingRule} ${runningRule} The target is 80%.`,
  },
  {
    id: 'department-closed',
    name: 'Department tickets closed within 5 working days',
    days: 5,
    target: 70,
    definition:
      'The share of tickets from departments that were Solved by the end of the fifth working day. ' +
      `${solvedRule} Tickets from the Government Digital Service itself are in neither group. ${leftOut} ` +
      `${countingRule} ${runningRule} ` +
      'The target is 70%.',
  },
] as const satisfies readonly ServiceLevel[];
