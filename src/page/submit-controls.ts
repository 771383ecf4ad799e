import { footerHooks } from './hooks/footer-hooks.ts';
import type { HookVariant } from './hooks/hook-variant.ts';
import { submitHooks } from './hooks/submit-hooks.ts';
import { hasVisibleBox } from './is-shown.ts';
import type { ComposerMoment } from './read-moment.ts';

/** What submits a ticket by a click: the button, a status in its menu, Send in messaging. */
export type SubmitKind = 'button' | 'item' | 'send';

const listCss = (rows: readonly HookVariant[]) => rows.map(({ css }) => css).join(', ');

const CSS: Record<SubmitKind, string> = {
  button: listCss(footerHooks.submit),
  item: listCss(submitHooks.item),
  send: listCss(submitHooks.send),
};
/** The last resort: what such a control says, in the words of `words.ts`'s languages; wording outside English is a guess. */
const WORDS = /^(submit as|cyflwyno fel|einreichen als|senden als|envoyer comme|soumettre comme|enviar como|送信)/i;
const KINDS = ['item', 'button', 'send'] as const;
const MENU = listCss(footerHooks.submitMenu);
const DRAFT_MODE = listCss(submitHooks.draftMode);

/** A control that submits, as it was when the agent chose it. */
export type SubmitControl = { kind: SubmitKind; element: Element; words: string };

/** The submit control an event is about: around its target, or the item a menu with the focus points at. */
export function findSubmitControl(target: Element): SubmitControl | undefined {
  const active = target.getAttribute('aria-activedescendant');
  const pointed = active ? target.ownerDocument.getElementById(active) : null;
  for (const kind of KINDS) {
    const element = target.closest(CSS[kind]) ?? pointed?.closest(CSS[kind]);
    if (element) return { kind, element, words: readWords(element) };
  }
  return findByWords(target) ?? (pointed ? findByWords(pointed) : undefined);
}

function findByWords(target: Element): SubmitControl | undefined {
  const element = target.closest('button, [role="button"], [role="menuitem"], li');
  const words = element ? readWords(element) : '';
  if (!element || !WORDS.test(words)) return undefined;
  return { kind: element.matches('[role="menuitem"], li') ? 'item' : 'button', element, words };
}

/** Whether the ticket of a pane has a control that submits, in its pane or in nobody's. */
export function hasSubmit(pane: Element): boolean {
  const list = (css: string) => [...pane.ownerDocument.querySelectorAll(css)];
  const hasOne = list(`${CSS.button}, ${CSS.send}`).some((one) => hasVisibleBox(one));
  return hasOne || list('button, [role="button"]').some((one) => findByWords(one) && hasVisibleBox(one));
}

/** The same control now, as React may have drawn it anew; undefined when it is gone or says something else. */
export function findAgain(
  { pane, holds }: Pick<ComposerMoment, 'pane' | 'holds'>,
  { kind, element, words }: SubmitControl,
): Element | undefined {
  const css = `${CSS[kind]}, button, [role="menuitem"]`;
  const all = element.isConnected ? [element] : [...pane.ownerDocument.querySelectorAll(css)].filter(holds);
  return all.find((one) => readWords(one) === words && nameOf(one) === nameOf(element));
}

/** The button that opens the menu of statuses. */
export function findSubmitMenu(pane: Element): Element | undefined {
  return pane.querySelector(MENU) ?? undefined;
}

/** Whether any ticket that stands in the page can be sent, which is dear to find out in a better way. */
export function hasSend(document: Document): boolean {
  return document.querySelector(CSS.send) !== null;
}

/** What Enter in the editor does: Send, only in messaging and while drafts are not held back. */
export function findSentByEnter(pane: Element): SubmitControl | undefined {
  const element = pane.querySelector(DRAFT_MODE) ? null : pane.querySelector(CSS.send);
  return element ? { kind: 'send', element, words: readWords(element) } : undefined;
}

const nameOf = (element: Element) =>
  element.getAttribute('data-test-id') ?? element.getAttribute('data-tracking-id') ?? '';

const readWords = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
