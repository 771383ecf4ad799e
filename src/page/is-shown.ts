/**
 * Whether an agent can see a pane and reach it: neither it nor anything around it is hidden by `display`,
 * `visibility`, `content-visibility` or `opacity`, nor, within the element around all panes, by `inert` or `aria-hidden`
 * (a dialog may say so of the whole page), nor does it stand wholly out of the window.
 */
export function isInSight(element: Element, pane: Element, container: Element): boolean {
  const shut = element.closest('[inert], [aria-hidden="true"]');
  const isOfPage =
    container.tagName === 'BODY' ? !pane.contains(shut) : !container.contains(shut) || shut === container;
  if (shut && !isOfPage) return false;
  return hasVisibleBox(element, { visibilityProperty: true, opacityProperty: true }) && !isOutOfWindow(element);
}

/** Whether the browser draws an element. One without a box of its own (`display: contents`) shows by its children. */
export function hasVisibleBox(
  element: Element,
  options: CheckVisibilityOptions = { visibilityProperty: true },
): boolean {
  if (element.checkVisibility(options)) return true;
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display;
  return display === 'contents' && [...element.children].some((child) => hasVisibleBox(child, options));
}

function isOutOfWindow(element: Element): boolean {
  const window = element.ownerDocument.defaultView;
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  if (!window || width === 0 || height === 0) return false;
  return right <= 0 || bottom <= 0 || left >= window.innerWidth || top >= window.innerHeight;
}
