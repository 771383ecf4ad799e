/** @jsxImportSource react */
import { Button } from '@zendeskgarden/react-buttons';
import { Item, Menu } from '@zendeskgarden/react-dropdowns';
import styled from 'styled-components';
import { hashedClass } from './hashed-class.ts';
import { Icon } from './icon.tsx';
import { MacroMenu } from './macro-menu.tsx';
import { useNames } from './names.ts';
import type { AfterSave } from './navigation.ts';
import { useObservable } from './observable.ts';
import { Remount } from './remount.tsx';
import { useSandbox } from './sandbox.ts';
import { StatusBadge } from './status-badge.tsx';
import { SubmitButton } from './submit-button.tsx';
import type { TicketSession } from './ticket-session.ts';
import { Wrap } from './wrap.tsx';

const Bar = styled.footer.attrs(hashedClass())`
  grid-column: 1 / -1; flex: none; display: flex; align-items: center; gap: 12px; min-height: 56px; padding: 0 16px; position: relative; z-index: 10;
  border-top: 1px solid var(--zd-line); background: var(--zd-surface);
`;
const Status = styled.div.attrs(hashedClass())`
  display: flex; align-items: center; gap: 8px; margin-left: auto;
`;

const actions: Record<AfterSave, string> = {
  stay_on_ticket: 'Stay on ticket',
  close_tab: 'Close tab',
  next_ticket_in_view: 'Next ticket in view',
};

/** Macros, what happens after saving, status, submit. */
export function Footer({ session }: { session: TicketSession }) {
  const { navigation, texts, options } = useSandbox();
  const nameOf = useNames();
  const { afterSave } = useObservable(navigation);
  const { ticket } = useObservable(session);
  const status = session.read('status') ?? 'open';
  return (
    <Bar {...nameOf('footer')}>
      {!options.missing.includes('macro') && (
        <Remount>
          <MacroMenu session={session} />
        </Remount>
      )}
      <Status data-test-id="ticket-fields-status-view">
        {ticket && <StatusBadge status={status} />}
        {ticket && (texts.statuses[status] ?? status)}
      </Status>
      <Menu
        placement="top-end"
        isCompact
        button={(props) => (
          <Button
            {...props}
            isBasic
            data-test-id="ticket-footer-post-save-actions-menu-button"
            data-tracking-id="ticket-footer-post-save-actions-menu-button"
          >
            {actions[afterSave]}
            <Button.EndIcon>
              <Icon name="down" />
            </Button.EndIcon>
          </Button>
        )}
        onChange={(change) => {
          if (change.value) navigation.chooseAfterSave(change.value as AfterSave);
        }}
      >
        {Object.entries(actions).map(([action, words]) => (
          <Item
            key={action}
            value={action}
            data-test-action={action}
            data-tracking-id={`ticket-footer-post-save-actions${action}`}
          >
            {words}
          </Item>
        ))}
      </Menu>
      <Wrap at="submit">
        <Remount>
          <SubmitButton session={session} />
        </Remount>
      </Wrap>
    </Bar>
  );
}
