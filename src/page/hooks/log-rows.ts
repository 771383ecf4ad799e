import { type HookTable, variant } from './hook-variant.ts';

/**
 * Parts of a comment in the conversation: a table of its own, as the main content script does without it. Only
 * interfaces that prove a note internal are in it: where nothing proves it, no note is read.
 */
export const logRows = {
  log: [variant('omni-log', '[data-test-id="omni-log-container"]', 'B26', 'high', '2026', '4.10')],
  comment: [
    variant('omni-log-comment', 'article[data-test-id="omni-log-comment-item"]', 'B26', 'high', '2026', '4.10'),
  ],
  internalTag: [variant('internal-tag', '[data-test-id="omni-log-internal-note-tag"]', 'B26', 'high', '2026', '4.10')],
  bubble: [variant('omni-log-message', '[data-test-id="omni-log-item-message"]', 'B26', 'high', '2026', '4.10')],
  content: [variant('message-content', '[data-test-id="omni-log-message-content"]', 'B26', 'high', '2026', '4.10')],
  sender: [variant('omni-log-sender', '[data-test-id="omni-log-item-sender"]', 'B26', 'high', '2026', '4.10')],
  time: [variant('timestamp', 'time[datetime]', 'B26', 'high', '2026', '4.10')],
} as const satisfies HookTable;
