import axe from 'axe-core';
import { expect } from 'vitest';

/** Needs real layout, so it is held by `tokens.test.ts` and looked at in a browser. */
const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };

/** Ids of what axe finds wrong in `element`, and how many rules it could check at all. */
export async function runAxe(element: Element): Promise<{ violations: string[]; passes: number }> {
  const results = await axe.run(element, { rules });
  return {
    violations: results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    passes: results.passes.length,
  };
}

/** Fails on anything axe finds wrong, and when axe had nothing to look at. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations, passes } = await runAxe(element);
  expect(violations).toEqual([]);
  expect(passes).toBeGreaterThan(0);
}
