/** The one place that knows the polyfill: our minimum browsers have `browser`, so it can go in one line. */
export { default as browser } from 'webextension-polyfill';
