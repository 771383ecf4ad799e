/*
 * A page, an extension and modules of its own for each file of tests, in a process that runs many files: to start one
 * costs more than most of them. What files share is packages; those that keep a page or an extension are set anew here.
 */
import { fakeBrowser } from '@webext-core/fake-browser';
import { vi } from 'vitest';
import type { WithPages } from './page-environment.ts';

type Members = Map<object, PropertyDescriptorMap>;
const shared = globalThis as WithPages & { leavePage?: () => Promise<void>; members?: Members };

vi.useRealTimers();
vi.unstubAllGlobals();
vi.restoreAllMocks();
vi.resetModules();
// Parts of the content script find each other here (`parts.ts`), as in a tab; the last file's are not this one's.
for (const key of Object.getOwnPropertySymbols(globalThis)) {
  if (key.description?.startsWith('second-line.')) Reflect.deleteProperty(globalThis, key);
}

await shared.leavePage?.();
if (shared.openPage) {
  const closePage = await shared.openPage();
  // It looks for a page while it loads.
  const { cleanup, getQueriesForElement, queries, screen } = await import('@testing-library/preact');
  Object.assign(screen, getQueriesForElement(document.body, queries));
  shared.leavePage = async () => {
    cleanup();
    await closePage();
  };
}

const parts = [fakeBrowser, ...Object.values(fakeBrowser).filter((part) => typeof part === 'object' && part !== null)];
shared.members ??= new Map(parts.map((part) => [part, Object.getOwnPropertyDescriptors(part)]));
for (const [part, members] of shared.members) {
  for (const name of Object.keys(part)) if (!(name in members)) Reflect.deleteProperty(part, name);
  Object.defineProperties(part, members);
}
fakeBrowser.reset();
