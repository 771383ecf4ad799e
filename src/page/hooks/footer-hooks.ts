import { type HookTable, OLD_ROWS_EXPIRE, variant } from './hook-variant.ts';

/** The footer: macro, what happens after, submit and its menu. */
export const footerHooks = {
  footer: [
    variant('ticket-footer', '[data-test-id="ticket-footer"]', 'B26', 'medium', '2026', '4.5'),
    variant('chrome-footer', '[data-garden-id="chrome.footer"]', 'A2', 'low', '2024', '4.5', OLD_ROWS_EXPIRE),
    variant('resolution-footer', 'footer.ticket-resolution-footer', 'A', 'medium', '2020', '4.5', OLD_ROWS_EXPIRE),
  ],
  submit: [
    variant('submit-button', '[data-test-id="submit_button-button"]', 'B26', 'high', '2026', '4.5'),
    variant(
      'button-group',
      '[data-test-id="ticket-footer"] [data-garden-id="buttons.button_group_view"] > [data-garden-id="buttons.button"]',
      'B',
      'medium',
      '2024',
      '4.5',
      OLD_ROWS_EXPIRE,
    ),
    variant('legacy-save', '.ticket_submit_buttons .save', 'A', 'medium', '2018', '4.5', OLD_ROWS_EXPIRE),
  ],
  submitMenu: [
    variant('submit-menu-button', '[data-test-id="submit_button-menu-button"]', 'B26', 'high', '2026', '4.5'),
    variant(
      'button-group-chevron',
      '[data-test-id="ticket-footer"] [data-garden-id="buttons.button_group_view"] > [aria-haspopup]',
      'B',
      'medium',
      '2024',
      '4.5',
      OLD_ROWS_EXPIRE,
    ),
  ],
  /** Items of the open status menu; the prefix matches the chevron too, hence the exception (4.5). */
  submitMenuItem: [
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
      '[data-tracking-id^="submit_button-menu-"]:not([data-test-id="submit_button-menu-button"])',
      'A',
      'low',
      '2020',
      '4.5',
      OLD_ROWS_EXPIRE,
    ),
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
  macro: [
    variant(
      'macro-autocomplete',
      '[data-test-id="ticket-footer-macro-menu-autocomplete-input"]',
      'B26',
      'high',
      '2026',
      '4.9',
    ),
    variant('macro-selector', 'footer .macro-selector', 'A', 'medium', '2020', '4.9', OLD_ROWS_EXPIRE),
  ],
  afterSubmit: [
    variant(
      'post-save-actions',
      '[data-test-id="ticket-footer-post-save-actions-menu-button"]',
      'B26',
      'medium',
      '2026',
      '4.5',
    ),
  ],
} as const satisfies HookTable;
