import type { Edit } from './losses.ts';

/**
 * Runs in the page's own world: takes names away from what stands there and from what comes, until it is put back.
 * Stands on its own, as it is sent into the page as text.
 */
export function applyLoss(edits: Edit[]): void {
  type Undo = () => void;
  const undos: Undo[] = [];
  const done = new WeakMap<Element, Set<string>>();
  const isNew = (element: Element, key: string) => {
    const keys = done.get(element) ?? new Set<string>();
    const isFirst = !keys.has(key);
    done.set(element, keys.add(key));
    return isFirst;
  };
  const setTo = (element: Element, name: string, to: string | null) => {
    const was = element.getAttribute(name);
    if (was === to) return;
    if (to === null) element.removeAttribute(name);
    else element.setAttribute(name, to);
    if (isNew(element, `a ${name}`))
      undos.push(() => (was === null ? element.removeAttribute(name) : element.setAttribute(name, was)));
  };
  const turn = (text: string) => text.replace(/[\p{L}]/gu, 'x');
  const turnWords = (element: Element) => {
    const label = element.getAttribute('aria-label');
    if (label && /[^x\s]/u.test(turn(label) === label ? '' : label)) setTo(element, 'aria-label', turn(label));
    if (element.closest('[contenteditable="true"]')) return;
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      const at = node;
      const was = at.data;
      if (turn(was) === was) continue;
      at.data = turn(was);
      undos.push(() => {
        if (at.data === turn(was)) at.data = was;
      });
    }
  };
  const sweep = () => {
    const found = edits.map((edit) => [...document.querySelectorAll(edit.css)]);
    for (const [at, edit] of edits.entries()) {
      for (const element of found[at] ?? []) {
        if ('words' in edit) turnWords(element);
        else if ('class' in edit) {
          if (!element.classList.contains(edit.class)) continue;
          element.classList.remove(edit.class);
          undos.push(() => element.classList.add(edit.class));
        } else if ('as' in edit) {
          const value = element.getAttribute(edit.attribute);
          if (value === null) continue;
          setTo(element, edit.attribute, null);
          element.setAttribute(edit.as, value);
          undos.push(() => element.removeAttribute(edit.as));
        } else setTo(element, edit.attribute, edit.to);
      }
    }
  };
  const observer = new MutationObserver(sweep);
  sweep();
  observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  const poke = () => {
    const news = document.createElement('i');
    document.body.append(news);
    news.remove();
  };
  poke();
  Object.assign(window, {
    restorePage: () => {
      observer.disconnect();
      for (const undo of undos.reverse()) undo();
      poke();
    },
  });
}
