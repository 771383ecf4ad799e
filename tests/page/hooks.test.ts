import { describe, expect, it } from 'vitest';
import { findAll, findAround, findHook } from '../../src/page/find-hook.ts';
import { actionHooks } from '../../src/page/hooks/action-hooks.ts';
import type { HookTable, HookVariant } from '../../src/page/hooks/hook-variant.ts';
import { variant } from '../../src/page/hooks/hook-variant.ts';
import { logHooks } from '../../src/page/hooks/log-hooks.ts';
import { submitHooks } from '../../src/page/hooks/submit-hooks.ts';
import { hooks, listExpired } from '../../src/page/hooks.ts';
import { buildB } from './fixtures/b.ts';
import { buildB26 } from './fixtures/b26.ts';
import { layoutOf } from './fixtures/page-fixture.ts';

/** Every table there is, names made unique. */
const all: HookTable = Object.fromEntries(
  Object.entries({ hooks, submit: submitHooks, action: actionHooks, log: logHooks }).flatMap(([table, its]) =>
    Object.entries(its).map(([hook, variants]) => [table === 'hooks' ? hook : `${table}.${hook}`, variants]),
  ),
);

const rows = Object.entries(all).flatMap(([hook, variants]: [string, readonly HookVariant[]]) =>
  variants.map((row) => ({ hook, row })),
);

describe('the hook table', () => {
  it('has no row past its date: look at the interface again, then renew or delete the row', () => {
    expect(listExpired(all, new Date().toISOString().slice(0, 10))).toEqual([]);
  });

  it('names a row whose date has passed, not one that ends today', () => {
    const table: HookTable = {
      tab: [
        variant('old', '.a', 'A', 'low', '2019', '4.1', '2026-01-31'),
        variant('new', '.b', 'B26', 'low', '2026', '4.1'),
      ],
    };
    expect(listExpired(table, '2026-02-01')).toEqual(['tab/old']);
    expect(listExpired(table, '2026-01-31')).toEqual([]);
  });

  it('gives every row of an interface on its way out a date', () => {
    const isOld = ({ row }: (typeof rows)[number]) =>
      row.generation.startsWith('A') || Number(row.lastSeen.slice(0, 4)) < 2025;
    expect(rows.filter((one) => isOld(one) && !one.row.expires).map(({ hook, row }) => `${hook}/${row.id}`)).toEqual(
      [],
    );
  });

  it.each(rows)('has css a browser takes: $hook, $row.css', ({ row }) => {
    expect(() => document.querySelector(row.css)).not.toThrow();
  });

  it('names each variant of a hook once', () => {
    for (const variants of Object.values(all)) {
      expect(new Set(variants.map(({ id }) => id)).size).toBe(variants.length);
    }
  });
});

describe('findHook', () => {
  it('stays below its root, as all tickets are mounted', () => {
    buildB26();
    expect(findHook(layoutOf(102), 'subject')?.element).toHaveProperty('value', 'Subject 102');
    expect(findAll(layoutOf(102), 'tagItem')).toHaveLength(2);
  });

  it('takes the variant this account answers to', () => {
    buildB26();
    expect(findHook(layoutOf(101), 'composer')?.variant.id).toBe('editor-view');
    expect(findHook(layoutOf(101), 'submit')?.variant.id).toBe('submit-button');
    buildB();
    expect(findHook(layoutOf(101), 'composer')?.variant.id).toBe('editor-view-id');
    expect(findHook(layoutOf(101), 'submit')?.variant.id).toBe('button-group');
    expect(findHook(layoutOf(101), 'submitMenu')?.variant.id).toBe('button-group-chevron');
  });

  it('never takes the chevron for an item of the status menu', () => {
    buildB26();
    for (const { css } of submitHooks.item) expect(document.querySelector(css)).toBeNull();
  });

  it('says when there is nothing', () => {
    document.body.innerHTML = '<p></p>';
    expect(findHook(document, 'composer')).toBeUndefined();
    expect(findAround(document.body, 'workspace')).toBeUndefined();
  });
});
