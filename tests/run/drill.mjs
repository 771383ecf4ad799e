// npm run drill: takes names from the local Zendesk's page, one loss after another, and tells what each feature made of
// it. Fails where one was silent or wrong. Options: docs/drill.md.
import { parseArgs } from 'node:util';
import { buildTarget } from './build.mjs';
import { runCommand, runScript } from './command.mjs';
import { ensureBrowsers, ensurePackages, PlainError } from './install.mjs';

const wanted = process.argv.slice(2);

/** Told before anything is built: a slip of the pen must not cost a minute. */
function readBrowsers() {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }];
  try {
    const options = {
      browser: text,
      generation: text,
      language: text,
      pairs: text,
      only: text,
      json: text,
      write: flag,
    };
    const { browser = 'chromium,firefox' } = parseArgs({ args: wanted, options }).values;
    return browser.split(',');
  } catch (error) {
    throw new PlainError(`${error.message}\n\nThe options are in docs/drill.md.`);
  }
}

await runCommand(async () => {
  const browsers = readBrowsers();
  ensurePackages();
  ensureBrowsers(browsers);
  for (const browser of browsers) await buildTarget(browser === 'firefox' ? 'firefox' : 'chrome');
  return runScript('drill/main.ts', wanted);
});
