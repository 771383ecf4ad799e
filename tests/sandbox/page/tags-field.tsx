/** @jsxImportSource react */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import styled from 'styled-components';
import { Floating, isInside } from './floating.tsx';
import { hashedClass } from './hashed-class.ts';
import { useNames } from './names.ts';
import { useObservable } from './observable.ts';
import { useSandbox } from './sandbox.ts';
import type { TicketSession } from './ticket-session.ts';

const Trigger = styled.div.attrs(hashedClass())`
  display: flex; flex-wrap: wrap; gap: 4px; max-height: 124px; padding: 3px 8px; overflow: auto;
  border: 1px solid var(--zd-line); border-radius: 4px; background: var(--zd-surface);
  input { flex: 1; min-width: 40px; padding: 0; border: 0; outline: 0; background: none; color: inherit; font: inherit; }
`;
const Tag = styled.div.attrs(hashedClass())`
  display: flex; gap: 4px; padding: 0 6px; border-radius: 4px; background: var(--zd-bubble); font-size: 12px;
  button { padding: 0; border: 0; background: none; color: inherit; }
  &[hidden] { display: none; }
`;
const List = styled.ul.attrs(hashedClass())`
  margin: 0; padding: 8px 0; border: 1px solid var(--zd-line); background: var(--zd-surface);
`;
const Line = styled.li.attrs(hashedClass())`
  padding: 4px 16px; list-style: none; cursor: pointer;
`;

/** So many tags show until the field is entered, as Garden has it. */
const SHOWN = 4;

/** Tags in a combobox that takes new words; long lists hide behind "+ N more" until it is entered. */
export function TagsField({ session }: { session: TicketSession }) {
  useObservable(session);
  const { options, texts } = useSandbox();
  const nameOf = useNames();
  const [typed, setTyped] = useState('');
  const [isEntered, setEntered] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const tags = session.read('tags') ?? [];
  const fresh = typed.trim().toLowerCase().replace(/\s+/g, '_');
  const isOffered = fresh !== '' && !tags.includes(fresh) && !options.emptyMenus.includes('tags');
  const id = `tags-${session.id}`;
  useEffect(() => {
    const leave = (event: Event) => {
      if (!isInside(event, box.current, `${id}-list`)) setEntered(false);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [id]);
  const change = (next: string[]) => {
    session.edit({ tags: next });
    setTyped('');
  };
  const hearKey = ({ key }: KeyboardEvent) => {
    if (key === 'Enter' && isOffered) change([...tags, fresh]);
    if (key === 'Escape') setTyped('');
    if (key === 'Backspace' && typed === '') change(tags.slice(0, -1));
  };
  return (
    <div {...nameOf('tags')} ref={box}>
      <label htmlFor={id} {...nameOf('fieldLabel')}>
        {texts.tags}
      </label>
      <div {...nameOf('tagsBox')}>
        <Trigger data-garden-id="dropdowns.combobox.trigger" onFocus={() => setEntered(true)}>
          {tags.map((tag, at) => (
            <Tag
              key={tag}
              {...nameOf('tag')}
              aria-label={`${tag}, press delete or backspace to remove`}
              hidden={!isEntered && at >= SHOWN}
            >
              <span>{tag}</span>
              <button
                type="button"
                tabIndex={-1}
                data-garden-id="tags.close"
                aria-label={`Remove ${tag}`}
                onClick={() => change(tags.filter((one) => one !== tag))}
              >
                ×
              </button>
            </Tag>
          ))}
          {tags.length > SHOWN && (
            <button type="button" data-garden-id="dropdowns.combobox.tags_button" hidden={isEntered}>
              {`+ ${tags.length - SHOWN} more`}
            </button>
          )}
          <input
            id={id}
            role="combobox"
            aria-expanded={isOffered}
            aria-controls={`${id}-list`}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={hearKey}
          />
        </Trigger>
        {isOffered && (
          <Floating>
            <List role="listbox" id={`${id}-list`}>
              <Line
                role="option"
                aria-selected={false}
                tabIndex={-1}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => change([...tags, fresh])}
                onKeyDown={hearKey}
              >
                {fresh}
              </Line>
            </List>
          </Floating>
        )}
      </div>
    </div>
  );
}
