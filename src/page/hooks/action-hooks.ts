import { actionRows } from './action-rows.ts';

export { actionRows as actionHooks };

/** The first element below `root` by the best matching variant, as `findHook` has it for the main table. */
export function findActionHook(root: ParentNode, name: keyof typeof actionRows): Element | undefined {
  for (const { css } of actionRows[name]) {
    const element = root.querySelector(css);
    if (element) return element;
  }
  return undefined;
}
