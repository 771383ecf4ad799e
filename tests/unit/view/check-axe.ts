import { createRequire } from 'node:module';
import type * as Axe from 'axe-core';
import { expect } from 'vitest';

// It keeps the document it was loaded beside, and each file of tests has its own.
const require = createRequire(import.meta.url);
delete require.cache[require.resolve('axe-core')];
const axe: typeof Axe = require('axe-core');

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
