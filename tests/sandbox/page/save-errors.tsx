/** @jsxImportSource react */
import styled from 'styled-components';
import { hashedClass } from './hashed-class.ts';
import { Icon } from './icon.tsx';
import { useObservable } from './observable.ts';
import type { TicketSession } from './ticket-session.ts';

const Notice = styled.div.attrs(hashedClass())`
  position: absolute; top: 12px; left: 50%; z-index: 30; display: flex; gap: 12px; max-width: 420px; padding: 12px 16px; translate: -50% 0;
  border: 1px solid var(--zd-danger); border-radius: 4px; background: var(--zd-danger-bg); color: var(--zd-danger);
  button { align-self: flex-start; display: grid; padding: 4px; border: 0; background: none; }
`;

/** What the server said to a refused save. */
export function SaveErrors({ session }: { session: TicketSession }) {
  const { errors } = useObservable(session);
  if (errors.length === 0) return null;
  return (
    <Notice role="alert" data-test-id="ticket_saving_error_notification">
      <ul>
        {errors.map((sentence) => (
          <li key={sentence}>
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
      <button type="button" aria-label="Close notification" onClick={() => session.dismissErrors()}>
        <Icon name="close" size={12} />
      </button>
    </Notice>
  );
}
