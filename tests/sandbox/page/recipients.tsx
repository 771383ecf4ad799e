/** @jsxImportSource react */
import { Tag } from '@zendeskgarden/react-tags';
import styled from 'styled-components';
import { hashedClass } from './hashed-class.ts';
import { useObservable } from './observable.ts';
import type { TicketSession } from './ticket-session.ts';

const Row = styled.div.attrs(hashedClass())`
  display: flex; flex-wrap: wrap; align-items: center; gap: 4px; min-width: 0; max-height: 56px; overflow: auto;
  > span { color: var(--zd-muted); }
`;

/** Who a public reply goes to: the requester, and the people in copy. */
export function Recipients({ session }: { session: TicketSession }) {
  const { ticket, users } = useObservable(session);
  if (!ticket) return null;
  const followers = ticket.follower_ids ?? [];
  const copies = ticket.email_cc_ids ?? (ticket.collaborator_ids ?? []).filter((id) => !followers.includes(id));
  const name = (id: number) => users.get(id)?.name ?? `User ${id}`;
  return (
    <Row data-test-id="omnicomposer-recipients">
      <span>To</span>
      <Tag size="medium" isPill data-test-id="omnicomposer-recipient-to">
        <span>{name(ticket.requester_id)}</span>
      </Tag>
      <span>CC</span>
      {copies.map((id) => (
        <Tag key={id} size="medium" isPill data-test-id="omnicomposer-recipient-cc">
          <span>{name(id)}</span>
        </Tag>
      ))}
    </Row>
  );
}
