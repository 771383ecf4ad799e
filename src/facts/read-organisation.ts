import type { ZendeskTicket } from '../contracts/zendesk.ts';
import { type AudienceInput, hasOrganisation } from './classify-audience.ts';
import type { FactInput } from './fact-input.ts';
import { knowFact, missFact, sourceOf } from './make-fact.ts';
import type { Fact, FactSource, TicketFacts } from './ticket-facts.ts';

/** What is known of the organisation, as the department-or-public rule takes it, and where it was read. */
export type Organisation = Pick<AudienceInput, 'organizationId' | 'organizationName'> & { source: FactSource };

/** The page's name wins; the number is kept only while it does not contradict the name. */
export function readOrganisation({ page, organizations }: FactInput, ticket: ZendeskTicket | undefined): Organisation {
  const id = page?.requester?.unsaved ? undefined : ticket?.organization_id;
  const listed = typeof id === 'number' ? organizations?.find((one) => one.id === id)?.name : undefined;
  const reading = page?.organization;
  const shown = reading?.value.trim();
  if (!reading || !shown) return { organizationId: id, organizationName: listed ?? undefined, source: 'api' };
  const agrees = typeof id === 'number' && (listed == null || listed.trim().toLowerCase() === shown.toLowerCase());
  return { organizationId: agrees ? id : undefined, organizationName: shown, source: sourceOf(reading) };
}

const none = 'The requester has no organisation';

/** The facts about the organisation. One that is no public body, such as Asda, counts as none (`domain.md` 5). */
export function readOrganisationFacts(organisation: Organisation) {
  const { organizationId, organizationName, source } = organisation;
  const say =
    organizationName === undefined ? `Organisation number ${organizationId}` : `Organisation is ${organizationName}`;
  const isThere = hasOrganisation({ ...organisation, tags: undefined });
  const id: Fact<number | null> =
    organizationId === undefined ? missFact() : knowFact(organizationId, organizationId === null ? none : say, source);
  return {
    organization:
      organizationName === undefined
        ? missFact<string>(organizationId === null ? none : undefined)
        : knowFact(organizationName, say, source),
    organizationId: id,
    hasOrganization:
      isThere === undefined
        ? missFact<boolean>()
        : knowFact(isThere, isThere || organizationName !== undefined ? say : none, source),
  } satisfies Partial<TicketFacts>;
}
