import { type Answer, json, refuse } from '../answer.ts';
import { findTicket, type Visit } from '../sandbox-state.ts';
import { readTags } from '../ticket-changes.ts';
import { guardStamp } from '../write-guard.ts';

/** `GET /tickets/{id}/tags`. */
export function listTags(visit: Visit): Answer {
  return json({ tags: findTicket(visit, visit.params[0]).tags });
}

/** `PUT` adds, `POST` sets, `DELETE` removes tags of a ticket. */
export function changeTags(kind: 'add' | 'set' | 'remove') {
  return (visit: Visit): Answer => {
    const { ask, state } = visit;
    const ticket = findTicket(visit, visit.params[0]);
    const asked = typeof ask.body === 'object' && ask.body !== null ? (ask.body as Record<string, unknown>) : {};
    if (!Array.isArray(asked.tags)) throw refuse.invalidAttribute('tags', 'must be a list');
    guardStamp(asked, ticket.updated_at);
    const wanted = readTags(asked.tags);
    const next = {
      add: () => readTags([...ticket.tags, ...wanted]),
      set: () => wanted,
      remove: () => ticket.tags.filter((tag) => !wanted.includes(tag)),
    }[kind]();
    if (next.join(' ') !== ticket.tags.join(' ')) ticket.updated_at = state.clock.iso();
    ticket.tags = next;
    return json({ tags: next }, kind === 'set' ? 201 : 200);
  };
}
