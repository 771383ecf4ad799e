/** @jsxImportSource react */
import styled from 'styled-components';
import { Avatar } from '../avatar.tsx';
import { hashedClass } from '../hashed-class.ts';
import { useObservable } from '../observable.ts';
import { useSandbox } from '../sandbox.ts';
import type { TicketSession } from '../ticket-session.ts';
import { viaWords } from '../via-words.ts';

const Head = styled.header.attrs(hashedClass())`
  display: grid; grid-template-columns: 40px minmax(0, 1fr); gap: 0 12px; align-items: center; padding: 14px 24px; border-bottom: 1px solid var(--zd-line);
  .round-avatar { grid-row: span 2; }
  input { width: 100%; padding: 2px 0; border: 0; background: none; color: inherit; font: inherit; font-size: 18px; text-overflow: ellipsis; }
  .source { color: var(--zd-muted); font-size: 12px; }
`;

/** Requester, subject and source above the conversation. */
export function LegacyMast({ session }: { session: TicketSession }) {
  const { options } = useSandbox();
  const { ticket, users } = useObservable(session);
  const name = options.generation === 'a2' ? { 'data-test-id': 'ticket-pane-subject' } : {};
  return (
    <Head className="pane_header mast">
      <div className="round-avatar">
        <Avatar name={users.get(ticket?.requester_id ?? 0)?.name ?? ''} />
      </div>
      <div className="editable">
        <div className="ember-view">
          <input
            {...name}
            value={session.read('subject') ?? ''}
            onChange={(event) => session.edit({ subject: event.target.value })}
          />
        </div>
      </div>
      <div className="source delimited_items">{viaWords[ticket?.via?.channel ?? ''] ?? 'Via web form'}</div>
    </Head>
  );
}
