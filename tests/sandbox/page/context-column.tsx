/** @jsxImportSource react */
import styled from 'styled-components';
import { Avatar } from './avatar.tsx';
import { formatTime } from './format-time.ts';
import { hashedClass } from './hashed-class.ts';
import { useObservable } from './observable.ts';
import { useSandbox } from './sandbox.ts';
import type { TicketSession } from './ticket-session.ts';

const Panel = styled.div.attrs(hashedClass())`
  display: flex; flex-direction: column; gap: 16px; height: 100%; padding: 16px; overflow: hidden auto;
  h2 { font-size: 14px; font-weight: 600; }
  dl { display: grid; grid-template-columns: 96px minmax(0, 1fr); gap: 6px 8px; margin: 0; }
  dt { color: var(--zd-muted); } dd { margin: 0; overflow-wrap: anywhere; }
`;
const Person = styled.div.attrs(hashedClass())`
  display: flex; align-items: center; gap: 12px; font-size: 16px; font-weight: 600; overflow-wrap: anywhere;
`;
const App = styled.div.attrs(hashedClass())`
  border: 1px solid var(--zd-line); border-radius: 4px; overflow: hidden;
  > h3 { padding: 8px 12px; font-size: 13px; font-weight: 600; border-bottom: 1px solid var(--zd-line); }
  iframe { display: block; width: 100%; height: 120px; border: 0; background: #fff; }
`;

/** The requester's card and a place for an app, which Zendesk loads in a frame of another origin. */
export function ContextColumn({ session }: { session: TicketSession }) {
  const { options } = useSandbox();
  const { ticket, users, organizations } = useObservable(session);
  if (!ticket) return <Panel />;
  const requester = users.get(ticket.requester_id);
  const organization = organizations.get(ticket.organization_id ?? -1)?.name;
  return (
    <Panel>
      <Person>
        <Avatar name={requester?.name ?? ''} />
        {requester?.name}
      </Person>
      <dl>
        <dt>Email</dt>
        <dd>{requester?.email ?? '-'}</dd>
        <dt>Org</dt>
        <dd>{organization ?? '-'}</dd>
        <dt>Timezone</dt>
        <dd>{requester?.time_zone ?? '-'}</dd>
        <dt>Notes</dt>
        <dd>{requester?.notes ?? '-'}</dd>
      </dl>
      <h2>Interaction history</h2>
      <dl>
        <dt>
          <time dateTime={ticket.created_at}>{formatTime(ticket.created_at, options.locale)}</time>
        </dt>
        <dd>{ticket.subject}</dd>
      </dl>
      <App data-test-id="app-element">
        <h3>Knowledge</h3>
        <iframe src="about:blank" title="Knowledge" />
      </App>
    </Panel>
  );
}
