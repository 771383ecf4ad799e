import type { ZendeskTicket, ZendeskUser } from '../contracts/zendesk.ts';
import { type AudienceInput, canBeAnswered, classifyAudience } from './classify-audience.ts';
import type { FactInput } from './fact-input.ts';
import { knowFact, missFact, sourceOf } from './make-fact.ts';
import { readDomain } from './read-domain.ts';
import type { Fact, TicketFacts } from './ticket-facts.ts';

type Organisation = Pick<AudienceInput, 'organizationId' | 'organizationName'>;

/** The page's name wins; the number is kept only while it does not contradict the name. */
function readOrganisation({ page, organizations }: FactInput, ticket: ZendeskTicket | undefined): Organisation {
  const id = page?.requester?.unsaved ? undefined : ticket?.organization_id;
  const listed = typeof id === 'number' ? organizations?.find((one) => one.id === id)?.name : undefined;
  const shown = page?.organization?.value.trim();
  if (!shown) return { organizationId: id, organizationName: listed ?? undefined };
  const agrees = typeof id === 'number' && (listed == null || listed.trim().toLowerCase() === shown.toLowerCase());
  return { organizationId: agrees ? id : undefined, organizationName: shown };
}

function findRequester({ page, users }: FactInput, ticket: ZendeskTicket | undefined): ZendeskUser | undefined {
  // A requester changed on the page is somebody else than the one Zendesk told.
  if (page?.requester?.unsaved || ticket?.requester_id == null) return undefined;
  return users?.find((one) => one.id === ticket.requester_id);
}

/** No requester at all is known to have no address; a requester Zendesk did not tell is not known. */
function readEmail(user: ZendeskUser | undefined, ticket: ZendeskTicket | undefined): string | null | undefined {
  return user === undefined ? (ticket?.requester_id === null ? null : undefined) : user.email;
}

function nameOrganisationFact({ organizationId, organizationName }: Organisation, input: FactInput): Fact<string> {
  if (organizationName === undefined) {
    return missFact(organizationId === null ? 'The requester has no organisation' : undefined);
  }
  const shown = input.page?.organization;
  const source = shown?.value.trim() ? sourceOf(shown) : 'api';
  return knowFact(organizationName, `Organisation is ${organizationName}`, source);
}

function readAddress(user: ZendeskUser | undefined): Fact<string> {
  const domain = readDomain(user?.email);
  if (domain !== undefined) return knowFact(domain, `Address at ${domain}`, 'api');
  return missFact(user?.email === null ? 'The requester has no address' : undefined);
}

/** The facts about who asks. `known` are facts already read from the fields. */
export function readRequesterFacts(
  input: FactInput,
  ticket: ZendeskTicket | undefined,
  known: Pick<TicketFacts, 'tags' | 'group' | 'groupId'>,
) {
  const { tags, group, groupId } = known;
  const user = findRequester(input, ticket);
  const organisation = readOrganisation(input, ticket);
  const audienceInput: AudienceInput = {
    ...organisation,
    tags: tags.known ? tags.value : undefined,
    groupId: groupId.known ? groupId.value : undefined,
    groupName: group.known ? group.value : undefined,
    requesterEmail: readEmail(user, ticket),
    requesterName: user?.name ?? input.page?.requester?.value,
    requesterSuspended: user?.suspended ?? undefined,
    governmentDomains: input.governmentDomains,
    councilsAre: input.councilsAre,
  };
  const verdict = classifyAudience(audienceInput);
  const source = tags.known ? tags.source : 'api';
  const answerable = canBeAnswered(audienceInput);
  const isReplyKnown = tags.known || organisation.organizationId !== undefined || !answerable;
  const suspended = user?.suspended;
  return {
    audience:
      verdict.audience === 'unknown'
        ? missFact(verdict.evidence)
        : knowFact(verdict.audience, verdict.evidence, source),
    canBeAnswered: isReplyKnown
      ? knowFact(answerable, answerable ? 'A reply reaches the requester' : 'A reply reaches nobody', source)
      : missFact(),
    requesterDomain: readAddress(user),
    requesterSuspended:
      suspended == null
        ? missFact()
        : knowFact(suspended, suspended ? 'Requester is suspended' : 'Requester is not suspended', 'api'),
    organization: nameOrganisationFact(organisation, input),
  } satisfies Partial<TicketFacts>;
}
