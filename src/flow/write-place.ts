/** A key as it is shown: keys come from files anybody may have made. */
function showKey(key: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not be shown.
  const plain = key.replace(/[\u0000-\u001f\u007f-\u009f]|\p{Cf}/gu, '');
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}

/** What stands at a path of a document; undefined where there is nothing. Only what the document itself has. */
export function lookUp(data: unknown, path: readonly PropertyKey[]): unknown {
  let at = data;
  for (const key of path) {
    at = typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined;
  }
  return at;
}

const listsOfIds = ['steps', 'subflows', 'endings', 'examples'];

/** A path as people look for it: `steps.whose.answers[2].when`, with ids in place of numbers where things have ids. */
export function writePlace(path: readonly PropertyKey[], data: unknown): string {
  let place = '';
  for (const [depth, key] of path.entries()) {
    const isNamed = typeof key === 'number' && listsOfIds.includes(String(path[depth - 1]));
    const id = isNamed ? lookUp(data, [...path.slice(0, depth + 1), 'id']) : undefined;
    if (typeof key !== 'number') place += `${place === '' ? '' : '.'}${showKey(String(key))}`;
    else place += typeof id === 'string' && id !== '' ? `.${showKey(id)}` : `[${key}]`;
  }
  return place;
}

/** A word of the file in a message. */
export function quoteKey(key: string): string {
  return `“${showKey(key)}”`;
}
