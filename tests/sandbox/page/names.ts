import type { Generation } from './page-options.ts';
import { useSandbox } from './sandbox.ts';

type Attributes = Record<string, string>;

/** What the parts that several generations share are called in each (`agent-page-outline.md`). */
const b26 = {
  composer: { 'data-test-id': 'editor-view' },
  log: { role: 'feed', 'data-test-id': 'omni-log-container' },
  logStart: { 'data-test-id': 'convo_log_sentinel_1' },
  logEnd: { 'data-test-id': 'convo_log_sentinel_2' },
  tags: { 'data-test-id': 'ticket-fields-tags' },
  tagsBox: { 'data-test-id': 'ticket-system-field-tags-multiselect' },
  tag: { 'data-test-id': 'ticket-system-field-tags-item-selected', 'data-garden-id': 'tags.tag_view' },
  fieldLabel: {},
  assignee: { 'data-test-id': 'assignee-field' },
  assigneeTrigger: { 'data-test-id': 'assignee-field-autocomplete-trigger' },
  assigneeAgent: { 'data-test-id': 'assignee-field-selected-agent-tag' },
  assigneeGroup: { 'data-test-id': 'assignee-field-selected-group-tag' },
  priority: { 'data-test-id': 'ticket-fields-priority-select' },
  type: { 'data-test-id': 'ticket-fields-type-select' },
  footer: { 'data-test-id': 'ticket-footer' },
  macroBox: { 'data-test-id': 'ticket-footer-macro-menu-autocomplete-input' },
  macroInput: {},
  macroPopup: { 'data-test-id': 'ticket-footer-macro-menu' },
  macroList: {},
  submit: { 'data-test-id': 'submit_button-button' },
  submitMenu: { 'data-test-id': 'submit_button-menu-button' },
} satisfies Record<string, Attributes>;

type PartName = keyof typeof b26;

const tables: Record<Exclude<Generation, 'a'>, Record<PartName, Attributes>> = {
  b26,
  b: {
    ...b26,
    composer: { id: 'editor-view' },
    log: { role: 'log', 'data-test-id': 'omni-log-container' },
    logStart: { id: 'convo_log_sentinel_1' },
    logEnd: { id: 'convo_log_sentinel_2' },
    tagsBox: {},
    tag: { 'data-garden-id': 'tags.tag_view' },
  },
  a2: {
    ...b26,
    tags: { 'data-garden-id': 'forms.field' },
    tagsBox: {},
    tag: { 'data-garden-id': 'tags.tag_view' },
    fieldLabel: { 'data-garden-id': 'forms.input_label' },
    assignee: { 'data-garden-id': 'forms.field' },
    assigneeTrigger: { 'data-garden-id': 'dropdowns.faux_input' },
    assigneeAgent: {},
    assigneeGroup: {},
    priority: {},
    type: {},
    footer: { 'data-garden-id': 'chrome.footer' },
    macroBox: { 'data-garden-id': 'dropdowns.faux_input' },
    macroInput: { 'data-garden-id': 'dropdowns.input' },
    macroPopup: {},
    macroList: { 'data-garden-id': 'dropdowns.menu' },
  },
};

/** Attributes of a part in the generation of this page. */
export function useNames(): (part: PartName) => Attributes {
  const { generation } = useSandbox().options;
  const table = tables[generation === 'a' ? 'a2' : generation];
  return (part) => table[part];
}
