/**
 * Stands in for webextension-polyfill in what ships (`vite.config.ts`): our minimum browsers have `browser`, and the
 * polyfill does nothing there but weigh 2.6 kB in every ticket page.
 */
export default (globalThis as { browser?: unknown }).browser;
