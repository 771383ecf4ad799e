import type { ServiceLevel } from './figures-types.ts';

/** The three service levels of `domain.md` 2.4. Names are the meters' accessible names (`ui.md`). */
export const serviceLevels = [
  {
    id: 'first-reply',
    name: 'First reply within 2 working days',
    days: 2,
    target: 80,
    definition: 'The share of tickets whose requester got a first public reply by the end of the second working day.',
  },
  {
    id: 'public-resolved',
    name: 'Public enquiries resolved within 5 working days',
    days: 5,
    target: 80,
    definition: 'The share of tickets from the public that were resolved by the end of the fifth working day.',
  },
  {
    id: 'department-closed',
    name: 'Department tickets closed within 5 working days',
    days: 5,
    target: 70,
    definition:
      'The share of tickets from departments that were closed by the end of the fifth working day. Tickets from the ' +
      'Government Digital Service itself are in neither group.',
  },
] as const satisfies readonly ServiceLevel[];
