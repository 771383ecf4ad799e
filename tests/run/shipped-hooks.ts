import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionRows } from '../../src/page/hooks/action-rows.ts';
import { composerHooks } from '../../src/page/hooks/composer-hooks.ts';
import { fieldHooks } from '../../src/page/hooks/field-hooks.ts';
import { footerHooks } from '../../src/page/hooks/footer-hooks.ts';
import { frameHooks } from '../../src/page/hooks/frame-hooks.ts';
import type { HookTable } from '../../src/page/hooks/hook-variant.ts';
import { logRows } from '../../src/page/hooks/log-rows.ts';
import { submitHooks } from '../../src/page/hooks/submit-hooks.ts';
import { root } from './root.mjs';

/** Tables whose variants are told by name in the list of page health. */
const told = { composerHooks, fieldHooks, footerHooks, frameHooks };

/** Every table of hooks by the file that holds it and nothing else. */
const tables: Record<string, Record<string, HookTable>> = {
  'action-rows': { actionRows },
  'composer-hooks': { composerHooks },
  'field-hooks': { fieldHooks },
  'footer-hooks': { footerHooks },
  'frame-hooks': { frameHooks },
  'log-rows': { logRows },
  'submit-hooks': { submitHooks },
};

/**
 * The tables of hooks as they ship: what the page is read by, without who saw it when and how sure that is. Every
 * ticket page loads them with several parts, and a table that is plain data is left out of a part that needs none.
 *
 * @returns aliases from the sources to copies made now
 */
export function shippedHooks(): { find: RegExp; replacement: string }[] {
  const folder = join(root, 'node_modules/.cache/second-line');
  mkdirSync(folder, { recursive: true });
  return Object.entries(tables).map(([file, named]) => {
    const replacement = join(folder, `${file}.mjs`);
    const lines = Object.entries(named).map(
      ([name, table]) => `export const ${name} = ${JSON.stringify(shorten(table, name in told))};\n`,
    );
    writeFileSync(replacement, lines.join(''));
    return { find: new RegExp(`^\\./(?:hooks/)?${file}\\.ts$`), replacement };
  });
}

function shorten(table: HookTable, isTold: boolean) {
  const rows = Object.entries(table).map(([hook, variants]) => {
    return [hook, variants.map(({ id, css, label }) => ({ ...(isTold && { id }), css, label }))] as const;
  });
  return Object.fromEntries(rows);
}
