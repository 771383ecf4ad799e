import { findAll, findHook, findShown } from './find-hook.ts';

/**
 * The tags of a ticket, in the page's order. Unknown where the page shows none at all, shows "+ n more"
 * without holding those in the document, or shows something that cannot be a tag: tags have no spaces
 * (`agent-page-hooks.md` 4.8).
 */
export function readTags(pane: Element): string[] | undefined {
  const field = findShown(pane, 'tags');
  if (!field && findHook(pane, 'tags')) return undefined;
  const items = listTagItems(pane, field);
  const tags = items.map(readTag);
  if (tags.length === 0 || tags.some((tag) => tag === '' || /\s/.test(tag))) return undefined;
  return field && isCut(field, items) ? undefined : tags;
}

/** The tags that stand in a pane, those behind "+ n more" included where the page holds them. */
export function listTagItems(pane: Element, field = findHook(pane, 'tags')?.element): Element[] {
  const named = findAll(field ?? pane, 'tagItem');
  const all = named.length > 0 || !field ? named : findAll(field, 'tagInField');
  return all.map(({ element }) => element);
}

/** The word of one tag: the first text in a span or link, as the button to remove a tag stands beside it. */
export function readTag(item: Element): string {
  const words = [...item.querySelectorAll('span, a'), item].map((one) =>
    one.textContent.replace(/[×✕]\s*$/, '').trim(),
  );
  return words.find((word) => word !== '') ?? '';
}

/** Garden keeps the tags behind "+ n more" in the document, hidden; whoever does not has cut the list. */
function isCut(field: Element, items: Element[]): boolean {
  const more = findHook(field, 'tagsMore')?.element;
  if (!more || more.hasAttribute('hidden')) return false;
  const promised = Number(/\d+/.exec(more.textContent)?.[0] ?? Number.POSITIVE_INFINITY);
  return items.filter((item) => item.closest('[hidden]')).length < promised;
}
