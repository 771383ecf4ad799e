import { actionRows } from '../../src/page/hooks/action-rows.ts';
import type { HookVariant } from '../../src/page/hooks/hook-variant.ts';
import { logRows } from '../../src/page/hooks/log-rows.ts';
import { submitHooks } from '../../src/page/hooks/submit-hooks.ts';
import { hooks } from '../../src/page/hooks.ts';

/**
 * One thing done to every element that matches, and to those that come later. `to`: the attribute's new value, null
 * takes it away; `class` takes one class away; `as` gives the value to another attribute; `words` turns the text into
 * one nobody knows.
 */
export type Edit =
  | { css: string; attribute: string; to: string | null }
  | { css: string; class: string; to?: string }
  | { css: string; attribute: string; as: string }
  | { css: string; words: true };

/** One way in which the page may change. */
export type Loss = { id: string; group: 'hook' | 'pair' | 'all of a kind' | 'words' | 'break'; edits: Edit[] };

/** Attributes without which the page itself does not work. */
const NEEDED = new Set(['contenteditable', 'aria-haspopup', 'datetime', 'aria-activedescendant']);

const tables: Record<string, readonly HookVariant[]> = { ...hooks };
for (const [name, rows] of Object.entries({ ...actionRows, ...logRows, ...submitHooks }))
  tables[name] = [...(tables[name] ?? []), ...rows];

/** Every hook by itself: all that its variants go by is gone. */
export const hookLosses: Loss[] = Object.entries(tables).flatMap(([name, rows]): Loss[] => {
  const edits = rows.flatMap(({ css }) => listEdits(css));
  return edits.length === 0 ? [] : [{ id: name, group: 'hook', edits }];
});

/** Whether a loss takes away what this variant of the hook goes by; some go by what the page itself needs. */
export function canLose(hook: string, variant: string): boolean {
  return (tables[hook] ?? []).some((row) => row.id === variant && listEdits(row.css).length > 0);
}

/** What the last part of a selector goes by, or the whole where that is nothing but an element's kind. */
function listEdits(css: string): Edit[] {
  const plain = css.replace(/:not\([^)]*\)+/g, '');
  const parts = plain.split(/(?:\s*>\s*|\s+)(?![^[]*\])(?![^(]*\))/);
  const own = editsOf(css, parts.at(-1) ?? '');
  if (own.length > 0) return own;
  return parts.slice(0, -1).flatMap((part, at) => editsOf(parts.slice(0, at + 1).join(' '), part));
}

