/** @jsxImportSource react */
import { useEffect } from 'react';
import styled from 'styled-components';
import { hashedClass } from './hashed-class.ts';
import { Header } from './header.tsx';
import { LegacyHeader } from './legacy/legacy-header.tsx';
import { LegacyPane } from './legacy/legacy-pane.tsx';
import { useObservable } from './observable.ts';
import { OtherPane } from './other-pane.tsx';
import { PageTheme } from './page-theme.tsx';
import { Pane } from './pane.tsx';
import { parsePlace } from './place.ts';
import { Rail } from './rail.tsx';
import { type Sandbox, SandboxContext } from './sandbox.ts';

const Shell = styled.div.attrs(hashedClass())`
  display: grid; grid-template: 'rail header' 48px 'rail main' minmax(0, 1fr) / 60px minmax(0, 1fr); height: 100vh;
`;
const Main = styled.main.attrs(hashedClass())`
  grid-area: main; position: relative; min-width: 0;
`;

/** The whole agent page. */
export function App({ sandbox }: { sandbox: Sandbox }) {
  const { navigation, options } = sandbox;
  const isLegacy = options.generation === 'a' || options.generation === 'a2';
  const TicketPane = isLegacy ? LegacyPane : Pane;
  const { slots } = useObservable(navigation);
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link?.target !== '' || link.origin !== location.origin || !link.pathname.startsWith('/agent/')) return;
      event.preventDefault();
      navigation.go(parsePlace(link.href));
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [navigation]);
  return (
    <SandboxContext.Provider value={sandbox}>
      <PageTheme>
        <Shell>
          {isLegacy ? <LegacyHeader /> : <Header />}
          <Rail />
          <Main id="main_panes" {...(isLegacy ? {} : { 'data-garden-id': 'navigation.main' })}>
            {slots.map((slot) => (
              <TicketPane key={slot.key} ticketId={slot.ticketId} />
            ))}
            <OtherPane />
          </Main>
        </Shell>
      </PageTheme>
    </SandboxContext.Provider>
  );
}
