import type { ZendeskTicket, ZendeskUser } from '../contracts/zendesk.ts';
import { type AudienceInput, canBeAnswered, classifyAudience, isAnonymous } from './classify-audience.ts';
import type { FactInput } from './fact-input.ts';
import { knowFact, missFact, sourceOf } from './make-fact.ts';
import { readDomain } from './read-domain.ts';
import { readOrganisation, readOrganisationFacts } from './read-organisation.ts';
import type { Fact, FactSource, TicketFacts } from './ticket-facts.ts';

function findRequester({ page, users }: FactInput, ticket: ZendeskTicket | undefined): ZendeskUser | undefined {
  // A requester changed on the page is somebody else than the one Zendesk told.
  if (page?.requester?.unsaved || ticket?.requester_id == null) return undefined;
  return users?.find((one) => one.id === ticket.requester_id);
}

/** No requester at all is known to have no address; a requester Zendesk did not tell is not known. */
function readEmail(user: ZendeskUser | undefined, ticket: ZendeskTicket | undefined): string | null | undefined {
  return user === undefined ? (ticket?.requester_id === null ? null : undefined) : user.email;
}

function readAddress(user: ZendeskUser | undefined): Fact<string> {
  const domain = readDomain(user?.email);
  if (domain !== undefined) return knowFact(domain, `Address at ${domain}`, 'api');
  return missFact(user?.email === null ? 'The requester has no address' : undefined);
}

/** Who asks. Names are people's: the evidence repeats none. */
function readRequester({ page }: FactInput, ticket: ZendeskTicket | undefined, user: ZendeskUser | undefined) {
  const shown = page?.requester;
  const id = shown?.unsaved ? null : ticket?.requester_id;
  const name = 'Name of the requester';
  return {
    requesterId: id == null ? missFact<number>() : knowFact(id, `Requester number ${id}`, 'api'),
    requester:
      shown !== undefined
        ? knowFact(shown.value, name, sourceOf(shown))
        : user?.name == null
          ? missFact<string>()
          : knowFact(user.name, name, 'api'),
  } satisfies Partial<TicketFacts>;
}

/** Where the rule that fired looked: what is unsaved anywhere it looked makes its answer unsaved. */
function findSource(rule: number, tags: FactSource, group: FactSource, organisation: FactSource): FactSource {
  const looked = rule === 0 ? [tags, group, organisation] : rule <= 3 ? [tags] : [tags, organisation];
  if (looked.includes('page-unsaved')) return 'page-unsaved';
  return looked.includes('page') ? 'page' : 'api';
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
    organizationId: organisation.organizationId,
    organizationName: organisation.organizationName,
    tags: tags.known ? tags.value : undefined,
    groupId: groupId.known ? groupId.value : undefined,
    groupName: group.known ? group.value : undefined,
    requesterEmail: readEmail(user, ticket),
    requesterName: user?.name ?? input.page?.requester?.value,
    requesterSuspended: user?.suspended ?? undefined,
    governmentDomains: input.governmentDomains,
    councilsAre: input.councilsAre,
  };
  const { audience, rule, evidence } = classifyAudience(audienceInput);
  const tagSource = tags.known ? tags.source : 'api';
  const source = findSource(rule, tagSource, group.known ? group.source : 'api', organisation.source);
  const isKnown = audience !== 'unknown';
  const answerable = canBeAnswered(audienceInput);
  const isReplyKnown = tags.known || organisation.organizationId !== undefined || !answerable;
  const anonymous = isAnonymous(audienceInput);
  const suspended = user?.suspended;
  return {
    audience: isKnown ? knowFact(audience, evidence, source) : missFact(evidence),
    audienceRule: isKnown ? knowFact(rule, `${evidence} (rule ${rule})`, source) : missFact(evidence),
    canBeAnswered: isReplyKnown
      ? knowFact(answerable, answerable ? 'A reply reaches the requester' : 'A reply reaches nobody', tagSource)
      : missFact(),
    isAnonymous:
      anonymous === undefined
        ? missFact()
        : knowFact(anonymous, anonymous ? 'The requester is anonymous' : 'The requester is not anonymous', tagSource),
    ...readRequester(input, ticket, user),
    requesterDomain: readAddress(user),
    requesterSuspended:
      suspended == null
        ? missFact()
        : knowFact(suspended, suspended ? 'Requester is suspended' : 'Requester is not suspended', 'api'),
    ...readOrganisationFacts(organisation),
  } satisfies Partial<TicketFacts>;
}
