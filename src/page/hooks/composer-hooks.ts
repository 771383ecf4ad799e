import { type HookTable, OLD_ROWS_EXPIRE, variant } from './hook-variant.ts';

/** The composer, its mode and the people a reply goes to. */
export const composerHooks = {
  composer: [
    variant('editor-view', '[data-test-id="editor-view"]', 'B26', 'medium', '2025', '4.3'),
    variant('editor-view-id', '#editor-view', 'B', 'medium', '2023', '4.3', OLD_ROWS_EXPIRE),
    variant('comment-input', '.comment_input', 'A', 'medium', '2021', '4.3', OLD_ROWS_EXPIRE),
  ],
  switcher: [
    variant(
      'channel-switcher-button',
      '[data-test-id="omnichannel-channel-switcher-button"]',
      'B26',
      'high',
      '2026',
      '4.3',
    ),
  ],
  /** Marks that are there only while an internal note is written. */
  internalMark: [
    variant(
      'standalone-internal-tab',
      '[data-test-id="standalone-ckeditor-internal-note-tab-test-id"][aria-selected="true"]',
      'A2',
      'low',
      '2023',
      '4.3',
      OLD_ROWS_EXPIRE,
    ),
    variant('private-comment', '.track-id-privateComment.active', 'A', 'medium', '2020', '4.3', OLD_ROWS_EXPIRE),
  ],
  /** Marks that are there only while a public reply is written. */
  publicMark: [
    variant(
      'standalone-public-tab',
      '[data-test-id="standalone-ckeditor-public-reply-tab-test-id"][aria-selected="true"]',
      'A2',
      'low',
      '2023',
      '4.3',
      OLD_ROWS_EXPIRE,
    ),
    variant('public-comment', '.track-id-publicComment.active', 'A', 'medium', '2020', '4.3', OLD_ROWS_EXPIRE),
    variant('is-public', '.comment_input.is-public', 'A', 'medium', '2021', '4.3', OLD_ROWS_EXPIRE),
  ],
  editorBox: [
    variant('rich-text-container', '.zendesk-editor--rich-text-container', 'B26', 'high', '2026', '4.4'),
    variant('ticket-rich-text-editor', '[data-test-id="ticket-rich-text-editor"]', 'B26', 'high', '2026', '4.4'),
    variant('legacy-editor', '.comment_input .editor', 'A', 'medium', '2021', '4.4', OLD_ROWS_EXPIRE),
  ],
  /** By name only: side conversations have further rich-text editors in the same pane (4.3). */
  editor: [
    variant('omnicomposer', '[data-test-id^="omnicomposer-"][data-test-id$="-ckeditor"]', 'B26', 'high', '2026', '4.4'),
    variant(
      'ticket-editor-editable',
      '[data-test-id="ticket-rich-text-editor"] [contenteditable="true"]',
      'B26',
      'high',
      '2026',
      '4.4',
    ),
    variant(
      'standalone-ckeditor',
      '[data-test-id="standalone-rich-text-ckeditor"]',
      'A2',
      'medium',
      '2023',
      '4.4',
      OLD_ROWS_EXPIRE,
    ),
    variant('legacy-comment', '.zendesk-editor--rich-text-comment', 'A', 'medium', '2021', '4.4', OLD_ROWS_EXPIRE),
  ],
  /** Only ever looked for inside the composer, for the reason above. */
  editorInComposer: [
    variant('ck-editable', '.ck-editor__editable[contenteditable="true"]', 'B26', 'high', '2026', '4.4'),
    variant('textbox', '[role="textbox"][contenteditable="true"]', 'B26', 'high', '2026', '4.4'),
    variant('editable', '[contenteditable="true"]', 'B26', 'high', '2026', '4.4'),
  ],
  /** Chips of people in copy. No row of the source knows them. */
  copyItem: [
    variant('recipient-cc', '[data-test-id="omnicomposer-recipient-cc"]', 'B26', 'guess', '2026', '8 (9)'),
    variant('cc-tags', '[data-test-id*="-cc"] [data-garden-id="tags.tag_view"]', 'B26', 'guess', '2026', '8 (9)'),
  ],
} as const satisfies HookTable;
