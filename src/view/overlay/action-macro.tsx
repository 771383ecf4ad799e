import { useRef, useState } from 'preact/hooks';
import type { ActionIntent, ActionLine } from './action-types.ts';

type MacroProps = {
  place: number;
  words: string;
  macro: NonNullable<ActionLine['macro']>;
  act: (intent: ActionIntent) => void;
};

/** So many are listed; typing narrows them. */
const MOST = 50;

const fold = (words: string) => words.normalize('NFKD').toLowerCase();
const leafOf = (title: string) => title.split('::').at(-1) ?? title;

/** Names with every typed word in them. */
export function filterNames(names: readonly string[], typed: string): string[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  return names.filter((name) => wanted.every((word) => fold(name).includes(word))).slice(0, MOST);
}

/** Chooses one macro of a folder by typing part of its name: a combobox with a list, as the ARIA practices have it. */
export function ActionMacro({ place, words, macro, act }: MacroProps) {
  const [typed, type] = useState(leafOf(macro.chosen));
  const [isOpen, open] = useState(false);
  const [at, move] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const chosen = leafOf(macro.chosen);
  const names = filterNames(macro.choices ?? [], typed === chosen ? '' : typed);
  const isShown = isOpen && names.length > 0;
  const idOf = (number: number) => `sl-macro-${place}-${number}`;

  const choose = (title: string | undefined) => {
    if (title === undefined) return;
    act({ kind: 'choose-macro', place, title });
    type(leafOf(title));
    open(false);
    move(-1);
  };
  const show = () => {
    act({ kind: 'list-macros', place });
    open(true);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!isOpen) show();
      move((names.length + Math.max(at, step < 0 ? 0 : -1) + step) % Math.max(names.length, 1));
    } else if (event.key === 'Enter' && isShown) {
      event.preventDefault();
      choose(names[at] ?? (names.length === 1 ? names[0] : undefined));
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      open(false);
      move(-1);
    }
  };

  return (
    <div class="action-macro">
      <label for={`sl-macro-${place}`}>Macro</label>
      <input
        ref={input}
        id={`sl-macro-${place}`}
        role="combobox"
        type="text"
        autocomplete="off"
        aria-label={`Macro for: ${words}`}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`sl-macros-${place}`}
        aria-activedescendant={isShown && at >= 0 ? idOf(at) : undefined}
        placeholder="Type part of its name"
        value={typed}
        onFocus={show}
        onClick={show}
        onBlur={() => open(false)}
        onKeyDown={press}
        onInput={(event) => {
          type(event.currentTarget.value);
          show();
          move(-1);
        }}
      />
      <div id={`sl-macros-${place}`} role="listbox" aria-label="Macros" hidden={!isShown}>
        {isShown &&
          names.map((title, number) => (
            <div
              key={title}
              id={idOf(number)}
              role="option"
              tabIndex={-1}
              aria-selected={number === at}
              onMouseDown={(event) => {
                // Before the blur that would close the list.
                event.preventDefault();
                choose(title);
              }}
            >
              {leafOf(title)}
            </div>
          ))}
      </div>
      <span class="action-said" role="status">
        {isOpen && macro.choices === undefined && 'Reading your macros'}
        {isOpen &&
          macro.choices !== undefined &&
          macro.trouble === undefined &&
          names.length === 0 &&
          'No macro has this in its name.'}
        {macro.trouble}
      </span>
    </div>
  );
}
