/** @jsxImportSource react */
import { Item, Menu } from '@zendeskgarden/react-dropdowns';
import styled from 'styled-components';
import { hashedClass } from './hashed-class.ts';
import { Icon } from './icon.tsx';
import { useObservable } from './observable.ts';
import { useSandbox } from './sandbox.ts';
import type { Channel, TicketSession } from './ticket-session.ts';

const Switch = styled.button.attrs(hashedClass())`
  flex: none; display: flex; align-items: center; gap: 8px; height: 32px; padding: 0 8px; border: 0; border-radius: 4px; background: none; font-weight: 600;
  &:hover { background: rgb(128 128 128 / 15%); }
`;

/** Public reply or internal note. The draft stays as it is when this changes. */
export function ChannelSwitcher({ session }: { session: TicketSession }) {
  const { texts, options } = useSandbox();
  const { channel, isMessaging } = useObservable(session);
  const words: Record<Channel, string> = {
    web: texts.publicReply,
    internal: texts.internalNote,
    native_messaging: texts.messaging,
  };
  const choices: Channel[] = isMessaging ? ['native_messaging', 'internal'] : ['web', 'internal'];
  if (options.missing.includes('switcher')) return null;
  return (
    <Menu
      isCompact
      placement="top-start"
      {...(options.menus === 'portal' ? { appendToNode: document.body } : {})}
      data-test-id="omnichannel-channel-switcher-menu"
      button={(props) => (
        <Switch
          {...props}
          data-test-id="omnichannel-channel-switcher-button"
          data-channel={channel}
          aria-label={channel === 'web' ? 'Email' : words[channel]}
        >
          <Icon name={channel === 'internal' ? 'lock' : channel === 'web' ? 'reply' : 'speech'} />
          {words[channel]}
          <Icon name="down" size={12} />
        </Switch>
      )}
      onChange={(change) => {
        if (change.value) session.chooseChannel(change.value as Channel);
      }}
    >
      {(options.emptyMenus.includes('switcher') ? [] : choices).map((choice) => (
        <Item key={choice} value={choice} data-test-id={`omnichannel-channel-switcher-menuitem-${choice}`}>
          {words[choice]}
        </Item>
      ))}
    </Menu>
  );
}
