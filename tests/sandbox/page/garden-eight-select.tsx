/** @jsxImportSource react */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import styled from 'styled-components';
import { Floating, isInside } from './floating.tsx';
import { hashedClass } from './hashed-class.ts';
import { listChoices, type SelectProps } from './list-choices.ts';
import { useSandbox } from './sandbox.ts';

const Box = styled.div.attrs(hashedClass())`
  position: relative;
  label { display: block; margin-bottom: 4px; font-weight: 600; }
`;
const Shown = styled.div.attrs(hashedClass())`
  position: relative; height: 32px; padding: 5px 28px 5px 12px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; cursor: pointer;
  border: 1px solid var(--zd-line); border-radius: 4px; background: var(--zd-surface);
  &::after { content: ''; position: absolute; right: 12px; top: 11px; width: 6px; height: 6px; border: solid var(--zd-muted); border-width: 0 1px 1px 0; rotate: 45deg; }
`;
const List = styled.ul.attrs(hashedClass())`
  position: absolute; inset: auto 0; z-index: 40; margin-top: 4px; padding: 8px 0; max-height: 260px; overflow: auto;
  border: 1px solid var(--zd-line); border-radius: 4px; background: var(--zd-surface); box-shadow: 0 8px 24px rgb(0 0 0 / 20%);
`;
const Line = styled.li.attrs(hashedClass())`
  padding: 6px 16px; cursor: pointer;
  &:hover, &[aria-selected='true'] { background: var(--zd-bubble); }
`;

/** The select of Garden 8, before comboboxes: label and select are told by their Garden ids alone. */
export function GardenEightSelect(props: SelectProps) {
  const { label, value, options, onChoose } = props;
  const { generation } = useSandbox().options;
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const id = `garden-${useId().replace(/\W/g, '')}`;
  const isForm = generation === 'a2';
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event) => {
      if (!isInside(event, box.current, `${id}-menu`)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [isOpen, id]);
  const choose = (key: string) => {
    setOpen(false);
    if (key !== value) onChoose(key);
  };
  const hearKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') setOpen(false);
    if (key === 'Enter' || key === ' ' || key === 'ArrowDown') setOpen(true);
  };
  return (
    <Box ref={box} data-garden-id={isForm ? 'forms.field' : 'dropdowns.field'}>
      <label id={`${id}-label`} htmlFor={id} data-garden-id={isForm ? 'forms.input_label' : 'dropdowns.label'}>
        {label}
      </label>
      <Shown
        id={id}
        role="combobox"
        tabIndex={0}
        data-garden-id="dropdowns.select"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-owns={`${id}-menu`}
        aria-labelledby={`${id}-label`}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={hearKey}
      >
        {options[value] ?? '-'}
      </Shown>
      {isOpen && (
        <Floating>
          <List id={`${id}-menu`} role="listbox" data-garden-id="dropdowns.menu">
            {listChoices(props).map(([key, word]) => (
              <Line
                key={key}
                role="option"
                aria-selected={key === value}
                tabIndex={-1}
                data-garden-id="dropdowns.item"
                onClick={() => choose(key)}
                onKeyDown={(event) => event.key === 'Enter' && choose(key)}
              >
                {word}
              </Line>
            ))}
          </List>
        </Floating>
      )}
    </Box>
  );
}
