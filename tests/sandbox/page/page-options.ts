/** How awkward the local agent page is. All of it is settable by the server, single keys by the address. */
export type PageOptions = {
  /**
   * The interface that is copied: Agent Workspace since May 2026 (`b26`), before (`b`), the standard interface with
   * CKEditor (`a2`), and the Ember one to about 2021 (`a`).
   */
  generation: Generation;
  /** How panes of tabs in the background are hidden. */
  hide: 'visibility' | 'display';
  /** How the selected tab is marked; `none`: the address alone tells. Default: as the generation has it. */
  tabMarker: 'entity-is-selected' | 'aria-current' | 'selected' | 'aria-selected' | 'none' | 'default';
  /** How layouts of `b26` and `b` say that they are in view. By class (to 2024) they name no ticket. */
  paneMarker: 'is-active' | 'class' | 'none';
  layout: 'standard' | 'custom';
  /** Milliseconds, from and to: address, tab and pane each follow a click after their own random delay. */
  switchDelay: [number, number];
  /** Milliseconds, from and to: log and composer of a fresh pane come that late, each for itself. */
  lateMount: [number, number];
  /** Replaces the editor's node now and then, keeping text, selection and focus. */
  swapComposer: boolean;
  /**
   * An attribute on the document, or without one: `none`, a dark background of the body only; `body-light`, a light
   * one only; `media`, no background either, and the page follows what the system prefers.
   */
  theme: 'light' | 'dark' | 'system' | 'none' | 'body-light' | 'media';
  /** Language of the page's own words: en, cy, de, fr, es, pt-BR, ja; others fall back to en. */
  locale: string;
  seed: number;
  /** Zendesk's keyboard shortcuts; agents can switch them off. */
  shortcuts: boolean;
  /** Traces of other extensions: foreign attributes and buttons, wrapped messages, a reversed log. */
  noise: boolean;
  /** The order of the conversation, as other extensions change it. */
  logOrder: 'page' | 'reversed' | 'mixed';
  /** Where open menus and lists are drawn: beside their control, or under the body. */
  menus: 'pane' | 'portal';
  /** Milliseconds, from and to: fields and draft follow a macro, each after its own delay. */
  macroDelay: [number, number];
  /** The submit button of `a`: Garden's group since August 2018, or the form of before. */
  submitForm: 'garden' | 'buttons';
  /** The assignee field takes typed words and searches groups by them; else it is a list only. */
  assigneeSearch: boolean;
  /** Milliseconds after which React draws fields, footer and channel switch anew, again and again; 0: never. */
  remountEvery: number;
  /** The page may be kept whole for a step back; without, it is loaded anew. */
  mayReturn: boolean;
  /** Controls this agent's layout or role leaves out. */
  missing: ControlName[];
  /** Controls whose menu opens with nothing in it. */
  emptyMenus: ControlName[];
};

export type Generation = 'b26' | 'b' | 'a2' | 'a';

/** Controls an agent works in a ticket. */
export type ControlName =
  | 'take-it'
  | 'assignee'
  | 'tags'
  | 'priority'
  | 'macro'
  | 'switcher'
  | 'submit-menu'
  | 'composer';

/** The page as most accounts have it in 2026. */
export const defaultPageOptions: PageOptions = {
  generation: 'b26',
  hide: 'visibility',
  tabMarker: 'default',
  paneMarker: 'is-active',
  layout: 'standard',
  switchDelay: [50, 400],
  lateMount: [500, 4000],
  swapComposer: true,
  theme: 'light',
  locale: 'en',
  seed: 1,
  shortcuts: true,
  noise: false,
  logOrder: 'page',
  menus: 'pane',
  macroDelay: [200, 2000],
  submitForm: 'garden',
  assigneeSearch: false,
  remountEvery: 0,
  mayReturn: false,
  missing: [],
  emptyMenus: [],
};

/** Name of the `meta` element whose content is a JSON object of page options. */
export const pageOptionsMeta = 'sandbox-page';

/**
 * Options in force: the defaults, over them the server's JSON (`meta`), over that the address's (`query`).
 * Text that is no JSON object counts as empty.
 */
export function readPageOptions(meta: string | null, query: string | null): PageOptions {
  return { ...defaultPageOptions, ...parsePageOptions(meta), ...parsePageOptions(query) };
}

/** Page options out of JSON; undefined for text that is no JSON object. */
export function parsePageOptions(text: string | null): Partial<PageOptions> | undefined {
  if (!text) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Partial<PageOptions>) : undefined;
  } catch {
    return undefined;
  }
}
