/**
 * Names and numbers the department-or-public rule compares with (`domain.md` sections 3.4 and 5). Data, so a
 * team can see them in one place. A name is compared only where the number is not known.
 */
export const organisations = {
  spam: { id: 360098481985, name: 'spam' },
  gds: { id: 21891972, name: 'government digital service (gds)' },
  anonymous: { id: 23534458, name: 'anonymous tickets' },
} as const;

/** Organisations that are no public body: treated as if the requester had none. Lower case. */
export const organisationsThatAreNone: readonly string[] = ['segmented users', 'sprout social notifications', 'asda'];

/** `UTILITY--Bin (…)` and `UTILITY--Filtering (…)`. */
export const utilityGroupIds: readonly number[] = [20397566, 20395446];

/** Domains whose people work for a public body; a subdomain counts too. Rule 7, [inferred]. */
export const defaultGovernmentDomains: readonly string[] = [
  'gov.uk',
  'mod.uk',
  'nhs.uk',
  'police.uk',
  'parliament.uk',
  'gov.scot',
  'gov.wales',
  'llyw.cymru',
];

/** The one requester that all anonymous feedback shares: a reply reaches nobody (`domain.md` 4.2). */
export const anonymousRequester = { name: 'anonymous feedback', tag: 'anonymous_feedback' } as const;
