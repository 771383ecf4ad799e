import { builtinEnvironments, type Environment } from 'vitest/runtime';

/** What `setup-page.ts` opens a page with; a file with an environment of its own has none. */
export type WithPages = typeof globalThis & { openPage?: () => Promise<() => unknown> };

/** Modules resolve as for a page; the page itself is made anew for each file. */
export default {
  name: 'page',
  viteEnvironment: 'client',
  setup(global: WithPages) {
    global.openPage = async () => {
      const page = await builtinEnvironments['happy-dom'].setup(global, {});
      return () => page.teardown(global);
    };
    return { teardown: () => undefined };
  },
} satisfies Environment;
