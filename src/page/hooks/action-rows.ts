import { type HookTable, OLD_ROWS_EXPIRE, variant } from './hook-variant.ts';

/** Controls that are only worked, not read: a table of its own, as the main content script does without it. */
export const actionRows = {
  macroInput: [
    variant(
      'macro-autocomplete-input',
      '[data-test-id="ticket-footer-macro-menu-autocomplete-input"] input',
      'B26',
      'high',
      '2026',
      '4.9',
    ),
    variant(
      'macro-autocomplete',
      '[data-test-id="ticket-footer-macro-menu-autocomplete-input"]',
      'B26',
      'high',
      '2026',
      '4.9',
    ),
    variant(
      'chrome-footer-input',
      '[data-garden-id="chrome.footer"] input[data-garden-id="dropdowns.input"]',
      'A2',
      'low',
      '2024',
      '4.9',
      OLD_ROWS_EXPIRE,
    ),
    variant('macro-selector', 'footer .macro-selector', 'A', 'medium', '2020', '4.9', OLD_ROWS_EXPIRE),
  ],
  /** A control of old pages that switches by itself, without a menu. */
  internalTab: [
    variant(
      'standalone-internal-tab',
      '[data-test-id="standalone-ckeditor-internal-note-tab-test-id"]',
      'A2',
      'low',
      '2023',
      '4.3',
      OLD_ROWS_EXPIRE,
    ),
    variant('private-comment', '.track-id-privateComment', 'A', 'medium', '2020', '4.3', OLD_ROWS_EXPIRE),
  ],
  publicTab: [
    variant(
      'standalone-public-tab',
      '[data-test-id="standalone-ckeditor-public-reply-tab-test-id"]',
      'A2',
      'low',
      '2023',
      '4.3',
      OLD_ROWS_EXPIRE,
    ),
    variant('public-comment', '.track-id-publicComment', 'A', 'medium', '2020', '4.3', OLD_ROWS_EXPIRE),
  ],
  /** Fields of the account's own, with their number in the name. */
  customField: [variant('ticket-form-field', '[data-test-id^="ticket-form-field-"]', 'B26', 'high', '2026', '4.7')],
  tagsInput: [
    variant(
      'tags-multiselect-input',
      '[data-test-id="ticket-system-field-tags-multiselect"] input[role="combobox"]',
      'B26',
      'low',
      '2026',
      '4.8',
    ),
    variant('tags-field-input', '[data-test-id="ticket-fields-tags"] input', 'B', 'low', '2025', '4.8'),
    variant('legacy-tags-input', '.zd-tag-menu-root input', 'A', 'guess', '2021', '4.8', OLD_ROWS_EXPIRE),
  ],
  tagClose: [
    variant('tags-close', '[data-garden-id="tags.close"]', 'B26', 'medium', '2026', '4.8'),
    variant('legacy-tag-close', '.zd-tag-close', 'A', 'guess', '2021', '4.8', OLD_ROWS_EXPIRE),
  ],
  saving: [
    variant('working-spinner', '.ticket-working-spinner', 'B26', 'low', '2022', '4.5', OLD_ROWS_EXPIRE),
    variant('ticket-working', 'section.ticket.working', 'A', 'low', '2020', '4.5', OLD_ROWS_EXPIRE),
  ],
  saveError: [
    variant('saving-error', '[data-test-id="ticket_saving_error_notification"]', 'B26', 'low', '2026', '4.5'),
  ],
} as const satisfies HookTable;
