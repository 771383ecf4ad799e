import type { Detector, Span } from '../finding.ts';
import { isName, isPlace, isPlaceholder } from '../is-placeholder.ts';
import { describeKind } from '../kinds.ts';
import { putInOrder } from '../put-in-order.ts';
import { COMMAND_SHAPES } from './command-shapes.ts';
import { wordsIn } from './words-in.ts';

let rows: { words: string[]; shape: RegExp; hint: RegExp | undefined }[] | undefined;

/** Passwords handed to a command: `curl -u`, `mysql -p`, `--password`, `psexec -p`, `.netrc` and their like. */
export const commandPassword: Detector = {
  ...describeKind('command-password'),
  next: 'Change the password, then take it out of the note.',
  find(text) {
    const spans: Span[] = [];
    const isIn = wordsIn(text.toLowerCase());
    rows ??= COMMAND_SHAPES.map(([words, shape, hint]) => ({ words: words.split('|'), shape, hint }));
    for (const { words, shape, hint } of rows) {
      if (!words.some(isIn) || hint?.test(text) === false) continue;
      for (const { indices } of text.matchAll(shape)) {
        const [start, end] = indices?.at(-1) ?? [0, 0];
        const value = text.slice(start, end);
        if (!isNone(value) && !(words[0] === '-u' && isName(value))) spans.push({ start, end });
      }
    }
    return putInOrder(spans);
  },
};

/** Where a secret is kept: `--secret id=npm,src=.npmrc`, `--token-file token.txt`. */
const KEPT = /^(?:id|source|src|target|type|name|env|file)=/;

function isNone(value: string): boolean {
  if (isPlace(value) || KEPT.test(value)) return true;
  return isPlaceholder(value) || /^[$%<{[(-]|^(?:https?:|\/|\w+\()/.test(value) || /^[A-Z]+(?:_[A-Z]+)*$/.test(value);
}
