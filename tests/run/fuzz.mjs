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

const USAGE = `npm run fuzz -- [--browser chromium|firefox] [--minutes N] [--seed N] [--generation b26|b|a2|a] [--verbose]`;

/** Told before anything is built: a slip of the pen must not cost a minute. */
function readBrowsers() {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }];
  try {
    const options = { browser: text, minutes: text, seed: text, generation: text, verbose: flag };
    const { browser } = parseArgs({ options }).values;
    if (browser !== undefined && !['chromium', 'firefox'].includes(browser))
      throw new Error('--browser is chromium or firefox.');
    return browser ? [browser] : ['chromium', 'firefox'];
  } catch (error) {
    throw new PlainError(`${error.message}\n\n${USAGE}`);
  }
}

try {
  const browsers = readBrowsers();
  ensurePackages();
  ensureBrowsers(browsers);
  for (const name of browsers) await buildTarget(name === 'chromium' ? 'chrome' : 'firefox');
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 1;
}
