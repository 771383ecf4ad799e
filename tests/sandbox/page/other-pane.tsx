/** @jsxImportSource react */
import styled from 'styled-components';
import { hashedClass } from './hashed-class.ts';
import { useObservable } from './observable.ts';
import { hidePane, Workspace } from './pane.tsx';
import { useSandbox } from './sandbox.ts';
import { TicketList } from './ticket-list.tsx';
import { UserPage } from './user-page.tsx';

const Page = styled.div.attrs(hashedClass())`
  height: 100%; overflow: auto; padding: 24px; background: var(--zd-surface);
  h1 { margin-bottom: 16px; font-size: 20px; line-height: 28px; font-weight: 600; }
`;

/** The pane of everything that is no ticket: lists, people, the dashboard. Mounted once, then kept. */
export function OtherPane() {
  const sandbox = useObservable(useSandbox());
  const { other, shown } = useObservable(sandbox.navigation);
  if (!other) return null;
  return (
    <Workspace className="ember-view workspace" style={hidePane(sandbox.options.hide, shown.kind !== 'ticket')}>
      <Page>
        {(other.kind === 'filter' || other.kind === 'search') && <TicketList place={other} />}
        {other.kind === 'user' && <UserPage id={other.id} />}
        {other.kind === 'dashboard' && (
          <>
            <h1>Home</h1>
            <ul>
              {sandbox.views.map((view) => (
                <li key={view.id}>
                  <a href={`/agent/filters/${view.id}`}>{view.title}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </Page>
    </Workspace>
  );
}
