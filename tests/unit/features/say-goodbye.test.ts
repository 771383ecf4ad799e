import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sayGoodbye } from '../../../src/features/health-log/say-goodbye.ts';

const count = () => document.querySelectorAll('second-line-overlay, second-line-note').length;
const words = () => document.querySelector('second-line-overlay')?.shadowRoot?.textContent;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

it('sweeps what is left, says one line where the guide stood, and goes', async () => {
  document.body.append(document.createElement('second-line-note'), document.createElement('second-line-overlay'));
  sayGoodbye(document);
  expect([count(), words()]).toEqual([1, 'Second Line was updated or turned off. Reload this page to use it.']);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(count()).toBe(0);
});

it('says nothing where no guide stood', () => {
  document.body.append(document.createElement('second-line-note'));
  sayGoodbye(document);
  expect(count()).toBe(0);
});
