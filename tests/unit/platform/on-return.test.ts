import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, it, vi } from 'vitest';
import { type SettingsInForce, watchSettings } from '../../../src/platform/settings.ts';
import { watchWalks } from '../../../src/platform/stored.ts';

beforeEach(() => fakeBrowser.reset());

/** A page comes back: from the back-forward cache, or freshly loaded. */
function comeBack(persisted: boolean): void {
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
}

it('a page out of the back-forward cache looks at the walks again, until it ends', () => {
  const stop = new AbortController();
  const look = vi.fn();
  watchWalks(look, stop.signal);
  comeBack(false);
  expect(look).not.toHaveBeenCalled();
  comeBack(true);
  expect(look).toHaveBeenCalledOnce();
  stop.abort();
  comeBack(true);
  expect(look).toHaveBeenCalledOnce();
});

it('and at the settings, which it heard nothing of meanwhile', async () => {
  const stop = new AbortController();
  const seen: SettingsInForce[] = [];
  watchSettings((inForce) => seen.push(inForce), stop.signal);
  await vi.waitFor(() => expect(seen.length).toBe(2));
  // Written where no event reaches this page.
  const silent = vi.spyOn(fakeBrowser.storage.local, 'get');
  silent.mockResolvedValue({ settings: { v: 1, data: { dock: 'left' } } });
  comeBack(true);
  await vi.waitFor(() => expect(seen.at(-1)?.settings.dock).toBe('left'));
  silent.mockRestore();
  stop.abort();
});
