import { afterEach, describe, expect, it } from 'vitest';
import { findHook } from '../../src/page/find-hook.ts';
import { type HookName, hooks } from '../../src/page/hooks.ts';
import { buildB } from '../page/fixtures/b.ts';
import { buildB26 } from '../page/fixtures/b26.ts';
import { applyLoss } from './apply-loss.ts';
import { hookLosses, listPairs, singleLosses } from './losses.ts';

const restore = () => (window as unknown as { restorePage: () => void }).restorePage();
afterEach(restore);

/** All but the generic editor, which the page needs to be one. */
const named = hookLosses.filter(({ id }) => id in hooks && id !== 'editorInComposer');

describe('the losses', () => {
  it('has one for every hook, and css that a browser takes', () => {
    expect(named.map(({ id }) => id)).toEqual(Object.keys(hooks).filter((id) => id !== 'editorInComposer'));
    for (const { edits } of singleLosses)
      for (const { css } of edits) expect(() => document.querySelector(css)).not.toThrow();
    applyLoss([]);
  });

  it.each(named)('$id is no longer found, and is found again when it is put back', ({ id, edits }) => {
    for (const build of [buildB26, buildB]) {
      build();
      const before = document.body.innerHTML;
      const found = findHook(document, id as HookName)?.variant.id;
      applyLoss(edits);
      expect(findHook(document, id as HookName)).toBeUndefined();
      restore();
      expect(findHook(document, id as HookName)?.variant.id).toBe(found);
      expect(document.body.innerHTML.length).toBe(before.length);
    }
  });

  it('takes names from what comes later, too', async () => {
    buildB26();
    applyLoss(hookLosses.find(({ id }) => id === 'subject')?.edits ?? []);
    document.body.insertAdjacentHTML('beforeend', '<input data-test-id="omni-header-subject">');
    await new Promise((resolve) => setTimeout(resolve));
    expect(findHook(document, 'subject')).toBeUndefined();
  });

  it('turns words into ones nobody knows, and back', () => {
    document.body.innerHTML = '<button aria-label="Email"><i>Public</i> reply</button>';
    applyLoss([{ css: 'button', words: true }]);
    expect(document.body.innerHTML).toContain('<button aria-label="xxxxx"><i>xxxxxx</i> xxxxx</button>');
    restore();
    expect(document.body.innerHTML).toContain('<button aria-label="Email"><i>Public</i> reply</button>');
  });

  it('pairs every hook with every other once', () => {
    const count = hookLosses.length;
    expect(listPairs()).toHaveLength((count * (count - 1)) / 2);
    expect(listPairs(10).length).toBe(Math.ceil(listPairs().length / 10));
  });
});
