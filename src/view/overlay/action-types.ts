/** How one action of an ending stands, ready to be drawn. Words are whole sentences. */
export type ActionLine = {
  /** Its place in the ending's list, from 0. */
  place: number;
  words: string;
  mark?: string | undefined;
  /** What is and what will be: "Status: New → Open". */
  detail?: string | undefined;
  state: 'ready' | 'doing' | 'done' | 'saved' | 'so' | 'stopped';
  /** What came of it, or why it cannot be done. */
  said?: string | undefined;
  /** Whether the product can do it at all; with `off` it cannot now. */
  isWorked: boolean;
  off?: string | undefined;
  canUndo: boolean;
  canShow: boolean;
  /** The page's own way failed, and Zendesk's API may be asked instead. */
  canSave: boolean;
  /** Text for the draft, which the agent may change; undefined where there is none to write. */
  text?: string | undefined;
  /** Nobody suggests the text, so the agent is asked for it before the list. */
  isOwn?: boolean | undefined;
  /** Whether a person ticked it off; undefined where nobody has to. */
  ticked?: boolean | undefined;
  link?: { href: string; label: string } | undefined;
  /** A macro to choose below a folder; `choices` undefined until they are asked for. */
  macro?:
    | {
        chosen: string;
        choices: readonly string[] | undefined;
        trouble: string | undefined;
        /** Words of the ticket it was chosen for. */
        matched?: string | undefined;
      }
    | undefined;
  /** What a macro would change; undefined until it is asked for. */
  preview?: readonly string[] | undefined;
  canPreview: boolean;
};

/** The words beside a control of the page that has a ring around it. */
export type WhereWords = { place: number; words: string; how: string };

/** A question before something is saved past the page. `refusal`: why it may not be saved so. */
export type SaveQuestion = { place: number; lines: readonly string[]; refusal?: string | undefined; isSaving: boolean };

/** An ending’s actions as they stand, and how far “Do all” is. */
export type ActionListState = {
  lines: readonly ActionLine[];
  /** What no action touches. */
  stays?: string | undefined;
  /** Something to know of the whole: two submits, a part left out. */
  note?: string | undefined;
  isRunning: boolean;
  /** "2 of 5: Take it", and what came of it all. */
  progress: string;
  canDoAll: boolean;
  canUndoAll: boolean;
  /** What doing all of it and submitting would submit as: "submit as Open"; undefined where nothing submits. */
  submitAs?: string | undefined;
  /** A status that an undo could not give back, in words, and the submit that does: "Submit as New". */
  kept?: { words: string; submit: string } | undefined;
  where?: WhereWords | undefined;
  question?: SaveQuestion | undefined;
};

/** What an agent asks of the list. */
export type ActionIntent =
  | { kind: 'do' | 'undo' | 'show' | 'preview' | 'list-macros' | 'ask-save'; place: number }
  | { kind: 'write'; place: number; text: string }
  | { kind: 'choose-macro'; place: number; title: string }
  | { kind: 'tick'; place: number; on: boolean }
  | { kind: 'do-all'; submit: boolean }
  | { kind: 'undo-all' | 'stop' | 'end-show' | 'save' | 'drop-save' | 'submit-kept' };
