/** @jsxImportSource react */
import styled from 'styled-components';
import { FieldColumn } from '../field-column.tsx';
import { Footer } from '../footer.tsx';
import { hashedClass } from '../hashed-class.ts';
import { useObservable } from '../observable.ts';
import { hidePane, Workspace } from '../pane.tsx';
import { useSandbox } from '../sandbox.ts';
import { SaveErrors } from '../save-errors.tsx';
import type { TicketSession } from '../ticket-session.ts';
import { Wrap } from '../wrap.tsx';
import { LegacyBreadcrumb } from './legacy-breadcrumb.tsx';
import { LegacyComposer } from './legacy-composer.tsx';
import { LegacyFields } from './legacy-fields.tsx';
import { LegacyFooter } from './legacy-footer.tsx';
import { LegacyLog } from './legacy-log.tsx';
import { LegacyMast } from './legacy-mast.tsx';
import { StandaloneComposer } from './standalone-composer.tsx';

const Panes = styled.section.attrs(hashedClass())<{ $custom: boolean }>`
  flex: 1; min-height: 0; display: grid; position: relative;
  grid-template-columns: ${(props) => (props.$custom ? 'minmax(0, 1fr) 330px' : '330px minmax(0, 1fr)')};
  > .left { order: ${(props) => (props.$custom ? 2 : 0)}; overflow: auto; background: var(--zd-sunken); border-right: 1px solid var(--zd-line); }
  > * { scrollbar-color: var(--zd-line) var(--zd-surface); }
  > .right { min-width: 0; overflow: auto; background: var(--zd-surface); }
  @media (max-width: 900px) { grid-template-columns: minmax(0, 1fr); > .left { display: none; } }
`;

/** One opened ticket of the Ember interface, and of the standard one with CKEditor, which has its frame. */
export function LegacyPane({ ticketId }: { ticketId: number }) {
  const sandbox = useSandbox();
  const { shown } = useObservable(sandbox.navigation);
  const session = useObservable(sandbox.open(ticketId));
  const { hide, generation, layout } = sandbox.options;
  const isShown = shown.kind === 'ticket' && shown.id === ticketId;
  const isStandalone = generation === 'a2';
  return (
    <Workspace id={`ember${1000 + (ticketId % 7919)}`} className="ember-view workspace" style={hidePane(hide, isShown)}>
      <LegacyBreadcrumb session={session} />
      <Panes className="main_panes" $custom={layout === 'custom'}>
        <div className="left pane ticket-sidebar section">
          {isStandalone ? <FieldColumn session={session} /> : <LegacyFields session={session} />}
        </div>
        <div className="pane right">
          <section className={session.isSaving ? 'section ticket working' : 'section ticket'}>
            <LegacyMast session={session} />
            <div data-side-conversations-anchor-id={String(ticketId)}>
              <div className="rich_text">
                <LegacyConversation key={ticketId} session={session} isStandalone={isStandalone} />
              </div>
            </div>
          </section>
        </div>
        <SaveErrors session={session} />
      </Panes>
      {isStandalone ? <Footer session={session} /> : <LegacyFooter session={session} />}
    </Workspace>
  );
}

/** Composer first, then the newest event. Both come late in a fresh pane. */
function LegacyConversation({ session, isStandalone }: { session: TicketSession; isStandalone: boolean }) {
  return (
    <>
      {session.hasComposer && session.ticket && (
        <Wrap at="composer">
          {isStandalone ? <StandaloneComposer session={session} /> : <LegacyComposer session={session} />}
        </Wrap>
      )}
      {session.hasLog && session.ticket && (
        <Wrap at="log">
          <LegacyLog session={session} />
        </Wrap>
      )}
    </>
  );
}
