/** @jsxImportSource react */
import { Button, ChevronButton, SplitButton } from '@zendeskgarden/react-buttons';
import { Item, Menu } from '@zendeskgarden/react-dropdowns';
import { useState } from 'react';
import styled, { keyframes } from 'styled-components';
import { hashedClass } from './hashed-class.ts';
import { useNames } from './names.ts';
import { useObservable } from './observable.ts';
import { useSandbox } from './sandbox.ts';
import { StatusBadge } from './status-badge.tsx';
import type { TicketSession } from './ticket-session.ts';

const turn = keyframes`to { rotate: 1turn; }`;
const Spinner = styled.div.attrs(hashedClass())`
  width: 20px; height: 20px; border: 2px solid var(--zd-line); border-top-color: var(--zd-link); border-radius: 50%;
  animation: ${turn} 0.8s linear infinite;
`;
const Choice = styled.div.attrs(hashedClass())`
  display: flex; align-items: center; gap: 8px; white-space: nowrap;
`;

const choices = ['open', 'pending', 'hold', 'solved'];

/** Submit as the status shown, or as another one from the menu; a click on an item submits at once. */
export function SubmitButton({ session }: { session: TicketSession }) {
  const sandbox = useSandbox();
  const { ticket, isSaving } = useObservable(session);
  const [menuPlace, setMenuPlace] = useState<HTMLElement | null>(null);
  const nameOf = useNames();
  const { texts, options } = sandbox;
  const place = options.menus === 'portal' ? document.body : menuPlace;
  const isEmpty = options.emptyMenus.includes('submit-menu');
  const status = session.read('status') ?? 'open';
  const isOff = !ticket || isSaving || ticket.status === 'closed';
  const words = (key: string) => (
    <span>
      {texts.submitAs} <strong>{texts.statuses[key] ?? key}</strong>
    </span>
  );
  return (
    <>
      {isSaving && <Spinner className="ticket-working-spinner" role="status" aria-label="Saving" />}
      <SplitButton>
        <Button
          isPrimary
          disabled={isOff}
          {...nameOf('submit')}
          onClick={() => void sandbox.submit(session, undefined)}
        >
          {words(status)}
        </Button>
        {!options.missing.includes('submit-menu') && (
          <Menu
            placement="top-end"
            {...(place ? { appendToNode: place } : {})}
            button={(props) => (
              <ChevronButton {...props} isPrimary disabled={isOff} aria-label="Submit menu" {...nameOf('submitMenu')} />
            )}
            onChange={(change) => {
              if (change.value && !isOff) void sandbox.submit(session, change.value);
            }}
          >
            {(isEmpty ? [] : ticket?.status === 'new' ? ['new', ...choices] : choices).map((key) => (
              <Item key={key} value={key} {...(options.generation === 'a2' ? {} : nameItem(key))}>
                <Choice>
                  <StatusBadge status={key} />
                  {words(key)}
                </Choice>
              </Item>
            ))}
          </Menu>
        )}
        <div data-cy-test-id="submit_button-menu" ref={setMenuPlace} />
      </SplitButton>
    </>
  );
}

function nameItem(status: string) {
  return { 'data-test-id': `submit_button-menu-${status}`, 'data-tracking-id': `submit_button-menu-${status}` };
}
