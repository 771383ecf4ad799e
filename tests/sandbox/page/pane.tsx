/** @jsxImportSource react */
import type { CSSProperties, ReactNode } from 'react';
import styled from 'styled-components';
import { Breadcrumb } from './breadcrumb.tsx';
import { ContextColumn } from './context-column.tsx';
import { Conversation } from './conversation.tsx';
import { FieldColumn } from './field-column.tsx';
import { Footer } from './footer.tsx';
import { hashedClass } from './hashed-class.ts';
import { useObservable } from './observable.ts';
import type { PageOptions } from './page-options.ts';
import { useSandbox } from './sandbox.ts';
import { SaveErrors } from './save-errors.tsx';
import { Wrap } from './wrap.tsx';

export const Workspace = styled.div.attrs(hashedClass())`
  position: absolute; inset: 0; display: flex; flex-direction: column; min-width: 0; background: var(--zd-page);
`;
const Layout = styled.div.attrs(hashedClass())<{ $custom: boolean }>`
  position: relative; flex: 1; min-height: 0; display: grid; grid-template-rows: minmax(0, 1fr) 56px;
  grid-template-columns: ${(props) => (props.$custom ? '340px minmax(0, 1fr) 300px' : '300px minmax(0, 1fr) 340px')};
  @media (max-width: 1100px) { grid-template-columns: ${(props) => (props.$custom ? '0 minmax(0, 1fr) 260px' : '260px minmax(0, 1fr) 0')}; }
`;
const Column = styled.div.attrs(hashedClass())`
  min-width: 0; min-height: 0; overflow: hidden; background: var(--zd-surface); border-right: 1px solid var(--zd-line);
`;

/** How a pane is hidden while another tab is in view. */
export function hidePane(hide: 'visibility' | 'display', isShown: boolean): CSSProperties {
  if (isShown) return {};
  return hide === 'visibility' ? { visibility: 'hidden' } : { display: 'none' };
}

/** One opened ticket. Stays mounted until its tab is closed; in play mode the next ticket takes over its fields' nodes. */
export function Pane({ ticketId }: { ticketId: number }) {
  const sandbox = useSandbox();
  const { shown } = useObservable(sandbox.navigation);
  const session = sandbox.open(ticketId);
  const { layout, hide, paneMarker } = sandbox.options;
  const isShown = shown.kind === 'ticket' && shown.id === ticketId;
  const columns: ReactNode[] = [
    <FieldColumn key="fields" session={session} />,
    <Conversation key={ticketId} session={session} />,
    <ContextColumn key="context" session={session} />,
  ];
  if (layout === 'custom') columns.reverse();
  return (
    <Workspace className="ember-view workspace" style={hidePane(hide, isShown)}>
      <Breadcrumb session={session} />
      <Layout {...markLayout(paneMarker, `ticket-${ticketId}-${layout}-layout`, isShown)} $custom={layout === 'custom'}>
        {columns.map((column, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns are places of the layout, they never move.
          <Column key={at} data-test-id={`column-${at + 1}`} data-garden-id="pane">
            {column}
          </Column>
        ))}
        <SaveErrors session={session} />
        <Wrap at="footer">
          <Footer session={session} />
        </Wrap>
      </Layout>
    </Workspace>
  );
}

/** Until 2024 a class told which layout is in view, and none named its ticket. */
function markLayout(marker: PageOptions['paneMarker'], name: string, isShown: boolean) {
  const className = 'ticket-panes-grid-layout';
  if (marker === 'class') return { className: isShown ? `${className} active` : className };
  return { className, 'data-test-id': name, ...(marker === 'none' ? {} : { 'data-is-active': String(isShown) }) };
}
