/** The one place that knows the polyfill. What ships has `native-browser.ts` in its stead: one line to take back. */
export { default as browser } from 'webextension-polyfill';
