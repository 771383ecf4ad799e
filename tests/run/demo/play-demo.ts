import { parseArgs } from 'node:util';
import type { BrowserName } from '../launch-browser.ts';
import { openDemo } from './open-demo.ts';
import { playTour } from './play-tour.ts';
import { stayOpen } from './stay-open.ts';

/** A close that takes longer is given up, in milliseconds; the browser is then killed as this process ends. */
const PATIENCE = 10_000;

const { values } = parseArgs({ options: { browser: { type: 'string' }, headless: { type: 'boolean' } } });
const name = values.browser as BrowserName;
const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interrupted.abort());

/** @returns the exit code: an interrupted tour is not a finished one, while a window is there to be closed */
async function run(): Promise<number> {
  const started = Date.now();
  const demo = await openDemo(name, values.headless ?? false, interrupted.signal);
  try {
    if (!values.headless) {
      await stayOpen(demo, interrupted.signal);
      return 0;
    }
    await playTour(demo, interrupted.signal);
    console.log(`Done in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
    return 0;
  } finally {
    if (interrupted.signal.aborted) console.log('\nClosing the browser and the local Zendesk.');
    setTimeout(() => process.exit(), PATIENCE).unref();
    await demo.close();
  }
}

run().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = interrupted.signal.aborted ? 130 : 1;
    if (!interrupted.signal.aborted) console.error(error instanceof Error ? error.message : error);
  },
);
