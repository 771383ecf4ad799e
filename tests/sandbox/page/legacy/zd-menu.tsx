/** @jsxImportSource react */
import { useRef } from 'react';
import styled from 'styled-components';
import type { MenuEntry } from '../assignee-entries.ts';
import { Floating } from '../floating.tsx';
import { hashedClass } from '../hashed-class.ts';
import { useLeave } from './use-leave.ts';

const Box = styled.div.attrs(hashedClass())`
  position: relative; min-width: 0;
  .zd-selectmenu-base, .zd-searchmenu-base { display: flex; align-items: center; height: 32px; padding: 0 8px; border: 1px solid var(--zd-line); border-radius: 3px; background: var(--zd-surface); cursor: pointer; }
  .zd-selectmenu-base-content { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .zd-selectmenu-base-arrow { width: 0; border: 4px solid transparent; border-top: 5px solid var(--zd-muted); border-bottom: 0; }
`;
const Menu = styled.div.attrs(hashedClass())<{ $upwards: boolean }>`
  position: absolute; z-index: 60; min-width: 100%; max-height: 300px; overflow: auto;
  ${(props) => (props.$upwards ? 'bottom: 100%; margin-bottom: 4px; width: 320px;' : 'margin-top: 2px;')}
  border: 1px solid var(--zd-line); border-radius: 3px; background: var(--zd-surface); box-shadow: 0 2px 8px rgb(0 0 0 / 25%);
  ul { margin: 0; padding: 6px 0; list-style: none; }
  a { display: block; padding: 5px 14px; color: var(--zd-text); cursor: pointer; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  li:hover { background: var(--zd-bubble); }
`;

type Props = {
  /** What the control shows. */
  shown: string;
  entries: MenuEntry[];
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  base?: 'zd-selectmenu-base' | 'zd-searchmenu-base';
  upwards?: boolean;
};

/** A menu of the Ember interface: no roles, no names between control and list (what is below `.zd-menu-root` is a guess). */
export function ZdMenu({ shown, entries, isOpen, onOpen, base = 'zd-selectmenu-base', upwards = false }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  useLeave(isOpen, () => onOpen(false), box, menu);
  return (
    <Box ref={box}>
      <div
        className={base}
        tabIndex={0}
        onClick={() => onOpen(!isOpen)}
        onKeyDown={(event) => (event.key === 'Enter' || event.key === 'ArrowDown') && onOpen(true)}
      >
        <span className="zd-selectmenu-base-content">{shown}</span>
        <span className="zd-selectmenu-base-arrow" />
      </div>
      {isOpen && (
        <Floating>
          <Menu ref={menu} className="zd-menu-root" $upwards={upwards}>
            <ul className="zd-menu-list-holder">
              {entries.map(([words, act]) => (
                <li key={words} className="zd-menu-item">
                  <a tabIndex={-1} onClick={act} onKeyDown={(event) => event.key === 'Enter' && act()}>
                    {words}
                  </a>
                </li>
              ))}
            </ul>
          </Menu>
        </Floating>
      )}
    </Box>
  );
}
