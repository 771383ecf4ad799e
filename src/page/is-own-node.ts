/** Our hosts in the page, two at most: unknown tags with our prefix (house decision 9). */
export const hostTags = ['second-line-overlay', 'second-line-note'] as const;

/** Our hosts, by tag. */
export type HostTag = (typeof hostTags)[number];

const OWN = hostTags.join(', ');

/** Whether a node is one of our hosts or stands in one. */
export function isOwnNode(node: Node): boolean {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  return element?.closest(OWN) != null;
}

/** Takes away what a copy of the extension that is gone may have left. */
export function sweepHosts(document: Document): void {
  for (const stale of document.querySelectorAll(OWN)) stale.remove();
}
