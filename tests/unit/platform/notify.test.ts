import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openClickedNotices } from '../../../src/platform/notify.ts';
import { hostileStrings } from '../security/hostile-strings.ts';

const create = vi.fn(async () => ({}));

beforeEach(() => {
  vi.stubGlobal('registration', {});
  Object.assign(fakeBrowser.tabs, { create });
  create.mockClear();
});
afterEach(() => vi.unstubAllGlobals());

/** A notice that comes back from the browser with this address. */
function click(data: unknown): void {
  globalThis.dispatchEvent(Object.assign(new Event('notificationclick'), { notification: { data, close: vi.fn() } }));
}

it('a clicked notice opens a ticket of Zendesk, and nothing else whatever it holds', () => {
  openClickedNotices();
  const near = [
    'https://govuk.zendesk.com/agent/tickets/1?x=1',
    'https://govuk.zendesk.com/agent/tickets/1#x',
    'https://govuk.zendesk.com/agent/tickets/1\n',
    'https://govuk.zendesk.com.evil.example/agent/tickets/1',
    'http://govuk.zendesk.com/agent/tickets/1',
    ' https://govuk.zendesk.com/agent/tickets/1',
  ];
  for (const data of [...hostileStrings, ...near, undefined, null, {}, 7]) click(data);
  expect(create).not.toHaveBeenCalled();
  click('https://govuk.zendesk.com/agent/tickets/9000001');
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'https://govuk.zendesk.com/agent/tickets/9000001' });
});
