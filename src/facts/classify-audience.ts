import type { Audience } from '../contracts/queue-snapshot.ts';
import {
  anonymousRequester,
  defaultGovernmentDomains,
  organisations,
  organisationsThatAreNone,
  utilityGroupIds,
} from './audience-data.ts';
import { isWithinDomains, readDomain } from './read-domain.ts';

/**
 * What the rule looks at. `undefined` means "not known", `null` means "known to be none": an organisation that
 * could not be read is not the same as no organisation.
 */
export type AudienceInput = {
  tags: readonly string[] | undefined;
  organizationId: number | null | undefined;
  organizationName?: string | undefined;
  groupId?: number | null | undefined;
  groupName?: string | undefined;
  requesterEmail?: string | null | undefined;
  requesterName?: string | null | undefined;
  requesterSuspended?: boolean | undefined;
  isMerged?: boolean | undefined;
  /** Replaces the list of rule 7; the demo adds `gov.uk.example`. */
  governmentDomains?: readonly string[] | undefined;
  /** Councils (`Local: …`) are public bodies but no departments; one switch (`domain.md` 5, trap 6). */
  councilsAre?: 'department' | 'public' | undefined;
};

/** `rule` is the row of `domain.md` section 5 that fired; `evidence` is the line an agent reads. */
export type AudienceVerdict = { audience: Audience; rule: number; evidence: string };

type Row = { rule: number; audience: Audience; test: (input: AudienceInput) => string | undefined };

const same = (a: string | undefined, b: string) => a?.trim().toLowerCase() === b;

function isOrganisation(input: AudienceInput, one: { id: number; name: string }): boolean {
  if (typeof input.organizationId === 'number') return input.organizationId === one.id;
  return input.organizationId === undefined && same(input.organizationName, one.name);
}

/** True, false, or undefined where nothing is known of the organisation. */
export function hasOrganisation(input: AudienceInput): boolean | undefined {
  const name = input.organizationName?.trim().toLowerCase();
  if (name !== undefined && organisationsThatAreNone.includes(name)) return false;
  if (input.organizationId === null) return false;
  if (typeof input.organizationId === 'number' || (name !== undefined && name !== '')) return true;
  return undefined;
}

function nameOrganisation(input: AudienceInput): string {
  const name = input.organizationName?.trim();
  return name ? `Organisation is ${name}` : `Organisation number ${input.organizationId}`;
}

function isUtilityGroup(input: AudienceInput): boolean {
  if (typeof input.groupId === 'number' && utilityGroupIds.includes(input.groupId)) return true;
  return /^utility\b/i.test(input.groupName?.trim() ?? '');
}

function testTag(find: (tag: string) => boolean) {
  return (input: AudienceInput): string | undefined => {
    const tag = input.tags?.find(find);
    return tag === undefined ? undefined : `Tag ${tag}`;
  };
}

function testExcluded(input: AudienceInput): string | undefined {
  if (input.tags?.includes('closed_by_merge')) return 'Tag closed_by_merge';
  if (input.isMerged) return 'Merged into another ticket';
  if (isUtilityGroup(input)) return `Group is ${input.groupName?.trim() || `number ${input.groupId}`}`;
  if (input.requesterSuspended) return 'Requester is suspended';
  return isOrganisation(input, organisations.spam) ? 'Organisation is Spam' : undefined;
}

/** Trap 5: publishers use the public form too. The rule stands, and the line says so. */
function testPublicForm(input: AudienceInput): string | undefined {
  if (!input.tags?.includes('public_form')) return undefined;
  const isMixed = hasOrganisation(input) === true && !isOrganisation(input, organisations.anonymous);
  return isMixed
    ? `Tag public_form, organisation is ${input.organizationName?.trim() || input.organizationId}`
    : 'Tag public_form';
}

function testAnonymous(input: AudienceInput): string | undefined {
  if (isOrganisation(input, organisations.anonymous)) return 'Organisation is Anonymous tickets';
  const isShared = same(input.requesterName ?? undefined, anonymousRequester.name);
  return isShared && hasOrganisation(input) === false ? 'Requester is Anonymous feedback' : undefined;
}

