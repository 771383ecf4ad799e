/** @jsxImportSource react */
import type { ReactNode, RefObject } from 'react';
import styled from 'styled-components';
import { Floating } from '../floating.tsx';
import { hashedClass } from '../hashed-class.ts';
import { statusColours } from '../status-badge.tsx';

const Box = styled.div.attrs(hashedClass())`
  position: relative; display: flex;
  button { height: 36px; padding: 0 16px; border: 0; border-radius: 4px 0 0 4px; background: #03363d; color: #fff; }
  button + button { padding: 0 10px; border-left: 1px solid #5b7b80; border-radius: 0 4px 4px 0; }
  button:disabled { opacity: 0.6; }
`;
const List = styled.ul.attrs(hashedClass())`
  position: absolute; right: 0; bottom: 100%; z-index: 60; margin: 0 0 4px; padding: 6px 0; list-style: none; white-space: nowrap;
  border: 1px solid var(--zd-line); border-radius: 4px; background: var(--zd-surface); box-shadow: 0 2px 8px rgb(0 0 0 / 25%);
  li > * { display: block; padding: 7px 16px; color: var(--zd-text); cursor: pointer; }
  li:hover { background: var(--zd-bubble); }
  .flex { display: flex; align-items: center; }
  .space { width: 8px; }
`;
const Colour = styled.div<{ $status: string }>`
  width: 12px; height: 12px; border-radius: 2px; background: ${(props) => statusColours[props.$status]?.[0] ?? '#68737d'};
`;

/** What both forms show and do. */
export type SubmitParts = {
  words: (status: string) => ReactNode;
  /** Of the open list. */
  list: RefObject<HTMLUListElement>;
  send: () => void;
  choose: (status: string) => void;
  onMenu: () => void;
  isOpen: boolean;
  isOff: boolean;
  shown: string;
  listed: string[];
  hasMenu: boolean;
};

/** Until July 2018. */
export function OldButtons(parts: SubmitParts) {
  const { words, choose, onMenu, isOpen, isOff, shown, listed, hasMenu, send, list } = parts;
  return (
    <Box className="ticket_submit_buttons btn-group dropup">
      <button type="button" className="btn btn-inverse save" disabled={isOff} onClick={send}>
        {words(shown)}
      </button>
      {hasMenu && (
        <button type="button" className="btn btn-inverse dropdown-toggle" disabled={isOff} onClick={onMenu}>
          ▾
        </button>
      )}
      {isOpen && (
        <Floating>
          <List className="dropdown-menu" ref={list}>
            {listed.map((key) => (
              <li key={key} className={`status ${key}`}>
                <a tabIndex={0} onClick={() => choose(key)} onKeyDown={(event) => event.key === 'Enter' && choose(key)}>
                  {words(key)}
                </a>
              </li>
            ))}
          </List>
        </Floating>
      )}
    </Box>
  );
}

/** Since August 2018. */
export function ButtonGroup(parts: SubmitParts) {
  const { words, choose, onMenu, isOpen, isOff, shown, listed, hasMenu, send, list } = parts;
  return (
    <div>
      <Box data-garden-id="buttons.button_group_view">
        <button type="button" data-garden-id="buttons.button" disabled={isOff} onClick={send}>
          {words(shown)}
        </button>
        {hasMenu && (
          <button
            type="button"
            data-garden-id="buttons.icon_button"
            aria-haspopup="true"
            aria-expanded={isOpen}
            disabled={isOff}
            onClick={onMenu}
          >
            ▾
          </button>
        )}
        {isOpen && (
          <Floating>
            <List data-garden-id="dropdowns.menu" ref={list}>
              {listed.map((key) => (
                <li key={key} data-tracking-id={`submit_button-menu-${key}`}>
                  <div>
                    <div
                      tabIndex={0}
                      onClick={() => choose(key)}
                      onKeyDown={(event) => event.key === 'Enter' && choose(key)}
                    >
                      <div className="flex">
                        <Colour $status={key} />
                        <span className="space" />
                        <span>{words(key)}</span>
                      </div>
                    </div>
                  </div>
                </li>
              ))}
            </List>
          </Floating>
        )}
      </Box>
    </div>
  );
}
