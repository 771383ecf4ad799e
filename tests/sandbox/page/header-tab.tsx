/** @jsxImportSource react */
import styled from 'styled-components';
import { hashedClass } from './hashed-class.ts';
import { Icon } from './icon.tsx';
import { useObservable } from './observable.ts';
import type { PageOptions } from './page-options.ts';
import { writePlace } from './place.ts';
import { useSandbox } from './sandbox.ts';
import type { TicketSession } from './ticket-session.ts';

const Tab = styled.a.attrs(hashedClass())<{ $selected: boolean }>`
  position: relative; display: flex; align-items: center; gap: 8px; width: 100%; height: 48px; padding: 0 8px 0 12px; overflow: hidden;
  color: var(--zd-text); border-right: 1px solid var(--zd-line);
  background: ${(props) => (props.$selected ? 'var(--zd-surface)' : 'var(--zd-tab)')};
  &::after { content: ''; position: absolute; inset: auto 0 0; height: 3px; background: ${(props) => (props.$selected ? 'var(--zd-link)' : 'none')}; }
`;
const Words = styled.div.attrs(hashedClass())`
  flex: 1; min-width: 0; line-height: 16px; font-size: 12px;
  > div { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  > div:first-child { font-weight: 600; font-size: 13px; }
  > div + div { color: var(--zd-muted); }
`;
const Unsaved = styled.span.attrs(hashedClass())`
  flex: none; width: 8px; height: 8px; border-radius: 50%; background: var(--zd-link);
`;
const Close = styled.button.attrs(hashedClass())`
  flex: none; display: grid; place-items: center; width: 24px; height: 24px; padding: 0; border: 0; border-radius: 50%; background: none; color: var(--zd-muted);
  &:hover { background: var(--zd-line); }
`;

/** One tab of the header, with a close button inside: a link since May 2026, before that no more than a `div`. */
export function HeaderTab({ ticketId }: { ticketId: number }) {
  const sandbox = useSandbox();
  const { marked } = useObservable(sandbox.navigation);
  const session = useObservable(sandbox.open(ticketId));
  const isSelected = marked.kind === 'ticket' && marked.id === ticketId;
  const subject = session.ticket?.subject ?? '';
  const { generation } = sandbox.options;
  const kind =
    generation === 'b26'
      ? asLink(ticketId)
      : asTab(session, () => sandbox.navigation.go({ kind: 'ticket', id: ticketId }));
  return (
    <Tab
      data-test-id="header-tab"
      data-entity-id={String(ticketId)}
      {...kind}
      $selected={isSelected}
      {...markTab(readMarker(sandbox.options), isSelected)}
    >
      <span data-test-id={session.isMessaging ? 'header-chat-tab-avatar' : 'header-non-chat-tab-avatar'}>
        <Icon name={session.isMessaging ? 'speech' : 'email'} />
      </span>
      <Words>
        <div data-test-id="header-tab-title" title={subject}>
          {subject}
        </div>
        <div data-test-id="header-tab-subtitle">#{ticketId}</div>
      </Words>
      {session.isDirty && <Unsaved data-test-id="omnitab-dirty-notification" />}
      <Close
        type="button"
        data-test-id="close-button"
        aria-label="Close"
        onClick={(event) => {
          event.preventDefault();
          event.stopPropagation();
          sandbox.close(ticketId);
        }}
      >
        <Icon name="close" size={12} />
      </Close>
    </Tab>
  );
}

const asLink = (id: number) => ({
  href: writePlace({ kind: 'ticket', id }),
  'data-entity-type': 'TICKET_ENTITY_TYPE',
});

const asTab = ({ isMessaging }: TicketSession, onClick: () => void) => ({
  ...{ as: 'div' as const, role: 'tab', tabIndex: 0, onClick },
  ...{ 'data-entity-type': isMessaging ? 'chat' : 'ticket', 'data-is-chat': String(isMessaging) },
});

/** How this page marks its selected tab. */
export function readMarker({ tabMarker, generation }: PageOptions): PageOptions['tabMarker'] {
  if (tabMarker !== 'default') return tabMarker;
  return generation === 'b26' ? 'entity-is-selected' : 'selected';
}

function markTab(marker: PageOptions['tabMarker'], isSelected: boolean): Record<string, unknown> {
  switch (marker) {
    case 'entity-is-selected':
      return { 'data-entity-is-selected': String(isSelected), ...(isSelected ? { 'aria-current': 'page' } : {}) };
    case 'aria-current':
      return isSelected ? { 'aria-current': 'page' } : {};
    case 'selected':
      return { 'data-selected': String(isSelected) };
    case 'aria-selected':
      return { 'aria-selected': isSelected };
    default:
      return {};
  }
}
