/** @jsxImportSource react */
import styled from 'styled-components';
import { useAssigneeEntries } from './assignee-entries.ts';
import { Floating } from './floating.tsx';
import { hashedClass } from './hashed-class.ts';
import type { TicketSession } from './ticket-session.ts';

const List = styled.ul.attrs(hashedClass())`
  position: absolute; inset: auto 0; z-index: 40; max-height: 300px; margin-top: 4px; padding: 8px 0; overflow: auto;
  border: 1px solid var(--zd-line); border-radius: 4px; background: var(--zd-surface); box-shadow: 0 8px 24px rgb(0 0 0 / 20%);
`;
const Line = styled.li.attrs(hashedClass())`
  padding: 6px 16px; cursor: pointer;
  &:hover, &:focus { background: var(--zd-bubble); }
`;

type Props = { session: TicketSession; id: string; typed: string; onDone: () => void };

/** The assignee field's list, two steps deep. */
export function AssigneeMenu({ session, id, typed, onDone }: Props) {
  const entries = useAssigneeEntries(session, typed, onDone);
  return (
    <Floating>
      <List id={id} role="listbox">
        {entries.map(([words, act]) => (
          <Line
            key={words}
            role="option"
            aria-selected={false}
            tabIndex={0}
            onClick={(event) => {
              event.stopPropagation();
              act();
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' || event.key === ' ') act();
            }}
          >
            {words}
          </Line>
        ))}
      </List>
    </Floating>
  );
}
