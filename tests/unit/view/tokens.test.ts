import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../src/view/tokens.css'), 'utf8');

/** Light and dark value of each colour token. */
const colours = new Map(
  [...css.matchAll(/--sl-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** WCAG 2.2 relative luminance of #rrggbb. */
function readLuminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function readContrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [readLuminance(a), readLuminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const soft = (tone: string) => [`${tone}-ink`, `${tone}-soft`];
const pairs: string[][] = [
  ...['bg', 'raised', 'soft'].flatMap((ground) => ['ink', 'muted', 'accent', 'bad'].map((text) => [text, ground])),
  ...['accent', 'good', 'warn', 'bad'].map(soft),
  ...['accent-soft', 'good-soft', 'warn-soft'].flatMap((ground) => ['ink', 'muted'].map((text) => [text, ground])),
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['bg', 'accent-ink'],
  ['accent-ink', 'raised'],
];
const shapes = [
  ...['focus', 'control', 'good', 'warn', 'bad', 'bar'].map((shape) => [shape, 'bg']),
  ['good', 'good-soft'],
  ['warn', 'warn-soft'],
];

const contrast = (a: string, b: string, theme: 'light' | 'dark') =>
  readContrast(colours.get(a)?.[theme] ?? '', colours.get(b)?.[theme] ?? '');

describe.each(['light', 'dark'] as const)('tokens, %s', (theme) => {
  it.each(pairs)('text %s on %s reaches 4.5', (text = '', ground = '') => {
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)('shape %s on %s reaches 3', (shape = '', ground = '') => {
    expect(contrast(shape, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});

describe('tokens', () => {
  it('are all read', () => {
    expect(colours.size).toBeGreaterThan(20);
  });

  it('know black on white from grey on grey', () => {
    expect(readContrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(readContrast('#777777', '#777777')).toBe(1);
  });

  it('give way to forced colours, each of them', () => {
    const forced = css.slice(css.indexOf('forced-colors'));
    for (const name of colours.keys()) expect(forced).toContain(`--sl-${name}:`);
  });
});
