import { type HookTable, OLD_ROWS_EXPIRE, variant } from './hook-variant.ts';

/** What else submits than the button: a table of its own, as only the guard of submits needs it. */
export const submitHooks = {
  /** Items of the open status menu; the prefix matches the chevron too, hence the exception (4.5). */
  item: [
    variant(
      'submit-menu-item',
      '[data-test-id^="submit_button-menu-"]:not([data-test-id="submit_button-menu-button"])',
      'B26',
      'medium',
      '2026',
      '4.5',
    ),
    variant(
      'submit-tracking-item',
      '[data-tracking-id^="submit_button-menu-"]:not([data-test-id="submit_button-menu-button"], [data-tracking-id="submit_button-menu-button"])',
      'A',
      'low',
      '2020',
      '4.5',
      OLD_ROWS_EXPIRE,
    ),
    variant('legacy-status', 'li.status:has(strong)', 'A', 'medium', '2018', '4.5', OLD_ROWS_EXPIRE),
    /** Custom statuses may have ids of another kind. */
    variant(
      'submit-menu-role',
      '[data-cy-test-id="submit_button-menu"] [role="menuitem"]',
      'B26',
      'medium',
      '2025',
      '4.5',
    ),
    variant(
      'status-badge-item',
      '[role="menuitem"]:has([data-test-id^="status-badge-"])',
      'B26',
      'medium',
      '2025',
      '4.5',
    ),
  ],
  send: [
    variant(
      'omnicomposer-send',
      '[data-test-id="omnichannel-omnicomposer-send-button"]',
      'B26',
      'medium',
      '2026',
      '4.5',
    ),
  ],
  /** While a messaging draft is held back, so that Enter sends nothing. */
  draftMode: [
    variant(
      'draft-mode-button',
      '[data-test-id="rich-text-editor-draft-mode-button"][data-active="true"]',
      'B26',
      'medium',
      '2026',
      '5',
    ),
  ],
} as const satisfies HookTable;
