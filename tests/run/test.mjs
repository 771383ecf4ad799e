// npm test: everything a change must pass, in both browsers, from a fresh clone. Ends with "N passed, N failed".
// `-- --long` adds the whole matrices of actions and endings, which take longer than CI has.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ensureBrowsers, ensurePackages, PlainError } from './install.mjs';
import { root } from './root.mjs';

const bin = (name) => join(root, 'node_modules/.bin', name);
const scratch = mkdtempSync(join(tmpdir(), 'second-line-test-'));
const vitest = (name, projects, files = []) => ({
  name,
  counts: join(scratch, `${name.replace(/\W+/g, '-')}.json`),
  command: bin('vitest'),
  args: [
    'run',
    '--config',
    'tests/vitest.config.ts',
    ...projects.flatMap((project) => ['--project', project]),
    ...files,
  ],
});

/** In order: the quick and the likely first. A step with `counts` is a test runner; any other counts as one test. */
const steps = [
  { name: 'Format and lint', command: bin('biome'), args: ['ci', '.'] },
  { name: 'Types', command: bin('tsc'), args: ['--noEmit'] },
  { name: 'Unused code', command: bin('knip'), args: ['--config', 'tests/knip.json'] },
  vitest('Unit tests', ['pure', 'dom', 'sandbox']),
  { name: 'Build for Chrome and Firefox', command: process.execPath, args: ['tests/run/build.mjs'] },
  vitest('Layer, manifest and size rules', ['rules']),
  {
    name: 'Store linter',
    command: bin('web-ext'),
    args: ['lint', '-s', 'dist/firefox', '--warnings-as-errors', '--no-config-discovery'],
  },
  { ...vitest('End to end in Chromium', ['e2e']), env: { E2E_BROWSER: 'chromium' } },
  { ...vitest('End to end in Firefox', ['e2e']), env: { E2E_BROWSER: 'firefox' } },
];

if (process.argv.includes('--long')) {
  const files = ['tests/drill/pairs.test.ts', 'tests/unit/security/hostile-views.test.tsx'];
  steps.push({ ...vitest('Whole matrices without a browser', ['dom'], files), env: { WHOLE: '1' } });
  for (const browser of ['chromium', 'firefox'])
    steps.push({ ...vitest(`Whole matrices in ${browser}`, ['e2e-long']), env: { E2E_BROWSER: browser } });
}

function runStep({ name, command, args, env, counts }) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const reporters = counts ? ['--reporter=default', '--reporter=json', `--outputFile.json=${counts}`] : [];
  return new Promise((resolve) => {
    const child = spawn(command, [...args, ...reporters], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', (error) => resolve({ name, passed: 0, failed: 1, why: error.message }));
    child.on('close', (code) => {
      console.log(`   ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
      resolve({ name, ...count(code, counts) });
    });
  });
}

/** A runner that failed without a failing test (a crash, no test found) still counts as one failure. */
function count(code, counts) {
  if (!counts) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const report = JSON.parse(readFileSync(counts, 'utf8'));
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
    const skipped = numPendingTests + numTodoTests;
    const crashed = (code !== 0 && numFailedTests === 0) || numPassedTests === 0 ? 1 : 0;
    return { passed: numPassedTests, failed: numFailedTests + skipped + crashed, failures: readFailures(report) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Name, place and first words of each failure: the end of a log is what is kept of it. */
function readFailures({ testResults }) {
  const ofFile = ({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [[relative(root, name), message ?? '']];
    return failed.map(({ fullName, failureMessages }) => [`${relative(root, name)}: ${fullName}`, ...failureMessages]);
  };
  return testResults.flatMap(ofFile).map(([name, ...messages]) => {
    const lines = messages.join('\n').split('\n').slice(0, 8);
    return [name, ...lines.map((line) => `  ${line.slice(0, 200)}`)].join('\n       ');
  });
}

try {
  ensurePackages();
  ensureBrowsers(['chromium', 'firefox']);
  const results = [];
  for (const step of steps) results.push(await runStep(step));
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log('\n== Summary');
  for (const { name, passed, failed, failures = [] } of results) {
    console.log(`   ${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed`);
    for (const failure of failures) console.log(`     - ${failure}`);
  }
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
