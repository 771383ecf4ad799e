/** @jsxImportSource react */
import { useState } from 'react';
import styled from 'styled-components';
import { hashedClass } from '../hashed-class.ts';
import { listLines, type MacroLine } from '../macro-lines.ts';
import { useObservable } from '../observable.ts';
import { Remount } from '../remount.tsx';
import { useSandbox } from '../sandbox.ts';
import type { TicketSession } from '../ticket-session.ts';
import { Wrap } from '../wrap.tsx';
import { LegacySubmit } from './legacy-submit.tsx';
import { ZdMenu } from './zd-menu.tsx';

const Bar = styled.footer.attrs(hashedClass())`
  flex: none; position: relative; z-index: 10; border-top: 1px solid var(--zd-line); background: var(--zd-sunken);
  .ticket-resolution-footer-pane { display: flex; align-items: center; justify-content: space-between; gap: 12px; height: 56px; padding: 0 16px; }
  .macro-selector { width: 220px; }
`;

/** Macros and submit of the Ember interface. */
export function LegacyFooter({ session }: { session: TicketSession }) {
  const { options } = useSandbox();
  return (
    <Bar className="ticket-resolution-footer">
      <div className="ticket-resolution-footer-pane">
        {options.missing.includes('macro') ? <span /> : <MacroSelector session={session} />}
        <Wrap at="submit">
          <Remount>
            <LegacySubmit session={session} />
          </Remount>
        </Wrap>
      </div>
    </Bar>
  );
}

function MacroSelector({ session }: { session: TicketSession }) {
  const { macros, texts, options } = useObservable(useSandbox());
  const [isOpen, setOpen] = useState(false);
  const [category, setCategory] = useState('');
  const open = (now: boolean) => {
    setOpen(now);
    setCategory('');
  };
  const choose = (line: MacroLine) => {
    if (!line.macro) return setCategory(line.category ?? '');
    open(false);
    void session.applyMacro(line.macro);
  };
  const lines = options.emptyMenus.includes('macro') ? [] : listLines(macros, category, '');
  return (
    <div className="macro-selector">
      <ZdMenu
        upwards
        shown={texts.applyMacro}
        entries={lines.map((line): [string, () => void] => [line.words, () => choose(line)])}
        isOpen={isOpen}
        onOpen={open}
      />
    </div>
  );
}
