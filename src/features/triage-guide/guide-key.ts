type GuideKeyOptions = {
  /** The guide's root in the page; undefined while there is none. */
  find: () => ShadowRoot | undefined;
  /** Opens the collapsed guide; focus in it moves on to what comes. */
  expand: () => void;
  window: Window;
  signal: AbortSignal;
};

/**
 * Alt+Shift+G goes to the guide from anywhere on the page, and from the guide back to where the agent was. Nothing
 * else is taken from the page's own keys.
 */
export function watchGuideKey({ find, expand, window, signal }: GuideKeyOptions): void {
  const { document } = window;
  let from: Element | null = null;

  const goIn = (root: ShadowRoot) => {
    from = document.activeElement;
    root.querySelector<HTMLElement>('[data-focus]')?.focus();
    if (root.querySelector('.pill')) expand();
  };
  const goBack = (root: ShadowRoot) => {
    (root.activeElement as HTMLElement | null)?.blur();
    if (from?.isConnected) (from as HTMLElement).focus();
  };
  const press = (event: KeyboardEvent) => {
    const { altKey, shiftKey, ctrlKey, metaKey, code } = event;
    const root = find();
    // AltGr counts as Control and Alt, and writes a letter somewhere.
    if (!root || code !== 'KeyG' || !altKey || !shiftKey || ctrlKey || metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    if (root.activeElement) goBack(root);
    else goIn(root);
  };
  window.addEventListener('keydown', press, { capture: true, signal });
}
