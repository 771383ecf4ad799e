/** Free room around the step, in CSS px. */
const GAP = 10;

/**
 * Scrolls the step into view, from its beginning when it is too tall. A line of the trail that would be cut in half
 * goes out of sight whole: the body gets that much more room at its end.
 *
 * @param root the overlay
 */
export function showStep(root: HTMLElement): void {
  const body = root.querySelector<HTMLElement>('.body');
  const card = body?.querySelector('.card')?.getBoundingClientRect();
  if (!body || !card) return;
  const isSheet = root.classList.contains('is-sheet');
  const scroller = isSheet ? root : body;
  const above = (isSheet ? null : body.querySelector('.clock')) ?? root.querySelector('.head');
  const edge = above?.getBoundingClientRect().bottom ?? 0;
  const hidden = card.bottom + GAP - scroller.getBoundingClientRect().bottom;
  const down = Math.min(hidden, card.top - GAP - edge);
  body.style.paddingBottom = '';
  if (down > 0 || card.top < edge) scroller.scrollTop += down;

  for (const line of body.querySelectorAll('.trail-sum, .trail-list li')) {
    const { top } = line.getBoundingClientRect();
    // Its button stands out a little below it.
    const bottom = Math.max(
      ...[line, ...line.querySelectorAll('button')].map((one) => one.getBoundingClientRect().bottom),
    );
    if (top >= edge || bottom <= edge) continue;
    body.style.paddingBottom = `${bottom - edge}px`;
    scroller.scrollTop += bottom - edge;
    return;
  }
}
