// npm run fuzz: a storm of random changes over the local Zendesk with the extension in it, ten minutes a browser.
// `-- --browser chromium|firefox`, `--minutes N`, `--seed N` (a storm repeats for its seed), `--generation b26|b|a2|a`.
import { parseArgs } from 'node:util';
import { buildTarget } from './build.mjs';
import { runCommand, runScript } from './command.mjs';
import { ensureBrowsers, ensurePackages, PlainError } from './install.mjs';

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

await runCommand(async () => {
  const browsers = readBrowsers();
  ensurePackages();
  ensureBrowsers(browsers);
  for (const name of browsers) await buildTarget(name === 'chromium' ? 'chrome' : 'firefox');
  return runScript('fuzz/main.ts', process.argv.slice(2));
});
