import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const setupFiles = ['tests/unit/setup.ts'];

/**
 * Whole matrices of actions, endings, faults, interfaces, places of the guide, ways to submit and hostile words: longer
 * than CI has, so `npm test -- --long` alone runs them.
 */
const long = [
  'tests/e2e/endings.test.ts',
  'tests/e2e/endings-faults.test.ts',
  'tests/e2e/endings-clicks.test.ts',
  'tests/e2e/endings-hands.test.ts',
  'tests/e2e/endings-unquiet.test.ts',
  'tests/e2e/handover-forged.test.ts',
  'tests/e2e/page-actions*.test.ts',
  'tests/e2e/api-faults.test.ts',
  'tests/e2e/hostile.test.ts',
  'tests/e2e/lifetime.test.ts',
  'tests/e2e/note-keystrokes.test.ts',
  'tests/e2e/note-stop.test.ts',
  'tests/e2e/popup-faults.test.ts',
  'tests/e2e/drill.test.ts',
  'tests/e2e/generations-variants.test.ts',
  'tests/e2e/guide-clear.test.ts',
];

export default defineConfig({
  root,
  resolve: { alias: { 'webextension-polyfill': `${root}tests/unit/fake-browser.ts` } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Left alone it keeps one core free, and half of a machine with two.
    maxWorkers: '100%',
    // A busy machine is no fault: unit tests are not timed.
    testTimeout: 60_000,
    hookTimeout: 60_000,
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
          // Pure rooms keep nothing: files share what they import.
          isolate: false,
          setupFiles,
          include: ['tests/unit/{facts,flow,notes,queue,contracts}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: `${root}tests/unit/page-environment.ts`,
          isolate: false,
          setupFiles: ['tests/unit/setup-page.ts', ...setupFiles],
          include: [
            'tests/unit/{view,platform,features,security}/**/*.test.{ts,tsx}',
            'tests/page/**/*.test.ts',
            'tests/drill/**/*.test.ts',
          ],
        },
      },
      { extends: true, test: { name: 'rules', environment: 'node', include: ['tests/rules/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'sandbox',
          environment: 'node',
          isolate: false,
          setupFiles,
          include: ['tests/sandbox/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          // Files keep nothing but the built page of the local Zendesk and its certificate.
          isolate: false,
          include: ['tests/e2e/**/*.test.ts'],
          exclude: long,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e-long',
          environment: 'node',
          // Files keep nothing but the built page of the local Zendesk and its certificate.
          isolate: false,
          env: { E2E_LATE: 'long' },
          include: long,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
