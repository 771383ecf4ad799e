import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../src/contracts/settings.ts';
import { makeFlowShelf } from '../../../src/features/settings-page/flow-shelf.ts';
import preset from '../../../src/flow/presets/govuk-2nd-line-2021.json' with { type: 'json' };
import { storedSettings } from '../../../src/platform/stored.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const inForce = { settings: { ...defaultSettings, flow: 'govuk-2nd-line-2026' }, locked: [] };
const file = new File([JSON.stringify({ ...preset, id: 'our-own' })], 'flow.json');

it('says that a flow is in use only where the choice of it was kept too', async () => {
  const shelf = makeFlowShelf(new AbortController().signal);
  const real = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
  const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
    if (storedSettings.key in items) throw new Error('QuotaExceededError');
    return real(items);
  });
  await shelf.bring(file, inForce);
  expect(shelf.show(inForce, undefined).flowFile?.said).toMatchObject({ isUsed: false });
  full.mockRestore();
  await shelf.bring(file, inForce);
  expect(shelf.show(inForce, undefined).flowFile?.said).toMatchObject({ isUsed: true });
  expect(await storedSettings.get()).toEqual({ flow: 'our-own' });
});

it.each([
  ['leaves the choice of a flow of ours by the same name', preset.id, preset.id],
  ['takes the choice of it along', 'our-own', ''],
])('taking the file away %s', async (_what, id, then) => {
  const shelf = makeFlowShelf(new AbortController().signal);
  await shelf.bring(new File([JSON.stringify({ ...preset, id })], 'flow.json'), inForce);
  expect(await storedSettings.get()).toEqual({ flow: id });
  await shelf.remove({ ...inForce, settings: { ...defaultSettings, flow: id } });
  expect(await storedSettings.get()).toEqual({ flow: then });
});
