type GuideKeyOptions = {
  /** The guide's root in the page; undefined while there is none. */
  find: () => ShadowRoot | undefined;
  /** Opens the collapsed guide; focus in it moves on to what comes. */
  expand: () => void;
  window: Window;
  signal: AbortSignal;
};

/**
 * Alt+Shift+G goes to the guide from anywhere on the page, and from the guide back to where the agent was; in the guide
 * / goes to the box for an ending. Nothing else is taken from the page's own keys.
 */
export function watchGuideKeys({ find, expand, window, signal }: GuideKeyOptions): void {
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
  const goStraight = (event: KeyboardEvent, root: ShadowRoot) => {
    // Where the agent writes, keys write.
    const box = root.activeElement?.matches(':not(input, textarea)')
      ? root.querySelector<HTMLElement>('#sl-straight')
      : null;
    if (box) event.preventDefault();
    box?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const { altKey, shiftKey, ctrlKey, metaKey, code, key } = event;
    const root = find();
    if (!root || ctrlKey || metaKey) return;
    if (key === '/' && !altKey) return goStraight(event, root);
    // AltGr counts as Control and Alt, and writes a letter somewhere.
    if (code !== 'KeyG' || !altKey || !shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    if (root.activeElement) goBack(root);
    else goIn(root);
  };
  window.addEventListener('keydown', press, { capture: true, signal });
}
