import type { ZendeskNamed, ZendeskTicket } from '../contracts/zendesk.ts';
import type { FactInput } from './fact-input.ts';
import { knowFact, missFact } from './make-fact.ts';
import type { CustomField, Fact, TicketFacts } from './ticket-facts.ts';

function readNamed(what: string, id: unknown, list: readonly ZendeskNamed[] | undefined) {
  if (typeof id !== 'number') return { id: missFact<number>(), name: missFact<string>() };
  const name = list?.find((one) => one.id === id)?.name ?? undefined;
  const say = name === undefined ? `${what} number ${id}` : `${what} is ${name}`;
  return { id: knowFact(id, say, 'api'), name: name === undefined ? missFact<string>() : knowFact(name, say, 'api') };
}

function readFieldValue(value: unknown): CustomField['value'] | undefined {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value as CustomField['value'];
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;
}

/** What people typed may stand in a field, so the evidence names none of it. */
function readFields(told: unknown): Fact<readonly CustomField[]> {
  if (!Array.isArray(told)) return missFact();
  const fields = told.flatMap((one: unknown): CustomField[] => {
    if (typeof one !== 'object' || one === null || !('id' in one) || !('value' in one)) return [];
    const value = readFieldValue(one.value);
    return typeof one.id === 'number' && value !== undefined ? [{ id: one.id, value }] : [];
  });
  return knowFact(fields, 'Fields of the ticket', 'api');
}

/** The account's own status, the form and the custom fields: only Zendesk's answer tells them. */
export function readFormFacts({ page, ticketForms, customStatuses }: FactInput, ticket: ZendeskTicket | undefined) {
  const status = readNamed('Status', ticket?.custom_status_id, customStatuses);
  const changed = missFact<never>('The status was changed and is not submitted yet');
  const form = readNamed('Form', ticket?.ticket_form_id, ticketForms);
  return {
    customStatusId: page?.status?.unsaved ? changed : status.id,
    customStatus: page?.status?.unsaved ? changed : status.name,
    formId: form.id,
    form: form.name,
    fields: readFields(ticket?.custom_fields),
  } satisfies Partial<TicketFacts>;
}
