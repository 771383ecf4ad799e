import { GARDEN_FIELD, type HookTable, labelled, OLD_ROWS_EXPIRE, variant } from './hook-variant.ts';

/** Fields of a ticket, as its pane shows them, and its log. */
export const fieldHooks = {
  subject: [
    variant('omni-header-subject', '[data-test-id="omni-header-subject"]', 'B26', 'high', '2026', '4.7'),
    variant(
      'ticket-pane-subject',
      '[data-test-id="ticket-pane-subject"]',
      'A2',
      'high',
      '2024',
      '4.7',
      OLD_ROWS_EXPIRE,
    ),
    variant('subject-label', 'input[aria-label="Subject"]', 'B', 'medium', '2023', '4.7', OLD_ROWS_EXPIRE),
    variant('subject-mast', '.pane_header .editable input', 'A', 'medium', '2021', 'outline 2', OLD_ROWS_EXPIRE),
  ],
  priority: [
    variant('priority-select', '[data-test-id="ticket-fields-priority-select"]', 'B26', 'high', '2026', '4.7'),
    variant('priority-legacy', '.priority_id', 'A', 'low', '2019', '4.7', OLD_ROWS_EXPIRE),
    labelled('priority', 'priority-label', GARDEN_FIELD, 'A2', 'low', '2026', '1', OLD_ROWS_EXPIRE),
  ],
  /** What a select shows; only ever looked for inside the field. */
  selectValue: [
    variant('combobox-value', '[data-garden-id="dropdowns.combobox.value"]', 'B26', 'medium', '2026', '4.7'),
    variant('select-v8', '[data-garden-id="dropdowns.select"]', 'B', 'low', '2024', '5', OLD_ROWS_EXPIRE),
    variant('selectmenu', '.zd-selectmenu-base-content', 'A', 'low', '2019', 'outline 2', OLD_ROWS_EXPIRE),
  ],
  tags: [
    variant('tags-multiselect', '[data-test-id="ticket-system-field-tags-multiselect"]', 'B26', 'low', '2026', '4.8'),
    variant('tags-field', '[data-test-id="ticket-fields-tags"]', 'B', 'low', '2025', '4.8'),
    variant('tags-legacy', '.zd-tag-menu-root', 'A', 'medium', '2021', '4.8', OLD_ROWS_EXPIRE),
    labelled('tags', 'tags-label', GARDEN_FIELD, 'A2', 'low', '2024', '4.7', OLD_ROWS_EXPIRE),
  ],
  tagItem: [
    variant('tags-item', '[data-test-id="ticket-system-field-tags-item-selected"]', 'B26', 'high', '2026', '4.8'),
    variant('zd-tag-item', '.zd-tag-item', 'A', 'medium', '2021', '4.8', OLD_ROWS_EXPIRE),
  ],
  /** Only ever looked for inside the field of the tags, as people in copy are such tags too. */
  tagInField: [variant('tag-view', '[data-garden-id="tags.tag_view"]', 'B', 'medium', '2025', '4.8')],
  tagsMore: [variant('tags-button', '[data-garden-id="dropdowns.combobox.tags_button"]', 'B26', 'low', '2026', '4.8')],
  assignee: [
    variant('assignee-field', '[data-test-id="assignee-field"]', 'B26', 'medium', '2026', '4.6'),
    variant('assignee-legacy', '.assignee_id', 'A', 'low', '2023', '4.6', OLD_ROWS_EXPIRE),
    labelled('assignee', 'assignee-label', GARDEN_FIELD, 'A2', 'low', '2024', '4.7', OLD_ROWS_EXPIRE),
  ],
  assigneeAgent: [
    variant('selected-agent-tag', '[data-test-id="assignee-field-selected-agent-tag"]', 'B26', 'medium', '2026', '4.6'),
  ],
  assigneeGroup: [
    variant('selected-group-tag', '[data-test-id="assignee-field-selected-group-tag"]', 'B26', 'medium', '2026', '4.6'),
  ],
  assigneeTrigger: [
    variant('assignee-trigger', '[data-test-id="assignee-field-autocomplete-trigger"]', 'B26', 'low', '2026', '4.6'),
  ],
  takeIt: [
    variant('take-it-button', '[data-test-id="assignee-field-take-it-button"]', 'B26', 'high', '2026', '4.6'),
    variant('take-it-legacy', '.assignee_id .link_light.for_save', 'A', 'low', '2021', '4.6', OLD_ROWS_EXPIRE),
  ],
  status: [
    variant('status-label', '.ticket_status_label', 'B26', 'medium', '2026', '4.5'),
    variant('status-view', '[data-test-id="ticket-fields-status-view"]', 'B26', 'low', '2026', '4.5'),
  ],
  requester: [
    variant(
      'requester-value',
      '[data-test-id="ticket-system-field-requester-select"] [data-garden-id="dropdowns.combobox.value"]',
      'B26',
      'medium',
      '2026',
      '4.7',
    ),
    variant('requester-crumb', '[data-test-id="tabs-nav-item-users"]', 'B26', 'medium', '2026', '4.1'),
    variant(
      'requester-select',
      '[data-test-id="ticket-system-field-requester-select"]',
      'B26',
      'medium',
      '2026',
      '4.7',
    ),
    variant(
      'requester-legacy',
      'header .btn-group > .btn:nth-last-child(2)',
      'A',
      'medium',
      '2021',
      'outline 2',
      OLD_ROWS_EXPIRE,
    ),
  ],
  organization: [
    variant('organization-crumb', '[data-test-id="tabs-nav-item-organizations"]', 'B26', 'medium', '2026', '4.1'),
    variant(
      'organization-legacy',
      'header .btn-group > .btn:nth-last-child(3)',
      'A',
      'medium',
      '2021',
      'outline 2',
      OLD_ROWS_EXPIRE,
    ),
  ],
  log: [
    variant('omni-log', '[data-test-id="omni-log-container"]', 'B26', 'high', '2026', '4.10'),
    variant('feed', '[role="feed"]', 'B26', 'low', '2026', '4.10'),
    variant('role-log', '[role="log"]', 'B', 'low', '2023', '4.10', OLD_ROWS_EXPIRE),
    variant('event-container', '.event-container', 'A', 'medium', '2021', 'outline 2', OLD_ROWS_EXPIRE),
  ],
  comment: [
    variant('omni-log-comment', 'article[data-test-id="omni-log-comment-item"]', 'B26', 'high', '2026', '4.10'),
    variant('article', 'article', 'B26', 'low', '2026', '4.10'),
    variant('comment-id', '[data-comment-id]', 'A', 'medium', '2021', '4.10', OLD_ROWS_EXPIRE),
  ],
} as const satisfies HookTable;
