/** What a page may do to its own nodes, and to ours, at random. */
export const mutations = [
  ...['move', 'remove', 'blink', 'rename', 'wrap', 'hide', 'attribute', 'clone', 'text'],
  ...['drop-ours', 'move-ours', 'theme', 'flood'],
] as const;
export type Mutation = (typeof mutations)[number];

/**
 * Runs in the page: changes one node, chosen by `pick` (0 to 1) among all that are there, in a way that `place` and
 * `turn` choose. Keeps how to take it back in `window.storm`. The draft itself is never touched.
 *
 * @returns what it was done to
 */
export function mutate(kind: Mutation, pick: number, place: number, turn: number): string {
  const held = window as unknown as { storm?: (() => void)[] };
  const back = held.storm ?? [];
  held.storm = back;
  const at = <T>(list: readonly T[], share: number): T | undefined => list[Math.floor(share * list.length)];
  const ours = 'second-line-overlay, second-line-note';
  if (kind === 'theme') {
    const { dataset } = document.documentElement;
    const before = dataset.theme;
    dataset.theme = place < 0.5 ? 'dark' : 'light';
    back.push(() => {
      if (before === undefined) delete dataset.theme;
      else dataset.theme = before;
    });
    return 'html';
  }
  if (kind === 'drop-ours' || kind === 'move-ours') {
    const host = at([...document.querySelectorAll<HTMLElement>(ours)], pick);
    if (kind === 'drop-ours') host?.remove();
    else if (host) at([...document.body.querySelectorAll('div')], place)?.append(host);
    return host?.localName ?? 'none';
  }
  const isChangeable = (one: Element) =>
    !one.closest(ours) &&
    !one.parentElement?.closest('[contenteditable="true"]') &&
    !/^(style|script|br)$/.test(one.localName);
  const node = at([...document.body.querySelectorAll<HTMLElement>('*')].filter(isChangeable), pick);
  const parent = node?.parentElement;
  if (!node || !parent) return 'none';
  const { nextSibling } = node;
  const putBack = () => parent.insertBefore(node, nextSibling?.parentNode === parent ? nextSibling : null);
  const name = `${node.localName}${node.dataset.testId ? `[${node.dataset.testId}]` : ''}`;
  const setAttribute = (attribute: string, value: string | null) => {
    const before = node.getAttribute(attribute);
    if (value === null) node.removeAttribute(attribute);
    else node.setAttribute(attribute, value);
    back.push(() => {
      // What the page has written since is its own, and newer.
      if (node.getAttribute(attribute) !== value) return;
      if (before === null) node.removeAttribute(attribute);
      else node.setAttribute(attribute, before);
    });
    return `${name} ${attribute}`;
  };
  const isEditor = node.matches('[contenteditable="true"]') || node.querySelector('[contenteditable="true"]') !== null;

  switch (kind) {
    case 'move':
      parent.insertBefore(node, at([...parent.childNodes], place) ?? null);
      back.push(putBack);
      return name;
    case 'remove':
      node.remove();
      back.push(putBack);
      return name;
    case 'blink':
      node.remove();
      if (place < 0.3) putBack();
      else if (place < 0.6) queueMicrotask(putBack);
      else setTimeout(putBack, turn * 200);
      return name;
    case 'rename': {
      // An editor does not outlive a new parent of another name in any browser: it stays in its own.
      if (isEditor) return 'none';
      const other = document.createElement(at(['div', 'section', 'x-part', 'span'], place) ?? 'div');
      for (const { name: attribute, value } of node.attributes) other.setAttribute(attribute, value);
      other.append(...node.childNodes);
      node.replaceWith(other);
      back.push(() => {
        node.append(...other.childNodes);
        other.replaceWith(node);
      });
      return name;
    }
    case 'wrap': {
      const wrapper = document.createElement('div');
      node.before(wrapper);
      wrapper.append(node);
      back.push(() => wrapper.replaceWith(node));
      return name;
    }
    case 'hide':
      if (place < 0.25) return setAttribute('hidden', '');
      if (place < 0.5) return setAttribute('inert', '');
      return setAttribute('style', place < 0.75 ? 'display:none' : 'visibility:hidden');
    case 'attribute': {
      const own = node.getAttributeNames().filter((one) => one !== 'contenteditable');
      const attribute = at(own, place);
      if (attribute === undefined) return 'none';
      const before = node.getAttribute(attribute) ?? '';
      if (turn < 0.3) return setAttribute(attribute, null);
      if (before === 'true' || before === 'false') return setAttribute(attribute, before === 'true' ? 'false' : 'true');
      return setAttribute(attribute, turn < 0.6 ? before.replace(/\d+/g, '9000099') : `x${before}`);
    }
    case 'clone': {
      if (isEditor) return 'none';
      const twin = node.cloneNode(true) as HTMLElement;
      node.after(twin);
      back.push(() => twin.remove());
      return name;
    }
    case 'text': {
      const text = at(
        [...node.childNodes].filter((one) => one.nodeType === 3),
        place,
      );
      if (!text) return 'none';
      const before = text.nodeValue;
      const other = turn < 0.5 ? '' : `${before} ${turn}`;
      text.nodeValue = other;
      back.push(() => {
        if (text.nodeValue === other) text.nodeValue = before;
      });
      return name;
    }
    case 'flood': {
      const box = document.createElement('div');
      parent.append(box);
      for (let nth = 0; nth < 300; nth += 1) box.append(document.createElement('p'));
      back.push(() => box.remove());
      return name;
    }
  }
}

/** Runs in the page: takes back what the storm did, last first; what the page has thrown away meanwhile stays away. */
export function calmDown(): void {
  const page = window as unknown as { storm?: (() => void)[] };
  for (const undo of (page.storm ?? []).reverse()) {
    try {
      undo();
    } catch {
      // A node whose place is gone.
    }
  }
  page.storm = [];
}
