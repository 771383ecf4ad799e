import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** `words` is what is typed for, `more` stands beside it and is searched as well. */
export type BoxChoice = { key: string; words: string; more?: string | undefined };

type NameBoxProps = {
  id: string;
  /** What stands above the box; `name` is the whole accessible name. */
  label: string;
  name: string;
  listName: string;
  placeholder: string;
  /** What is chosen already, in words. */
  chosen: string;
  /** Undefined until they are known. */
  choices: readonly BoxChoice[] | undefined;
  trouble?: string | undefined;
  waiting: string;
  none: string;
  disabled?: boolean;
  /** The list is about to be looked at. */
  open: () => void;
  choose: (key: string) => void;
};

/** So many are listed; typing narrows them. */
const MOST = 50;

const fold = (words: string) => words.normalize('NFKD').toLowerCase();

/** Choices with every typed word in them; those that have it in their own words come first. */
export function filterChoices(choices: readonly BoxChoice[], typed: string): BoxChoice[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  const has = (words: string) => wanted.every((word) => fold(words).includes(word));
  const own = choices.filter(({ words }) => has(words));
  const others = choices.filter((one) => !own.includes(one) && has(`${one.words} ${one.more ?? ''}`));
  return [...own, ...others].slice(0, MOST);
}

/** Chooses one of many by typing part of its name: a combobox with a list, as the ARIA practices have it. */
export function NameBox(props: NameBoxProps) {
  const { id, label, name, listName, chosen, choices, trouble } = props;
  const [typed, type] = useState(chosen);
  const [isOpen, open] = useState(false);
  const [at, move] = useState(-1);
  const last = useRef(chosen);
  // Chosen by somebody else meanwhile, such as by the ticket's own words.
  if (last.current !== chosen) {
    last.current = chosen;
    type(chosen);
  }
  const found = filterChoices(choices ?? [], typed === chosen ? '' : typed);
  const isShown = isOpen && found.length > 0;
  const idOf = (number: number) => `${id}-${number}`;
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isShown) list.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isShown]);

  const choose = (choice: BoxChoice | undefined) => {
    if (!choice) return;
    type(choice.words);
    open(false);
    move(-1);
    props.choose(choice.key);
  };
  const show = () => {
    props.open();
    open(true);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!isOpen) show();
      move((found.length + Math.max(at, step < 0 ? 0 : -1) + step) % Math.max(found.length, 1));
    } else if (event.key === 'Enter' && isShown) {
      event.preventDefault();
      choose(found[at] ?? (found.length === 1 ? found[0] : undefined));
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      open(false);
      move(-1);
    }
  };

  return (
    <div class="name-box">
      <label for={id}>{label}</label>
      <input
        id={id}
        role="combobox"
        type="text"
        autocomplete="off"
        aria-label={name}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-activedescendant={isShown && at >= 0 ? idOf(at) : undefined}
        placeholder={props.placeholder}
        value={typed}
        disabled={props.disabled}
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
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={listName} hidden={!isShown}>
        {isShown &&
          found.map((choice, number) => (
            <div
              key={choice.key}
              id={idOf(number)}
              role="option"
              tabIndex={-1}
              aria-selected={number === at}
              ref={(element) => {
                if (number === at) element?.scrollIntoView?.({ block: 'nearest' });
              }}
              onMouseDown={(event) => {
                // Before the blur that would close the list.
                event.preventDefault();
                choose(choice);
              }}
            >
              {choice.words}
              {choice.more !== undefined && <span class="name-more"> {choice.more}</span>}
            </div>
          ))}
      </div>
      <span class="action-said" role="status">
        {isOpen && choices === undefined && props.waiting}
        {isOpen && choices !== undefined && trouble === undefined && found.length === 0 && props.none}
        {trouble}
      </span>
    </div>
  );
}
