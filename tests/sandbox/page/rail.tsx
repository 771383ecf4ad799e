/** @jsxImportSource react */
import styled from 'styled-components';
import { hashedClass } from './hashed-class.ts';
import { Icon, type IconName } from './icon.tsx';
import { useObservable } from './observable.ts';
import { type Place, writePlace } from './place.ts';
import { useSandbox } from './sandbox.ts';

const Column = styled.nav.attrs(hashedClass())`
  grid-area: rail; display: flex; flex-direction: column; align-items: stretch; background: var(--zd-rail);
  > span { display: grid; place-items: center; height: 48px; color: #fff; font-weight: 700; font-size: 18px; }
`;
const Entry = styled.a.attrs(hashedClass())<{ $on: boolean }>`
  display: grid; place-items: center; height: 48px; color: #c2d6d6; background: ${(props) => (props.$on ? 'var(--zd-rail-on)' : 'none')};
  &:hover { color: #fff; background: var(--zd-rail-on); }
`;

/** The left rail: home, views, customers, reports. */
export function Rail() {
  const sandbox = useObservable(useSandbox());
  const isOld = sandbox.options.generation === 'a' || sandbox.options.generation === 'a2';
  const { marked } = useObservable(sandbox.navigation);
  const view = sandbox.views[0];
  const views: Place = view ? { kind: 'filter', id: view.id } : { kind: 'search', words: '' };
  const entries: [string, string, IconName, Place, boolean][] = [
    ['home_icon', 'Home', 'home', { kind: 'dashboard' }, marked.kind === 'dashboard'],
    ['views_icon', 'Views', 'views', views, marked.kind === 'filter' || marked.kind === 'search'],
    ['customers_icon', 'Customers', 'users', { kind: 'dashboard' }, marked.kind === 'user'],
    ['reporting_icon', 'Reporting', 'reports', { kind: 'dashboard' }, false],
  ];
  return (
    <Column {...(isOld ? { id: 'main_navigation' } : { 'data-test-id': 'support_nav' })} aria-label="Support">
      <span aria-hidden="true">z</span>
      {entries.map(([testId, label, icon, place, isOn]) => (
        <Entry key={testId} data-test-id={testId} aria-label={label} title={label} href={writePlace(place)} $on={isOn}>
          <Icon name={icon} size={18} />
        </Entry>
      ))}
    </Column>
  );
}
