/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import styled from 'styled-components';
import { Floating, isInside } from './floating.tsx';
import { hashedClass } from './hashed-class.ts';
import { Icon } from './icon.tsx';
import { listLines, type MacroLine } from './macro-lines.ts';
import { useNames } from './names.ts';
import { useObservable } from './observable.ts';
import { useSandbox } from './sandbox.ts';
import { hashText } from './seeded-random.ts';
import type { TicketSession } from './ticket-session.ts';

const Box = styled.div.attrs(hashedClass())`
  position: relative; width: 280px;
`;
const Faux = styled.div.attrs(hashedClass())`
  display: flex; align-items: center; gap: 8px; height: 36px; padding: 0 12px; border: 1px solid var(--zd-line); border-radius: 4px; color: var(--zd-muted);
  &:focus-within { border-color: var(--zd-link); }
  input { flex: 1; min-width: 0; border: 0; outline: 0; background: none; color: var(--zd-text); font: inherit; }
`;
const Popup = styled.div.attrs(hashedClass())`
  position: absolute; inset: auto 0 100%; height: 0;
  > ul { position: absolute; inset: auto auto 4px 0; min-width: 320px; max-height: 320px; padding: 8px 0; overflow: auto; z-index: 50;
    border: 1px solid var(--zd-line); border-radius: 4px; background: var(--zd-surface); box-shadow: 0 -8px 24px rgb(0 0 0 / 15%); }
`;
const List = styled.ul.attrs(hashedClass())``;
const Choice = styled.li.attrs(hashedClass())`
  padding: 8px 16px; cursor: pointer;
  &[aria-selected='true'], &:hover { background: var(--zd-bubble); }
`;

/** "Apply macro": an input that opens a menu with categories ("A::B"); words typed search all macros. */
export function MacroMenu({ session }: { session: TicketSession }) {
  const sandbox = useObservable(useSandbox());
  const nameOf = useNames();
  const { texts, macros, options } = sandbox;
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [category, setCategory] = useState('');
  const [active, setActive] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const number = hashText(options.seed, `downshift ${session.id}`) % 97;
  const listId = `downshift-${number}-menu`;
  const lines = isOpen && !options.emptyMenus.includes('macro') ? listLines(macros, category, typed) : [];

  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event) => {
      if (!isInside(event, box.current, listId)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [isOpen, listId]);

  const open = () => {
    setOpen(true);
    setActive(0);
  };
  const close = () => {
    setOpen(false);
    setTyped('');
    setCategory('');
  };
  const choose = (line: MacroLine | undefined) => {
    if (!line) return;
    setActive(0);
    if (line.macro) {
      close();
      void session.applyMacro(line.macro);
    } else setCategory(line.category ?? '');
  };
  return (
    <Box ref={box}>
      <Faux {...nameOf('macroBox')} onClick={open}>
        <Icon name="bolt" />
        <input
          {...nameOf('macroInput')}
          role="combobox"
          aria-label={`${texts.applyMacro} autocomplete menu`}
          aria-expanded={isOpen}
          aria-controls={listId}
          placeholder={texts.applyMacro}
          value={typed}
          onFocus={open}
          onChange={(event) => {
            setTyped(event.target.value);
            open();
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') setActive(Math.min(active + 1, lines.length - 1));
            if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
            if (event.key === 'Escape') close();
            if (event.key === 'Enter') choose(lines[active]);
          }}
        />
      </Faux>
      <Popup {...nameOf('macroPopup')}>
        {isOpen && (
          <Floating>
            <List {...nameOf('macroList')} role="listbox" id={listId}>
              {lines.map((line, at) => (
                <Choice
                  key={line.words}
                  role="option"
                  id={`downshift-${number}-item-${at}`}
                  aria-selected={at === active}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => choose(line)}
                >
                  {line.words}
                </Choice>
              ))}
            </List>
          </Floating>
        )}
      </Popup>
    </Box>
  );
}
