import type { Detector, Span } from '../finding.ts';
import { isPublished } from '../is-placeholder.ts';
import { describeKind } from '../kinds.ts';
import { putInOrder } from '../put-in-order.ts';
import { findRuns } from './find-runs.ts';
import { BARE_SHAPES, VENDOR_SHAPES } from './vendor-shapes.ts';
import { wordsIn } from './words-in.ts';

const SHORT: Record<string, string> = {
  H: '[0-9a-fA-F]',
  W: '[A-Za-z0-9_-]',
  A: '[A-Za-z0-9]',
  U: '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}',
};

/** Made at first use, so that a page without a draft pays nothing; and a shape is compiled when its words are first met. */
let shapes: { words: string[]; written: string; beside: string; shape: RegExp | undefined }[] | undefined;
let bare: RegExp | undefined;

/** Of a token's form, and none: letters that stand for any, a UUID of noughts, dots. */
const STAND_IN = /x{8}|^[A-Za-z_-]{3,12}X{12,}$|0{8}-0{4}-0{4}-0{4}-0{12}|\.{8}/;

/** Of a run that is long enough for a token; most notes have none but their addresses. */
const LONG = 16;
const isInRun = (code: number) => (code < 128 ? !BREAKS.includes(code) : !/\s/.test(String.fromCharCode(code)));
const BREAKS = [...'\t\n\v\f\r "\'`<>,;'].map((sign) => sign.charCodeAt(0));

/** Tokens and keys of a published form, standing alone rather than inside a longer word. */
export const vendorToken: Detector = {
  ...describeKind('vendor-token'),
  next: 'Revoke it with its owner, then take it out of the note.',
  find(text) {
    shapes ??= VENDOR_SHAPES.map(([words, shape, beside = '']) => ({
      words: words.split(' '),
      written: shape,
      beside,
      shape: undefined,
    }));
    const spans: Span[] = [];
    const add = (found: string, start: number) => {
      if (!STAND_IN.test(found) && !isPublished(found)) spans.push({ start, end: start + found.length });
    };
    bare ??= compile(BARE_SHAPES.join('|'));
    let long = '';
    for (const { start, end } of findRuns(text, isInRun, LONG)) {
      const run = text.slice(start, end);
      long += `${run} `;
      for (const { 0: found, index: at } of run.matchAll(bare)) add(found, start + at);
    }
    const isIn = wordsIn(long);
    for (const one of shapes) {
      if (!one.words.some(isIn) || !text.includes(one.beside)) continue;
      one.shape ??= compile(one.written);
      for (const { 0: found, index } of text.matchAll(one.shape)) add(found, index);
    }
    return putInOrder(spans);
  },
};

function compile(shape: string): RegExp {
  const long = shape.replace(/[HWA](?=\{)|(?<![\w[])U(?![\w{\]])/g, (letter) => SHORT[letter] ?? letter);
  return new RegExp(`(?<![A-Za-z0-9_])(?:${long})(?![A-Za-z0-9_])`, 'g');
}
