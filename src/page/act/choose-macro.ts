import { clickOption, type FindControl, readOptions, withOpen } from './choose.ts';
import { isSameTitle, splitTitle } from './macro-title.ts';
import { findCombobox, readOption } from './popup.ts';
import type { ActScope } from './scope.ts';
import { ActStop } from './stop.ts';
import { typeInto } from './strokes.ts';
import { waitFor } from './wait-for.ts';

/** Milliseconds for a search in the box before the categories are walked instead. */
const SEARCH_PATIENCE = 2_000;

const isTitle = (wanted: readonly string[]) => (option: Element) => isSameTitle(splitTitle(readOption(option)), wanted);

/**
 * Chooses the one macro of this full name in the box: by typing it, or where the box does not show full names, by
 * going down its categories. A name that stands there without its categories is not proof enough.
 *
 * @throws ActStop `no-choice`, `ambiguous`, and as `withOpen`
 */
export function chooseMacro(scope: ActScope, find: FindControl, title: string): Promise<void> {
  const parts = splitTitle(title);
  return withOpen(scope, find, async () => {
    const leaf = parts.at(-1) ?? '';
    if ((await search(scope, find, title, parts)) || (parts.length > 1 && (await search(scope, find, leaf, parts)))) {
      return clickOption(scope, find, isTitle(parts));
    }
    await walkDown(scope, find, parts);
  });
}

async function search(scope: ActScope, find: FindControl, words: string, parts: readonly string[]): Promise<boolean> {
  const input = inputOf(find(scope.pane()));
  if (!input) return false;
  typeInto(input, words);
  const found = await waitFor(scope, (pane) => readOptions(pane, find).some(isTitle(parts)), SEARCH_PATIENCE);
  return found === true;
}

function inputOf(control: Element | undefined): HTMLInputElement | undefined {
  const combobox = control && findCombobox(control);
  return combobox instanceof HTMLInputElement && !combobox.readOnly ? combobox : undefined;
}

async function walkDown(scope: ActScope, find: FindControl, parts: readonly string[]): Promise<void> {
  const input = inputOf(find(scope.pane()));
  if (input && input.value !== '') typeInto(input, '');
  for (const [at, part] of parts.entries()) {
    const leadsOn = at < parts.length - 1;
    const isPart = (option: Element) => readOption(option) === part && hasArrow(option) === leadsOn;
    await clickOption(scope, find, isPart, { leadsOn, patience: SEARCH_PATIENCE });
  }
  if (parts.length === 0) throw new ActStop('no-choice');
}

/** A line that leads on to a category carries an arrow, as a sign or as a further menu. */
function hasArrow(option: Element): boolean {
  return /[›>»]\s*$/.test(option.textContent ?? '') || option.hasAttribute('aria-haspopup');
}
