import { parseArgs } from 'node:util';
import type { BrowserName } from '../run/launch-browser.ts';
import type { Generation } from '../sandbox/page/page-options.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    generation: { type: 'string', default: 'b26' },
    verbose: { type: 'boolean', default: false },
  },
});

const minutes = Number(values.minutes);
const seed = Number(values.seed);
if (!(minutes > 0)) throw new Error('--minutes takes a number above 0.');
if (!Number.isInteger(seed)) throw new Error('--seed takes a whole number.');
if (!['b26', 'b', 'a2', 'a'].includes(values.generation)) throw new Error('--generation is b26, b, a2 or a.');

/** What was asked for; without a browser, one after the other. */
export const options = {
  browsers: (values.browser ? [values.browser] : ['chromium', 'firefox']) as BrowserName[],
  minutes,
  seed,
  generation: values.generation as Generation,
  verbose: values.verbose,
};
