import { type HookTable, OLD_ROWS_EXPIRE, variant } from './hook-variant.ts';

/** Header tabs and ticket panes: what decides which ticket is in view. */
export const frameHooks = {
  tabList: [
    variant('header-tablist', '[data-test-id="header-tablist"]', 'B26', 'high', '2026', '4.1'),
    variant('legacy-tabs', '#tabs', 'A', 'medium', '2019', '4.1', OLD_ROWS_EXPIRE),
  ],
  tab: [
    variant('header-tab', '[data-test-id="header-tab"]', 'B26', 'high', '2026', '4.1'),
    variant('legacy-tab', '#tabs .tab', 'A', 'medium', '2019', '4.1', OLD_ROWS_EXPIRE),
  ],
  /** Where a tab says its ticket's number; no more than a word, so a tab that has attributes is not asked. */
  tabNumber: [
    variant('header-tab-subtitle', '[data-test-id="header-tab-subtitle"]', 'B', 'high', '2026', '4.1'),
    variant('legacy-subtitle', '.tab_text .subtitle', 'A', 'guess', '2019', 'outline 2', OLD_ROWS_EXPIRE),
  ],
  /** Every marker counts: they are read together and must agree. */
  selectedTab: [
    variant(
      'entity-is-selected',
      '[data-test-id="header-tab"][data-entity-is-selected="true"]',
      'B26',
      'medium',
      '2026',
      '4.1',
    ),
    variant('aria-current', '[data-test-id="header-tab"][aria-current="page"]', 'B26', 'low', '2026', '4.1'),
    variant(
      'selected',
      '[data-test-id="header-tab"][data-selected="true"]',
      'B',
      'medium',
      '2026-04',
      '4.1',
      OLD_ROWS_EXPIRE,
    ),
    variant(
      'aria-selected',
      '[data-test-id="header-tab"][aria-selected="true"]',
      'B',
      'medium',
      '2023',
      '4.1',
      OLD_ROWS_EXPIRE,
    ),
    variant('legacy-selected', '#tabs .tab.selected', 'A', 'medium', '2019', '4.1', OLD_ROWS_EXPIRE),
  ],
  /** Tabs that would say so if their ticket had unsaved changes. */
  tellingTab: [variant('header-tab', '[data-test-id="header-tab"]', 'B', 'low', '2026', '4.1')],
  dirtyTab: [
    variant('omnitab-dirty-notification', '[data-test-id="omnitab-dirty-notification"]', 'B', 'low', '2026', '4.1'),
  ],
  panes: [
    variant('main-panes', '#main_panes', 'B26', 'high', '2026', '4.2'),
    variant('navigation-main', '[data-garden-id="navigation.main"]', 'B26', 'low', '2026', 'outline 1'),
  ],
  workspace: [variant('workspace', '.ember-view.workspace', 'B', 'medium', '2025', '4.2')],
  /** The path above a ticket, whose number is the same in every language. */
  crumb: [
    variant('section-nav-item', '[data-test-id="tabs-section-nav-item-ticket"]', 'B26', 'medium', '2026', '4.1'),
    variant(
      'legacy-crumb',
      '.btn.active:has(> .ticket_status_label)',
      'A',
      'medium',
      '2021',
      'outline 2',
      OLD_ROWS_EXPIRE,
    ),
  ],
  layout: [
    /** Ends in standard-layout or custom-layout, as the account has it. */
    variant('named-layout', '[data-test-id^="ticket-"][data-test-id$="-layout"]', 'B26', 'medium', '2026', '4.2'),
    variant('any-layout', '[data-test-id^="ticket-"][data-is-active]', 'B26', 'medium', '2026', '4.2'),
    variant('panes-grid-active', '.ticket-panes-grid-layout[data-is-active]', 'B', 'medium', '2026', '4.2'),
    variant('panes-grid', '.ticket-panes-grid-layout', 'B', 'medium', '2024', '4.2', OLD_ROWS_EXPIRE),
  ],
  conversation: [
    variant('conversation-polaris', '.conversation-polaris[data-ticket-id]', 'B26', 'high', '2026', '4.2'),
    variant('conversation-anchor', '[data-side-conversations-anchor-id]', 'B', 'high', '2026', '4.2'),
  ],
} as const satisfies HookTable;
