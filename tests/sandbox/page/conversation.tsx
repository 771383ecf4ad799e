/** @jsxImportSource react */
import styled from 'styled-components';
import { Composer } from './composer.tsx';
import { hashedClass } from './hashed-class.ts';
import { Icon } from './icon.tsx';
import { Log } from './log.tsx';
import { useObservable } from './observable.ts';
import { useSandbox } from './sandbox.ts';
import type { TicketSession } from './ticket-session.ts';
import { viaWords } from './via-words.ts';
import { Wrap } from './wrap.tsx';

const Main = styled.div.attrs(hashedClass())`
  display: flex; flex-direction: column; height: 100%; min-height: 0;
  > div, > div > div { display: flex; flex-direction: column; flex: 1; min-height: 0; }
`;
const Top = styled.div.attrs(hashedClass())`
  flex: none; display: flex; align-items: center; gap: 8px; padding: 10px 16px 8px; border-bottom: 1px solid var(--zd-line);
  > div:first-child { flex: 1; min-width: 0; }
  input { width: 100%; padding: 0; border: 0; background: none; color: inherit; font: inherit; font-size: 16px; font-weight: 600; text-overflow: ellipsis; }
  button { display: grid; padding: 8px; border: 0; border-radius: 50%; background: none; color: var(--zd-muted); }
`;
const Via = styled.div.attrs(hashedClass())`
  color: var(--zd-muted); font-size: 12px;
`;

/** Subject, log and composer. Log and composer come late in a fresh pane. */
export function Conversation({ session }: { session: TicketSession }) {
  const { texts } = useSandbox();
  const { ticket, id } = useObservable(session);
  return (
    <Main data-test-id="ticket-main-conversation" data-support-suite-trial-onboarding-id="conversationPane">
      <div data-side-conversations-anchor-id={String(id)}>
        <div className="conversation-polaris polaris-react-component rich_text" data-ticket-id={String(id)}>
          <Wrap at="subject">
            <Top>
              <div>
                <input
                  data-test-id="omni-header-subject"
                  aria-label={texts.subject}
                  value={session.read('subject') ?? ''}
                  onChange={(event) => session.edit({ subject: event.target.value })}
                />
                <Via data-test-id="omni-header-via-label">{viaWords[ticket?.via?.channel ?? ''] ?? 'Via web form'}</Via>
              </div>
              <button type="button" data-test-id="omni-header-filter-trigger" aria-label="Filter">
                <Icon name="filter" />
              </button>
              <button type="button" data-test-id="omni-header-ticket-actions-trigger" aria-label="Ticket actions">
                <Icon name="dots" />
              </button>
            </Top>
          </Wrap>
          <div data-test-id="sla-divider-wrapper" hidden />
          <div data-test-id="ticket-call-controls-action-bar" hidden />
          {session.hasLog && ticket && (
            <Wrap at="log">
              <Log session={session} />
            </Wrap>
          )}
          {session.hasComposer && ticket && (
            <Wrap at="composer">
              <Composer session={session} />
            </Wrap>
          )}
        </div>
      </div>
    </Main>
  );
}
