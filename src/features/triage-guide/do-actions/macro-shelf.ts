import type { Answer } from '../../../contracts/messages.ts';
import { isSameTitle, splitTitle } from '../../../page/act/macro-title.ts';
import type { MacroList, MacroName } from '../../../page/api/macros.ts';
import type { WriteApi } from '../../../page/api/write-api.ts';
import type { ShownMacro } from './ending-row.ts';

/** A list of macros is asked for again after so long, in milliseconds. */
const FRESH_FOR = 10 * 60_000;

/** The one macro a name means, or why there is none. */
export type FoundMacro = { macro: MacroName } | { trouble: string };

/** Macros of this agent, asked for when one is needed, and what one would change. */
export type MacroShelf = {
  list: () => Promise<Answer<MacroList>>;
  preview: (ticketId: number, macro: MacroName, groups: ReadonlyMap<number, string>) => Promise<ShownMacro | undefined>;
};

/** An empty shelf. `now`: milliseconds, to know when the list is old. */
export function makeMacroShelf(api: WriteApi, now: () => number): MacroShelf {
  let kept: { at: number; answer: Promise<Answer<MacroList>> } | undefined;
  return {
    async list() {
      if (!kept || now() - kept.at > FRESH_FOR) kept = { at: now(), answer: api.getMacros() };
      const mine = kept;
      const answer = await mine.answer;
      if (!answer.ok && kept === mine) kept = undefined;
      return answer;
    },
    async preview(ticketId, macro, groups) {
      const answer = await api.previewMacro(ticketId, macro.id);
      if (!answer.ok) return undefined;
      const named = new Map(groups);
      const id = answer.data.fields.group_id;
      if (typeof id === 'number' && !named.has(id)) {
        const name = await api.getGroupName(id);
        if (name !== undefined) named.set(id, name);
      }
      return { macro, preview: answer.data, groups: named, at: now() };
    },
  };
}

/**
 * The macro of exactly this name, letter by letter: "4+ days" is never taken for "5+ days". One that has the flow's
 * number under another name is named, not taken.
 */
export function findMacro({ macros, isWhole }: MacroList, title: string, id: number | undefined): FoundMacro {
  const wanted = splitTitle(title);
  const [macro, ...others] = macros.filter((one) => isSameTitle(splitTitle(one.title), wanted));
  if (others.length > 0) return { trouble: 'You have two macros of this name, so neither was taken.' };
  if (macro) return { macro };
  const renamed = macros.find((one) => one.id === id);
  if (renamed)
    return { trouble: `This macro is called “${renamed.title}” now. Ask your team to put that name in the flow.` };
  return {
    trouble: isWhole
      ? 'You cannot see this macro in Zendesk.'
      : 'Zendesk did not list all of your macros, and this one is not among them.',
  };
}

/** Full names of the macros below a folder of the menu. */
export function listBelow({ macros }: MacroList, folder: string): string[] {
  const path = splitTitle(folder);
  return macros
    .filter(({ title }) => {
      const parts = splitTitle(title);
      return parts.length > path.length && isSameTitle(parts.slice(0, path.length), path);
    })
    .map(({ title }) => title)
    .sort((one, other) => one.localeCompare(other, 'en-GB'));
}
