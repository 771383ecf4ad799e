import { logRows } from './log-rows.ts';

export { logRows as logHooks };

/** All elements below `root` of one row of this table. */
export function findLogHooks(root: ParentNode, name: keyof typeof logRows): Element[] {
  for (const { css } of logRows[name]) {
    const elements = [...root.querySelectorAll(css)];
    if (elements.length > 0) return elements;
  }
  return [];
}
