// npm run fuzz: a storm of random changes over the local Zendesk with the extension in it, ten minutes a browser.
// `-- --browser chromium|firefox`, `--minutes N`, `--seed N` (a storm repeats for its seed), `--generation b26|b|a2|a`.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildTarget } from './build.mjs';
import { ensureBrowsers, ensurePackages, PlainError } from './install.mjs';
import { root } from './root.mjs';

const run = (args) =>
  new Promise((resolve, reject) => {
    const command = ['--import', 'tsx', join(root, 'tests/fuzz/main.ts'), ...args];
    const child = spawn(process.execPath, command, { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', resolve);
  });

try {
  ensurePackages();
  const { values } = parseArgs({ options: { browser: { type: 'string' } }, strict: false });
  const browsers = values.browser ? [values.browser] : ['chromium', 'firefox'];
  if (browsers.some((name) => !['chromium', 'firefox'].includes(name)))
    throw new PlainError('--browser is chromium or firefox.');
  ensureBrowsers(browsers);
  for (const name of browsers) await buildTarget(name === 'chromium' ? 'chrome' : 'firefox');
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 1;
}
