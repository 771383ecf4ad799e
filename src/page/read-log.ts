import { type FoundLine, HANDOVER_MARK, LONGEST_HANDOVER } from '../contracts/handover.ts';
import { findLogHooks, logHooks } from './hooks/log-hooks.ts';

/** Of the newest notes that have one: an older line is only looked at when a newer one is refused. */
const MOST = 3;
const LONGEST_NAME = 80;

/**
 * Lines of handed-over logs in the internal notes of a pane's own conversation, the newest first, at most three. A
 * note counts only where the page proves it internal (`agent-page-hooks.md` 4.10) outside what people wrote in it;
 * where it also says otherwise, it does not count. Nothing of the rest is read.
 */
export function readHandoverLines(pane: Element): FoundLine[] {
  const [log] = findLogHooks(pane, 'log');
  if (!log) return [];
  return findLogHooks(log, 'comment')
    .filter((comment) => !isInMessage(comment) && isInternal(comment))
    .flatMap((comment) => readNote(comment) ?? [])
    .reverse()
    .sort((a, b) => timeOf(b) - timeOf(a))
    .slice(0, MOST);
}

/** Whether an element stands in what somebody wrote, where its names prove nothing. The log around it does not count. */
function isInMessage(element: Element): boolean {
  return logHooks.content.some(({ css }) => element.parentElement?.closest(css));
}

function isInternal(comment: Element): boolean {
  const types = findLogHooks(comment, 'bubble')
    .filter((bubble) => !isInMessage(bubble))
    .map((bubble) => bubble.getAttribute('type'));
  const hasTag = findLogHooks(comment, 'internalTag').some((tag) => !isInMessage(tag));
  return (hasTag || types.includes('internal')) && types.every((type) => type === null || type === 'internal');
}

/** The last line of its kind: what stands before it may quote others. */
function readNote(comment: Element): FoundLine | undefined {
  const [content] = findLogHooks(comment, 'content');
  const text = content?.textContent?.replaceAll('\u00a0', ' ') ?? '';
  const from = text.lastIndexOf(HANDOVER_MARK);
  const to = from < 0 ? -1 : text.indexOf(']', from);
  if (to < 0 || to - from >= LONGEST_HANDOVER) return undefined;
  const outer = (name: 'sender' | 'time') => findLogHooks(comment, name).find((element) => !isInMessage(element));
  const by = outer('sender')?.textContent?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME) ?? '';
  const at = outer('time')?.getAttribute('datetime');
  return { line: text.slice(from, to + 1), by, ...(at ? { at } : {}) };
}

function timeOf({ at }: FoundLine): number {
  const time = at === undefined ? Number.NaN : Date.parse(at);
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
