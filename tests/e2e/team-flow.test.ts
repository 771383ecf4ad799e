import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { waitUntil } from '../run/launch-browser.ts';
import { clickButton, openTickets, useJourney, waitForWords } from './harness/journey.ts';

const GUIDE = 'second-line-overlay';

describe('a team’s own flow', () => {
  const journey = useJourney();
  const folder = mkdtempSync(join(tmpdir(), 'second-line-flow-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const whole = readFileSync(new URL('../../src/flow/presets/govuk-2nd-line-2021.json', import.meta.url), 'utf8');
  const ours = { ...(JSON.parse(whole) as Record<string, unknown>), id: 'ours', title: 'Our own flow', version: 7 };

  async function choose(page: Page, name: string, text: string): Promise<void> {
    const path = join(folder, name);
    writeFileSync(path, text);
    const input = (await page.$('#flow-file')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }
  const readFlowPart = (page: Page) =>
    page.evaluate(() => document.querySelector('section[aria-labelledby="flow"]')?.textContent ?? '');
  const says = (page: Page, words: string) =>
    waitUntil(async () => (await readFlowPart(page)).includes(words), 15_000, `“${words}”`);

  it('is brought in from a file and walked; a bad file is refused with its place, and the flow stays', async () => {
    const options = await journey.launched.openExtensionPage('src/entries/options.html');
    await says(options, 'In use: GOV.UK 2nd line, August 2021');
    await choose(options, 'ours.json', JSON.stringify(ours));
    await says(options, 'In use: Our own flow, version 7');
    const bad: [string, string, RegExp][] = [
      ['cut.json', whole.slice(0, 4000), /line \d+, column \d+/],
      ['format.json', JSON.stringify({ ...ours, format: 12 }), /format.*update Second Line/],
      [
        'cycle.json',
        JSON.stringify({ ...ours, steps: [...(ours as unknown as { steps: [] }).steps].reverse() }),
        /steps\..*later/,
      ],
      ['large.json', 'x'.repeat(5_000_000), /too large/],
      ['hostile.json', '{"format": 1, "__proto__": {"id": "<img src=x onerror=alert(1)>"}}', /could not be used/],
    ];
    for (const [name, text, words] of bad) {
      await choose(options, name, text);
      await waitUntil(async () => words.test(await readFlowPart(options)), 15_000, `a refusal of ${name}`);
      expect(await readFlowPart(options)).toContain('The flow in use stays in use.');
      expect(await readFlowPart(options)).toContain('In use: Our own flow, version 7');
    }
    const { page } = await openTickets(journey, 9000018);
    await waitForWords(page, GUIDE, 'Add log to note');
    await clickButton(page, 'This step is wrong', GUIDE);
    await waitForWords(page, GUIDE, 'Our own flow, version 7');
    await options.bringToFront();
    await options.evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Remove this flow')?.click(),
    );
    await says(options, 'In use: GOV.UK 2nd line, August 2021');
  });
});
