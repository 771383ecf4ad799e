/** What people write, and the log it stands in: names and classes in there are theirs, so they prove nothing. */
const WRITTEN = [
  ...['.zd-comment', '[data-test-id="omni-log-message-content"]', '[contenteditable="true"]'],
  ...['[data-test-id="omni-log-container"]', '[role="feed"]', '[role="log"]', '.event-container'],
].join(', ');

/** Whether an element stands in something people wrote, or in a log, below `root`. */
export function isWritten(element: Element, root: ParentNode): boolean {
  const around = element.parentElement?.closest(WRITTEN);
  return around != null && around !== root && root.contains(around);
}
