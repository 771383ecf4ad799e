import type { ApiMacro } from './api-types.ts';

/** One line of the menu of macros: a category leads on, a macro acts. */
export type MacroLine = { words: string; macro?: ApiMacro; category?: string };

/** The lines below a category ("" for the top), or what the typed words find in all macros. */
export function listLines(macros: ApiMacro[], category: string, typed: string): MacroLine[] {
  const words = typed.trim().toLowerCase();
  if (words !== '') {
    return macros
      .filter((macro) => macro.title.toLowerCase().includes(words))
      .map((macro) => ({ words: macro.title, macro }));
  }
  const lines = new Map<string, MacroLine>();
  if (category !== '') lines.set('', { words: '‹ Back', category: category.split('::').slice(0, -1).join('::') });
  for (const macro of macros) {
    if (category !== '' && !macro.title.startsWith(`${category}::`)) continue;
    const rest = category === '' ? macro.title : macro.title.slice(category.length + 2);
    const [head, ...tail] = rest.split('::');
    if (tail.length === 0) lines.set(`macro ${rest}`, { words: rest, macro });
    else
      lines.set(`category ${head}`, {
        words: `${head} ›`,
        category: category === '' ? (head ?? '') : `${category}::${head}`,
      });
  }
  return [...lines.values()];
}
