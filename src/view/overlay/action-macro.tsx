import type { ActionIntent, ActionLine } from './action-types.ts';
import { NameBox } from './name-box.tsx';

type MacroProps = {
  place: number;
  words: string;
  macro: NonNullable<ActionLine['macro']>;
  isOff: boolean;
  act: (intent: ActionIntent) => void;
};

const leafOf = (title: string) => title.split('::').at(-1) ?? title;

/** Chooses one macro of a folder by typing part of its name, or shows the one the ticket's words point to. */
export function ActionMacro({ place, words, macro, isOff, act }: MacroProps) {
  return (
    <div class="action-macro">
      <NameBox
        id={`sl-macro-${place}`}
        label="Macro"
        name={`Macro for: ${words}`}
        listName="Macros"
        placeholder="Type part of its name"
        chosen={leafOf(macro.chosen)}
        choices={macro.choices?.map((title) => ({ key: title, words: leafOf(title) }))}
        trouble={macro.trouble}
        disabled={isOff}
        waiting="Reading your macros"
        none="No macro has this in its name."
        open={() => act({ kind: 'list-macros', place })}
        choose={(title) => act({ kind: 'choose-macro', place, title })}
      />
      {macro.matched !== undefined && (
        <span class="action-said">
          Chosen because the ticket says “{macro.matched}”. Check that it is the right one.
        </span>
      )}
    </div>
  );
}
