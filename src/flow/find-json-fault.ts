import { capitalise } from '../facts/capitalise.ts';

/** What is wrong with a text as JSON, and where: counted from 0. */
export type JsonFault = { index: number; message: string };

type Open = { kind: '{' | '['; keys: Set<string> };
type Wants = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const token =
  /[\s]*(?:("[^"\\\n]*(?:\\.[^"\\\n]*)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])|([{}[\]:,]))/uy;

const notSpace = /\S/gu;
const mostDepth = 1000;

const wishes: Record<Wants, string> = {
  value: 'a value should stand here',
  'value-or-end': 'a value or ] should stand here',
  key: 'a name in quotes should stand here: is there a comma too many before it?',
  'key-or-end': 'a name in quotes or } should stand here',
  colon: 'a colon should stand here',
  'comma-or-end': 'a comma or the closing bracket is missing here',
  nothing: 'the flow has ended here, yet there is more',
};

function sayEnd(open: readonly Open[], text: string): JsonFault {
  const last = open.at(-1);
  if (last === undefined) return { index: text.length, message: 'The file is empty' };
  const closing = last.kind === '{' ? '}' : ']';
  return { index: text.length, message: `The file ends too early: ${closing} is missing. Was it saved whole?` };
}

function sayStray(text: string, index: number, wants: Wants): JsonFault {
  // A whole text in quotes is a token, and told by what should stand in its place.
  if (text[index] === '"' && !/^"[^"\\\n]*(?:\\.[^"\\\n]*)*"/u.test(text.slice(index))) {
    return { index, message: 'This text has no closing quote on its line' };
  }
  if (text[index] === "'" || text[index] === '“') return { index, message: 'Write straight double quotes: "' };
  if (text.startsWith('//', index) || text.startsWith('/*', index)) {
    return { index, message: 'A flow file has no comments: write notes instead' };
  }
  return { index, message: capitalise(wishes[wants]) };
}

/**
 * The first fault of a text that should be JSON, in plain words: what JavaScript says of one differs from browser to
 * browser. Also finds a name that is twice in one object, of which JSON would silently keep the last. Undefined when
 * there is none. One pass, no recursion.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: Open[] = [];
  let wants: Wants = 'value';
  let index = 0;
  const afterValue = (): Wants => (open.length === 0 ? 'nothing' : 'comma-or-end');
  while (true) {
    token.lastIndex = index;
    const found = token.exec(text);
    if (found === null) {
      notSpace.lastIndex = index;
      const rest = notSpace.exec(text)?.index ?? text.length;
      if (rest >= text.length) return wants === 'nothing' ? undefined : sayEnd(open, text);
      return sayStray(text, rest, wants);
    }
    const [, string, literal, mark] = found;
    const at = token.lastIndex - (string ?? literal ?? mark ?? '').length;
    const last = open.at(-1);
    const isValueWanted = wants === 'value' || wants === 'value-or-end';
    if (string !== undefined && (wants === 'key' || wants === 'key-or-end')) {
      if (last?.keys.has(string))
        return { index: at, message: `The name ${string.slice(0, 60)} is twice in one object` };
      last?.keys.add(string);
      wants = 'colon';
    } else if ((string ?? literal) !== undefined && isValueWanted) wants = afterValue();
    else if ((mark === '{' || mark === '[') && isValueWanted) {
      if (open.length >= mostDepth)
        return { index: at, message: 'This is nested too deeply: put less inside each other' };
      open.push({ kind: mark, keys: new Set() });
      wants = mark === '{' ? 'key-or-end' : 'value-or-end';
    } else if (mark === ':' && wants === 'colon') wants = 'value';
    else if (mark === ',' && wants === 'comma-or-end') wants = last?.kind === '{' ? 'key' : 'value';
    else if (mark === '}' && last?.kind === '{' && (wants === 'comma-or-end' || wants === 'key-or-end')) {
      open.pop();
      wants = afterValue();
    } else if (mark === ']' && last?.kind === '[' && (wants === 'comma-or-end' || wants === 'value-or-end')) {
      open.pop();
      wants = afterValue();
    } else return sayStray(text, at, wants);
    index = token.lastIndex;
  }
}
