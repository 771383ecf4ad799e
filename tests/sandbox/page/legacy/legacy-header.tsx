/** @jsxImportSource react */
import styled from 'styled-components';
import { Avatar } from '../avatar.tsx';
import { hashedClass } from '../hashed-class.ts';
import { Icon } from '../icon.tsx';
import { useObservable } from '../observable.ts';
import { useSandbox } from '../sandbox.ts';
import { TicketSearch } from '../ticket-search.tsx';
import { Wrap } from '../wrap.tsx';

const Bar = styled.header.attrs(hashedClass())`
  grid-area: header; display: flex; align-items: stretch; gap: 8px; height: 48px; padding-right: 12px; position: relative; z-index: 20;
  background: var(--zd-sunken); border-bottom: 1px solid var(--zd-line);
  > form, > button, > figure { align-self: center; }
`;
const Tabs = styled.ul.attrs(hashedClass())`
  display: flex; flex: 0 1 auto; min-width: 0; margin: 0; padding: 0; list-style: none;
`;
const Tab = styled.li.attrs(hashedClass())<{ $selected: boolean }>`
  flex: 0 1 200px; min-width: 80px; cursor: pointer; border-right: 1px solid var(--zd-line);
  background: ${(props) => (props.$selected ? 'var(--zd-surface)' : 'transparent')};
  .tab-content-holder { display: flex; align-items: center; gap: 8px; height: 100%; padding: 0 8px 0 14px; }
  .tab-content-holder > div { flex: 1; min-width: 0; line-height: 16px; font-size: 12px; color: var(--zd-muted); }
  .tab-content-holder > div > * { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .tab-content-holder > div > :first-child { color: var(--zd-text); font-size: 13px; }
  .close { padding: 4px; border: 0; background: none; color: var(--zd-muted); font-size: 16px; line-height: 1; }
`;
const Unsaved = styled.i.attrs(hashedClass())`
  flex: none; width: 7px; height: 7px; border-radius: 50%; background: var(--zd-note-line);
`;

/** The bar of tabs of the Ember interface: list items that carry no ticket number but in their words. */
export function LegacyHeader() {
  const sandbox = useObservable(useSandbox());
  const { slots } = useObservable(sandbox.navigation);
  return (
    <Bar id="branding_header">
      <Tabs id="tabs">
        {slots.map(({ ticketId }) => (
          <LegacyTab key={ticketId} ticketId={ticketId} />
        ))}
      </Tabs>
      <TicketSearch />
      <Avatar name={sandbox.me?.name ?? ''} />
    </Bar>
  );
}

function LegacyTab({ ticketId }: { ticketId: number }) {
  const sandbox = useSandbox();
  const { marked } = useObservable(sandbox.navigation);
  const session = useObservable(sandbox.open(ticketId));
  const { generation, tabMarker } = sandbox.options;
  const isSelected = marked.kind === 'ticket' && marked.id === ticketId;
  const subject = session.ticket?.subject ?? '';
  const go = () => sandbox.navigation.go({ kind: 'ticket', id: ticketId });
  return (
    <Tab
      className={`tab${isSelected && tabMarker !== 'none' ? ' selected' : ''}`}
      $selected={isSelected}
      onClick={go}
      onKeyDown={(event) => event.key === 'Enter' && go()}
    >
      <Wrap at={`tab ${ticketId}`}>
        <div className="tab-content-holder">
          <Icon name="email" />
          {generation === 'a2' ? (
            <div>
              <div data-test-id="header-tab-title" title={subject}>
                {subject}
              </div>
              <div data-test-id="header-tab-subtitle">#{ticketId}</div>
            </div>
          ) : (
            <div className="tab_text">
              <span className="title">{subject}</span>
              <span className="subtitle">#{ticketId}</span>
            </div>
          )}
          {session.isDirty && <Unsaved title="Unsaved" />}
          <button
            type="button"
            className="close"
            aria-label="Close"
            onClick={(event) => {
              event.stopPropagation();
              sandbox.close(ticketId);
            }}
          >
            ×
          </button>
        </div>
      </Wrap>
    </Tab>
  );
}
