import { getJson } from './api.ts';
import type { ApiComment, ApiNamed, ApiTicket, ApiUser } from './api-types.ts';

/** A ticket with its people and its whole conversation, oldest first. Throws `RefusedCall`. */
export async function readTicket(id: number) {
  type TicketAnswer = { ticket: ApiTicket; users?: ApiUser[]; organizations?: ApiNamed[] };
  const answer = await getJson<TicketAnswer>(`tickets/${id}.json?include=users,groups,organizations`);
  return { answer, comments: await readComments(id) };
}

async function readComments(id: number): Promise<{ list: ApiComment[]; users: ApiUser[] }> {
  type CommentsAnswer = { comments: ApiComment[]; users?: ApiUser[]; next_page?: string | null };
  const list: ApiComment[] = [];
  const users: ApiUser[] = [];
  for (let page = 1; page <= 10; page += 1) {
    const answer = await getJson<CommentsAnswer>(`tickets/${id}/comments.json?include=users&page=${page}&per_page=100`);
    list.push(...answer.comments);
    users.push(...(answer.users ?? []));
    if (!answer.next_page || answer.comments.length === 0) break;
  }
  return {
    list: list.sort((one, other) => Date.parse(one.created_at) - Date.parse(other.created_at) || one.id - other.id),
    users,
  };
}
