import { screen } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterAll, expect, it } from 'vitest';
import { offerPart } from '../../../src/platform/parts.ts';

/** Most files of views, pages and features leave something behind, and so does this one: nothing of it may be met. */
afterAll(async () => {
  document.body.innerHTML = '<button>Left behind</button>';
  document.addEventListener('click', () => document.body.append('heard'));
  localStorage.setItem('left', 'behind');
  Object.assign(fakeBrowser, { leftBehind: true });
  offerPart('left', 'behind');
  await fakeBrowser.storage.local.set({ left: 'behind' });
});

it('a file begins with an empty page and an extension that nobody used', async () => {
  expect([document.documentElement.outerHTML, location.href]).toEqual([
    '<html><head></head><body></body></html>',
    'http://localhost:3000/',
  ]);
  expect([document.adoptedStyleSheets.length, localStorage.length, 'leftBehind' in fakeBrowser]).toEqual([0, 0, false]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  const parts = Object.getOwnPropertySymbols(globalThis).filter(({ description }) =>
    description?.startsWith('second-line.'),
  );
  expect(parts).toEqual([]);
});

it('nobody from before hears what happens on it, and what looks for elements looks at it', () => {
  document.body.innerHTML = '<button>Here</button>';
  screen.getByRole('button', { name: 'Here' }).click();
  expect(document.body.textContent).toBe('Here');
});
