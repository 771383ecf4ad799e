import { afterEach, describe, expect, it } from 'vitest';
import { readTheme } from '../../src/page/read-theme.ts';

afterEach(() => {
  document.documentElement.removeAttribute('data-theme');
  document.body.removeAttribute('style');
});

describe('readTheme', () => {
  it.each([
    ['dark', 'rgb(255, 255, 255)', false, 'dark'],
    ['light', 'rgb(21, 26, 30)', true, 'light'],
    ['system', 'rgb(255, 255, 255)', true, 'dark'],
    ['system', 'rgb(21, 26, 30)', false, 'light'],
    [null, 'rgb(21, 26, 30)', false, 'dark'],
    [null, 'rgb(248, 249, 249)', true, 'light'],
    [null, 'rgba(0, 0, 0, 0)', false, 'light'],
    [null, '', true, 'dark'],
    [null, '', false, 'light'],
    ['sepia', 'rgb(21, 26, 30)', false, 'dark'],
  ])('data-theme %s on %s, system dark %s: %s', (theme, background, prefersDark, expected) => {
    if (theme) document.documentElement.setAttribute('data-theme', theme);
    document.body.style.backgroundColor = background;
    expect(readTheme(document, prefersDark)).toBe(expected);
  });
});
