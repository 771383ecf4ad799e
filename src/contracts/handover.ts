/** How the compact line at the end of a handed-over log begins, so that a page can find it without reading it. */
export const HANDOVER_MARK = '[Second Line log v1';

/** Characters of such a line, at most: 50 steps of the longest ids there are. */
export const LONGEST_HANDOVER = 8000;

/**
 * A line found in an internal note of the ticket in view, not read yet: anybody may have made it up. `by` is the note's
 * author as Zendesk shows it, `at` the note's own time (ISO 8601) where the page tells it. Text of the page: kept nowhere.
 */
export type FoundLine = { line: string; by: string; at?: string | undefined };