function editsOf(css: string, part: string): Edit[] {
  const outer = part.replace(/\(.*\)/, '');
  const attributes = [...outer.matchAll(/\[([\w-]+)/g)].map(([, name = '']) => name);
  const bare = outer.replace(/\[[^\]]*\]/g, '');
  const classes = [...bare.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
  const hasId = /#[\w-]+/.test(bare);
  return [
    ...attributes.filter((name) => !NEEDED.has(name)).map((attribute): Edit => ({ css, attribute, to: null })),
    ...classes.map((name): Edit => ({ css, class: name })),
    ...(hasId ? [{ css, attribute: 'id', to: null } satisfies Edit] : []),
  ];
}

const named = (...ids: string[]) => ids.map((id) => `[data-test-id="${id}"]`).join(', ');
const rename = (css: string, to: string | null = 'renamed'): Edit => ({ css, attribute: 'data-test-id', to });
const all = (attribute: string): Edit => ({ css: `[${attribute}]`, attribute, to: null });

/** Whole kinds of names at once. */
export const kindLosses: Loss[] = [
  { id: 'data-test-id', edits: [all('data-test-id')] },
  { id: 'data-garden-id', edits: [all('data-garden-id')] },
  { id: 'data-test-id and data-garden-id', edits: [all('data-test-id'), all('data-garden-id')] },
  {
    id: 'ticket numbers',
    edits: [
      all('data-ticket-id'),
      all('data-side-conversations-anchor-id'),
      { css: '[data-test-id^="ticket-"][data-test-id$="-layout"]', attribute: 'data-test-id', to: 'layout' },
      rename(named('tabs-section-nav-item-ticket')),
    ],
  },
  { id: 'classes', edits: classLoss() },
  {
    id: 'every name',
    edits: [
      ...['data-test-id', 'data-garden-id', 'data-ticket-id', 'data-side-conversations-anchor-id'].map(all),
      ...['data-is-active', 'data-channel', 'data-tracking-id', 'data-cy-test-id', 'data-entity-id'].map(all),
      ...classLoss(),
      { css: '#main_panes, #editor-view, #ticket_sidebar', attribute: 'id', to: null },
    ],
  },
].map((loss) => ({ ...loss, group: 'all of a kind' }));

function classLoss(): Edit[] {
  const names =
    'workspace ember-view conversation-polaris ticket-panes-grid-layout zendesk-editor--rich-text-container';
  const more =
    'ck-editor__editable zendesk-editor--rich-text-comment comment_input ticket_status_label ticket-resolution-footer';
  return `${names} ${more}`.split(' ').map((name) => ({ css: `.${name}`, class: name }));
}

/** Where the page's own words stand: channel, status, priority, submit. Names of people and tags are no words of the page. */
const WORDS = [
  named('omnichannel-channel-switcher-button', 'submit_button-button', 'assignee-field-take-it-button'),
  '[role="menuitem"], .ticket_status_label, .track-id-publicComment, .track-id-privateComment',
  '[data-test-id="ticket-fields-priority-select"] [data-garden-id="dropdowns.combobox.value"]',
  '[data-test-id="omnicomposer-rich-text-ckeditor"], [data-test-id="standalone-rich-text-ckeditor"]',
].join(', ');

const LANGUAGE: Edit = { css: WORDS, words: true };
const CHANNEL: Edit = { css: '[data-channel]', attribute: 'data-channel', to: 'pigeon' };

export const wordLosses: Loss[] = [
  { id: 'a language nobody knows', group: 'words', edits: [LANGUAGE] },
  { id: 'that language, and no channel', group: 'words', edits: [LANGUAGE, CHANNEL] },
  {
    id: 'that language, and no name of Submit',
    group: 'words',
    edits: [LANGUAGE, rename('[data-test-id^="submit_button"]'), all('data-tracking-id'), all('data-cy-test-id')],
  },
];

/** `agent-page-hooks.md` 3 and 6: what changed there, done to the page of today. */
export const breakLosses: Loss[] = [
  ['2018-08 submit moved into a Garden group', [rename('[data-test-id^="submit_button"]')]],
  [
    '2019-05 a wrapper of the composer gone',
    [{ css: '.zendesk-editor--rich-text-container', class: 'zendesk-editor--rich-text-container' }],
  ],
  [
    '2019-11 submit menu gone',
    [rename(named('submit_button-menu-button')), all('data-tracking-id'), all('data-cy-test-id')],
  ],
  ['2020-03 header tabs renamed', [rename(named('header-tab', 'header-tab-title', 'header-tablist'))]],
  ['2020-07 assignee element renamed', [rename('[data-test-id^="assignee-field"]')]],
  [
    '2020-09 footer renamed',
    [rename(named('ticket-footer')), { css: '.ticket-resolution-footer', class: 'ticket-resolution-footer' }],
  ],
  [
    '2021-07 header path renamed',
    [rename('[data-test-id^="tabs-"]'), { css: '.ticket_status_label', class: 'ticket_status_label' }],
  ],
  [
    '2022-02 composer renamed',
    [rename('[data-test-id^="omnicomposer-"]'), rename(named('editor-view', 'ticket-rich-text-editor'))],
  ],
  [
    '2022-11 tags renamed',
    [
      rename(named('ticket-system-field-tags-item-selected')),
      { css: '[data-garden-id="tags.tag_view"]', attribute: 'data-garden-id', to: null },
    ],
  ],
  [
    '2023-04 workspace class gone',
    [
      { css: '.workspace', class: 'workspace' },
      { css: '.ember-view', class: 'ember-view' },
    ],
  ],
  [
    '2023-06 subject by a label of another language',
    [
      rename(named('omni-header-subject')),
      { css: 'input[aria-label="Subject"]', attribute: 'aria-label', to: 'Xyzzy' },
    ],
  ],
  ['2023-09 editor-view became an attribute', [{ css: named('editor-view'), attribute: 'data-test-id', as: 'id' }]],
  ['2024-08 log entries renamed', [rename('[data-test-id^="omni-log-"]')]],
  ['2024-10 data-is-active gone', [{ css: '[data-is-active]', attribute: 'data-is-active', to: null }]],
  [
    '2025-08 sidebar became a grid',
    [
      rename('[data-test-id^="ticket-fields-"], [data-test-id^="ticket-system-field-"]'),
      { css: '#ticket_sidebar', attribute: 'id', to: null },
    ],
  ],
  [
    '2026-05 selected tab renamed',
    [
      { css: '[data-entity-is-selected]', attribute: 'data-entity-is-selected', as: 'data-chosen' },
      { css: '[data-selected]', attribute: 'data-selected', as: 'data-chosen' },
      { css: '[aria-current="page"]', attribute: 'aria-current', to: null },
      { css: '[data-test-id="header-tab"][aria-selected]', attribute: 'aria-selected', to: null },
    ],
  ],
].map(([id, edits]) => ({ id, group: 'break', edits }) as Loss);

/** Two hooks at once, every `step`th of all pairs, spread evenly. */
export function listPairs(step = 1): Loss[] {
  const pairs = hookLosses.flatMap((one, at) =>
    hookLosses.slice(at + 1).map((other): Loss => {
      return { id: `${one.id} + ${other.id}`, group: 'pair', edits: [...one.edits, ...other.edits] };
    }),
  );
  return pairs.filter((_pair, at) => at % step === 0);
}

/** All but the pairs. */
export const singleLosses: Loss[] = [...hookLosses, ...kindLosses, ...wordLosses, ...breakLosses];
