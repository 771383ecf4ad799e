import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../src/contracts/settings.ts';
import { changeSettings, mergeSettings, type SettingsInForce, watchSettings } from '../../../src/platform/settings.ts';

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  const watch = () => {
    const seen: SettingsInForce[] = [];
    const stop = new AbortController();
    watchSettings((inForce) => seen.push(inForce), stop.signal);
    return { seen, stop, last: () => seen.at(-1) };
  };

  it('policy wins over the agent, the agent over the defaults', () => {
    const { settings, locked } = mergeSettings({ dock: 'left', oldestBy: 'updated' }, { dock: 'right' });
    expect(settings).toEqual({ ...defaultSettings, dock: 'right', oldestBy: 'updated' });
    expect(locked).toEqual(['dock']);
  });

  it('starts with the defaults and follows each change', async () => {
    const { last } = watch();
    await vi.waitFor(() => expect(last()?.settings).toEqual(defaultSettings));
    await changeSettings({ collapsed: true });
    await changeSettings({ groups: [20369327] });
    await vi.waitFor(() => expect(last()?.settings).toMatchObject({ collapsed: true, groups: [20369327] }));
  });

  it('one choice that cannot be read, as another version keeps it, costs none of the others', async () => {
    const data = { teamWords: ['widget'], groups: [1], dock: 'bottom', quietFrom: '9:30', unknown: 1 };
    await fakeBrowser.storage.local.set({ settings: { v: 1, data } });
    const { last } = watch();
    await vi.waitFor(() =>
      expect(last()?.settings).toEqual({ ...defaultSettings, teamWords: ['widget'], groups: [1] }),
    );
    await changeSettings({ collapsed: true });
    await vi.waitFor(() => expect(last()?.settings).toMatchObject({ teamWords: ['widget'], collapsed: true }));
    const stored = await fakeBrowser.storage.local.get();
    expect(stored['broken:settings']).toMatchObject({ raw: { v: 1, data } });
    expect(stored.settings).toEqual({ v: 1, data: { teamWords: ['widget'], groups: [1], collapsed: true } });
  });

  it('keeps two changes made at once', async () => {
    await Promise.all([changeSettings({ collapsed: true }), changeSettings({ dock: 'left' })]);
    const { last } = watch();
    await vi.waitFor(() => expect(last()?.settings).toMatchObject({ collapsed: true, dock: 'left' }));
  });

  it('does not wait for policy, and drops only the bad keys of one', async () => {
    let answer: ((policy: Record<string, unknown>) => void) | undefined;
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const { last } = watch();
    await vi.waitFor(() => expect(last()?.settings).toEqual(defaultSettings));
    answer?.({ dock: 'left', groups: 'all', __proto__: { flow: 'x' }, unknown: 1 });
    await vi.waitFor(() => expect(last()?.locked).toEqual(['dock']));
    expect(last()?.settings).toEqual({ ...defaultSettings, dock: 'left' });
  });

  it('works where there is no policy at all', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    const { seen, last } = watch();
    await vi.waitFor(() => expect(seen.length).toBe(2));
    expect(last()).toEqual({ settings: defaultSettings, locked: [] });
  });
});
