import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const setupFiles = ['tests/unit/setup.ts'];

export default defineConfig({
  root,
  resolve: { alias: { 'webextension-polyfill': `${root}tests/unit/fake-browser.ts` } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      exclude: ['src/entries/**'],
      reporter: ['text-summary', 'json-summary'],
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          setupFiles,
          include: ['tests/unit/{facts,flow,notes,queue,contracts}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          setupFiles,
          include: ['tests/unit/{view,platform,features,security}/**/*.test.{ts,tsx}', 'tests/page/**/*.test.ts'],
        },
      },
      { extends: true, test: { name: 'rules', environment: 'node', include: ['tests/rules/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'sandbox',
          environment: 'node',
          setupFiles,
          include: ['tests/sandbox/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