const isCouncil = (input: AudienceInput) => /^local:/i.test(input.organizationName?.trim() ?? '');

function testOrganisation(input: AudienceInput, councils: 'department' | 'public'): string | undefined {
  if (hasOrganisation(input) !== true) return undefined;
  return (isCouncil(input) ? (input.councilsAre ?? 'department') : 'department') === councils
    ? nameOrganisation(input)
    : undefined;
}

function testGovernmentAddress(input: AudienceInput): string | undefined {
  if (hasOrganisation(input) !== false) return undefined;
  const domain = readDomain(input.requesterEmail);
  const list = input.governmentDomains ?? defaultGovernmentDomains;
  return domain !== undefined && isWithinDomains(domain, list)
    ? `No organisation, government address at ${domain}`
    : undefined;
}

function testNoOrganisation(input: AudienceInput): string | undefined {
  // An address that was not read might be a government one: only a known address, or known none, decides.
  if (hasOrganisation(input) !== false || input.requesterEmail === undefined) return undefined;
  const domain = readDomain(input.requesterEmail);
  return domain === undefined ? 'No organisation and no address' : `No organisation, address at ${domain}`;
}

const rows: readonly Row[] = [
  { rule: 0, audience: 'excluded', test: testExcluded },
  { rule: 1, audience: 'department', test: testTag((tag) => tag === 'govt_form') },
  { rule: 2, audience: 'public', test: testPublicForm },
  { rule: 3, audience: 'public', test: testTag((tag) => isAppReport(tag)) },
];

/** Asked only when the tags are known: otherwise rules 1 to 3 might have spoken first. */
const rowsAfterTags: readonly Row[] = [
  {
    rule: 4,
    audience: 'internal',
    test: (one) => (isOrganisation(one, organisations.gds) ? nameOrganisation(one) : undefined),
  },
  { rule: 5, audience: 'public', test: testAnonymous },
  { rule: 6, audience: 'department', test: (one) => testOrganisation(one, 'department') },
  { rule: 6, audience: 'public', test: (one) => testOrganisation(one, 'public') },
  { rule: 7, audience: 'department', test: testGovernmentAddress },
  { rule: 8, audience: 'public', test: testNoOrganisation },
];

/** Department or public, by the rule of `domain.md` section 5: rows in order, the first hit wins, never throws. */
export function classifyAudience(input: AudienceInput): AudienceVerdict {
  for (const { rule, audience, test } of input.tags === undefined ? rows : [...rows, ...rowsAfterTags]) {
    const evidence = test(input);
    if (evidence !== undefined) return { audience, rule, evidence };
  }
  return { audience: 'unknown', rule: 9, evidence: 'Too little is known of the requester' };
}

const isAppReport = (tag: string) => tag.startsWith('govuk_app');

/** An app report sent without a requester (`domain.md` 4.3). */
function isAppWithoutRequester({ requesterEmail, tags }: Pick<AudienceInput, 'requesterEmail' | 'tags'>): boolean {
  return requesterEmail === null && tags?.some(isAppReport) === true;
}

/**
 * Whether nobody can be named who asks: the one requester all anonymous feedback shares, or an app report sent
 * without a requester (`domain.md` 4.2, 4.3). Undefined while too little is known to say no.
 */
export function isAnonymous(input: AudienceInput): boolean | undefined {
  if (input.tags?.includes(anonymousRequester.tag) || isOrganisation(input, organisations.anonymous)) return true;
  if (same(input.requesterName ?? undefined, anonymousRequester.name)) return true;
  if (isAppWithoutRequester(input)) return true;
  return input.tags === undefined ? undefined : false;
}

/**
 * False where a reply reaches nobody: the shared anonymous requester (`domain.md` 4.2), and an app report sent
 * without a requester (4.3). True otherwise, also where little is known: saying "no reply" is the costlier mistake.
 */
export function canBeAnswered(
  input: Pick<AudienceInput, 'tags' | 'organizationId' | 'organizationName' | 'requesterEmail'>,
): boolean {
  if (input.tags?.includes(anonymousRequester.tag)) return false;
  if (isOrganisation(input, organisations.anonymous)) return false;
  return !isAppWithoutRequester(input);
}
