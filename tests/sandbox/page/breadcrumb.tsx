/** @jsxImportSource react */
import styled from 'styled-components';
import { hashedClass } from './hashed-class.ts';
import { useObservable } from './observable.ts';
import { useSandbox } from './sandbox.ts';
import { statusColours } from './status-badge.tsx';
import type { TicketSession } from './ticket-session.ts';

const Bar = styled.header.attrs(hashedClass())`
  flex: none; height: 40px; padding: 0 16px; background: var(--zd-surface); border-bottom: 1px solid var(--zd-line);
  nav { display: flex; align-items: stretch; height: 100%; }
`;
const Part = styled.span.attrs(hashedClass())<{ $current?: boolean }>`
  display: flex; align-items: center; gap: 8px; padding: 0 12px; border-right: 1px solid var(--zd-line); cursor: pointer;
  ${(props) => (props.$current ? 'font-weight: 600;' : 'color: var(--zd-muted);')}
`;
const Label = styled.span.attrs(hashedClass())<{ $status: string }>`
  padding: 0 6px; border-radius: 4px; font-size: 12px; line-height: 18px; font-weight: 600;
  color: ${(props) => statusColours[props.$status]?.[1] ?? '#fff'}; background: ${(props) => statusColours[props.$status]?.[0] ?? '#68737d'};
`;

/** Organisation, requester and ticket above the columns. */
export function Breadcrumb({ session }: { session: TicketSession }) {
  const { texts } = useSandbox();
  const { ticket, users, organizations } = useObservable(session);
  const organization = ticket?.organization_id ? organizations.get(ticket.organization_id)?.name : undefined;
  return (
    <Bar>
      {ticket && (
        <nav>
          {organization && <Part data-test-id="tabs-nav-item-organizations">{organization}</Part>}
          <Part data-test-id="tabs-nav-item-users">{users.get(ticket.requester_id)?.name ?? ''}</Part>
          <Part data-test-id="tabs-section-nav-item-ticket" $current>
            <Label className={`${ticket.status} ticket_status_label`} $status={ticket.status}>
              {texts.statuses[ticket.status] ?? ticket.status}
            </Label>
            Ticket #{session.id}
          </Part>
        </nav>
      )}
    </Bar>
  );
}
