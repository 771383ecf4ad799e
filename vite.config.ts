import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { makeManifest, type Target } from './manifest.config.ts';
import { safePreact } from './tests/run/safe-preact.ts';
import { shippedHooks } from './tests/run/shipped-hooks.ts';

const { TARGET = 'chrome' } = process.env;
const target = TARGET as Target;

export default defineConfig({
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: {
    alias: [
      ...shippedHooks(),
      { find: /^preact$/, replacement: safePreact() },
      {
        find: 'webextension-polyfill',
        replacement: new URL('src/platform/native-browser.ts', import.meta.url).pathname,
      },
    ],
  },
  plugins: [
    preact({ prefreshEnabled: false, devToolsEnabled: false }),
    crx({ manifest: makeManifest(target), browser: target }),
  ],
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: target === 'chrome' ? 'chrome148' : 'firefox153',
    modulePreload: false,
    // No manifest names it: the background opens it in a tab.
    rollupOptions: { input: { 'flow-chart': 'src/entries/flow-chart.html' } },
  },
});
