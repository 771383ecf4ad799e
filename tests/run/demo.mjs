// npm run demo: from a fresh clone to a browser on a ticket of a local, made-up Zendesk, or to pictures of it.
// Plain JavaScript without a dependency: this runs before anything is installed.
import { parseArgs } from 'node:util';
import { findBrowser } from './browsers.mjs';
import { buildTarget } from './build.mjs';
import { runCommand, runScript } from './command.mjs';
import { ensureBrowsers, ensurePackages, PlainError } from './install.mjs';

const USAGE = `npm run demo -- [--browser chromium|firefox] [--headless]

  --browser    default: Chromium, or Firefox where only that is installed
  --headless   no window: plays a tour and writes pictures to demo-output/; so does a machine without a display`;

const BROWSERS = ['chromium', 'firefox'];
const TARGETS = { chromium: 'chrome', firefox: 'firefox' };

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { browser: { type: 'string' }, headless: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    const { browser } = values;
    if (browser !== undefined && !BROWSERS.includes(browser)) {
      throw new Error(`--browser is chromium or firefox, not "${browser}".`);
    }
    return values;
  } catch (error) {
    throw new PlainError(`${error.message}\n\n${USAGE}`);
  }
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Says what is done, does it, and says how long it took. */
async function show(words, work) {
  const started = Date.now();
  process.stdout.write(`${words} `);
  const result = await work();
  console.log(`(${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return result;
}

/** Runs the part that needs the packages. */
function play(browser, headless) {
  const args = ['--browser', browser, ...(headless ? ['--headless'] : [])];
  // Pictures tell the time of the made-up Zendesk, which is in London; a window tells the reader's own.
  const env = headless ? { ...process.env, TZ: 'Europe/London' } : process.env;
  return runScript('run/demo/play-demo.ts', args, env);
}

await runCommand(async () => {
  const options = readOptions();
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const headless = options.headless || !hasDisplay();
  if (headless && !options.headless)
    console.log('There is no display here, so the demo plays a tour and takes pictures.');
  ensurePackages();
  const browser = options.browser ?? BROWSERS.find(findBrowser) ?? 'chromium';
  ensureBrowsers([browser]);
  await show(`Building the extension for ${TARGETS[browser]}`, () => buildTarget(TARGETS[browser]));
  return play(browser, headless);
});
