import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mountHost } from '../../src/page/mount-host.ts';
import { buildB26 } from './fixtures/b26.ts';
import { settle } from './settle.ts';

let ending: AbortController;

beforeEach(() => {
  buildB26();
  ending = new AbortController();
});

afterEach(() => ending.abort());

describe('a page that draws its body anew', () => {
  it('has the overlay in the new one, and again when it drops it there', async () => {
    const { host } = mountHost({
      ...{ document, tag: 'second-line-overlay', place: { kind: 'body' }, css: '' },
      ...{ signal: ending.signal, now: () => 0 },
    });
    const fresh = document.createElement('body');
    fresh.append(...document.body.children);
    fresh.querySelector('second-line-overlay')?.remove();
    document.documentElement.replaceChild(fresh, document.body);
    await settle();
    expect(host.parentNode).toBe(fresh);
    host.remove();
    await settle();
    expect(host.parentNode).toBe(fresh);
  });
});
