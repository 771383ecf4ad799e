import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { makeManifest, type Target } from './manifest.config.ts';
import { safePreact } from './tests/run/safe-preact.ts';

const { TARGET = 'chrome' } = process.env;
const target = TARGET as Target;

/** Leaves the worked examples of the flows out of what ships: only their checks read them. */
const dropExamples: Plugin = {
  name: 'drop-examples',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/flow\/presets\/[^/]+\.json$/ },
    handler(code) {
      const { examples: _, $schema: __, ...flow } = JSON.parse(code);
      return { code: JSON.stringify(flow), map: null };
    },
  },
};

export default defineConfig({
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: {
    alias: [
      { find: /^preact$/, replacement: safePreact() },
      {
        find: 'webextension-polyfill',
        replacement: new URL('src/platform/native-browser.ts', import.meta.url).pathname,
      },
    ],
  },
  plugins: [
    dropExamples,
    preact({ prefreshEnabled: false, devToolsEnabled: false }),
    crx({ manifest: makeManifest(target), browser: target }),
  ],
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: target === 'chrome' ? 'chrome148' : 'firefox153',
    modulePreload: false,
  },
});
