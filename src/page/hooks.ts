import { composerHooks } from './hooks/composer-hooks.ts';
import { fieldHooks } from './hooks/field-hooks.ts';
import { footerHooks } from './hooks/footer-hooks.ts';
import { frameHooks } from './hooks/frame-hooks.ts';
import type { HookTable, HookVariant } from './hooks/hook-variant.ts';

/**
 * Everything this product knows of Zendesk's page, as data: per hook its variants, the best first. Several
 * interfaces are in it at once, as Zendesk rolls out per account and sometimes back (`agent-page-hooks.md` 6).
 */
export const hooks = { ...frameHooks, ...composerHooks, ...footerHooks, ...fieldHooks } as const satisfies HookTable;

/** The names of the main table. */
export type HookName = keyof typeof hooks;

/** Rows whose date has passed on a day (ISO date), as `hook/variant`. */
export function listExpired(table: HookTable, day: string): string[] {
  return Object.entries(table).flatMap(([hook, variants]: [string, readonly HookVariant[]]) =>
    variants.filter((row) => row.expires !== undefined && row.expires < day).map((row) => `${hook}/${row.id}`),
  );
}
