/** @jsxImportSource react */
import styled from 'styled-components';
import { hashedClass } from '../hashed-class.ts';
import { useObservable } from '../observable.ts';
import { useSandbox } from '../sandbox.ts';
import { statusColours } from '../status-badge.tsx';
import type { TicketSession } from '../ticket-session.ts';

const Bar = styled.header.attrs(hashedClass())`
  flex: none; height: 48px; padding: 8px 16px; background: var(--zd-sunken); border-bottom: 1px solid var(--zd-line);
  .btn-group { display: inline-flex; height: 30px; border: 1px solid var(--zd-line); border-radius: 4px; background: var(--zd-surface); }
  .btn { display: flex; align-items: center; gap: 6px; padding: 0 12px; border-right: 1px solid var(--zd-line); color: var(--zd-muted); cursor: pointer; }
  .btn:last-child { border: 0; } .btn.active { color: var(--zd-text); font-weight: 600; }
`;
const Label = styled.span.attrs(hashedClass())<{ $status: string }>`
  padding: 0 6px; border-radius: 3px; font-size: 11px; line-height: 16px; text-transform: lowercase;
  color: ${(props) => statusColours[props.$status]?.[1] ?? '#fff'}; background: ${(props) => statusColours[props.$status]?.[0] ?? '#68737d'};
`;

/** Organisation, requester and ticket; named by test ids since 2020 only. */
export function LegacyBreadcrumb({ session }: { session: TicketSession }) {
  const { texts, options } = useSandbox();
  const { ticket, users, organizations } = useObservable(session);
  const organization = ticket?.organization_id ? organizations.get(ticket.organization_id)?.name : undefined;
  const name = (testId: string) => (options.generation === 'a2' ? { 'data-test-id': testId } : {});
  return (
    <Bar>
      {ticket && (
        <nav className="btn-group">
          {organization && (
            <span className="btn" {...name('tabs-nav-item-organizations')}>
              {organization}
            </span>
          )}
          <span className="btn" {...name('tabs-nav-item-users')}>
            {users.get(ticket.requester_id)?.name ?? ''}
          </span>
          <span className="btn active" {...name('tabs-section-nav-item-ticket')}>
            <Label className={`${ticket.status} ticket_status_label`} $status={ticket.status}>
              {texts.statuses[ticket.status] ?? ticket.status}
            </Label>
            Ticket #{session.id}
          </span>
        </nav>
      )}
    </Bar>
  );
}
