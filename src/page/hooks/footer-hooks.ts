import { type HookTable, OLD_ROWS_EXPIRE, variant } from './hook-variant.ts';

/** A footer of whatever name: its class went in 2020. */
const LEGACY_GROUP = 'footer [data-garden-id="buttons.button_group_view"]';

/** The footer, submit and its menu. */
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
    variant(
      'legacy-group',
      `${LEGACY_GROUP} > button:not([aria-haspopup], [data-garden-id="buttons.icon_button"])`,
      'A',
      'medium',
      '2021',
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
    variant(
      'legacy-chevron',
      `${LEGACY_GROUP} > [data-garden-id="buttons.icon_button"]`,
      'A',
      'medium',
      '2021',
      '4.5',
      OLD_ROWS_EXPIRE,
    ),
    variant(
      'legacy-toggle',
      '.ticket_submit_buttons .dropdown-toggle',
      'A',
      'medium',
      '2018',
      'outline 2',
      OLD_ROWS_EXPIRE,
    ),
  ],
} as const satisfies HookTable;
