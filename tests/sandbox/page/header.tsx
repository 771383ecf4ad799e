/** @jsxImportSource react */
import { IconButton } from '@zendeskgarden/react-buttons';
import { Item, Menu } from '@zendeskgarden/react-dropdowns';
import styled from 'styled-components';
import { Avatar } from './avatar.tsx';
import { hashedClass } from './hashed-class.ts';
import { HeaderTab } from './header-tab.tsx';
import { Icon } from './icon.tsx';
import { useObservable } from './observable.ts';
import type { PageOptions } from './page-options.ts';
import { useSandbox } from './sandbox.ts';
import { TicketSearch } from './ticket-search.tsx';
import { Wrap } from './wrap.tsx';

const Bar = styled.header.attrs(hashedClass())`
  grid-area: header; display: flex; align-items: center; gap: 4px; height: 48px; padding-right: 8px; position: relative; z-index: 20;
  background: var(--zd-surface); border-bottom: 1px solid var(--zd-line);
`;
const TabList = styled.nav.attrs(hashedClass())`
  display: flex; flex: 0 1 auto; min-width: 0; overflow: hidden;
  [data-garden-container-id] { flex: 0 1 190px; min-width: 64px; }
`;
const Profile = styled.button.attrs(hashedClass())`
  padding: 4px; border: 0; border-radius: 50%; background: none;
`;

/** Tabs, add menu, search, notifications, profile menu. */
export function Header() {
  const sandbox = useObservable(useSandbox());
  const { slots } = useObservable(sandbox.navigation);
  const isTabRole = sandbox.options.generation === 'b';
  const name = sandbox.me?.name ?? '';
  return (
    <Bar data-test-id="header-toolbar" data-garden-id="navigation.header">
      <TabList data-test-id="header-tablist" {...(isTabRole ? { role: 'tablist' } : {})}>
        {slots.map((slot) => (
          <Wrap key={slot.ticketId} at={`tab ${slot.ticketId}`}>
            <div data-garden-container-id="containers.tooltip">
              <HeaderTab ticketId={slot.ticketId} />
            </div>
          </Wrap>
        ))}
      </TabList>
      <Menu
        button={(props) => (
          <IconButton {...props} size="small" aria-label="Add" data-test-id="header-toolbar-add-menu-button">
            <Icon name="plus" />
          </IconButton>
        )}
      >
        <Item value="ticket" data-test-id="header-toolbar-add-menu-new-ticket">
          Ticket
        </Item>
      </Menu>
      <TicketSearch />
      <IconButton size="small" aria-label="Notifications" data-test-id="global-notifications-button">
        <Icon name="bell" />
      </IconButton>
      <Menu
        placement="bottom-end"
        button={(props) => (
          <Profile
            {...props}
            data-test-id="toolbar-profile-menu-button"
            data-garden-id="navigation.profile-menu-button"
          >
            <Avatar name={name} />
          </Profile>
        )}
        onChange={(change) => {
          if (change.value) sandbox.chooseTheme(change.value as PageOptions['theme']);
        }}
      >
        <Item value="light">Light</Item>
        <Item value="dark">Dark</Item>
        <Item value="system">System</Item>
      </Menu>
    </Bar>
  );
}
