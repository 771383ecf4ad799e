import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { waitUntil } from '../run/launch-browser.ts';
import { clickInView } from './harness/generation-page.ts';
import { clickButton, openTickets, readDraft, readHost, useJourney, waitForWords } from './harness/journey.ts';
import {
  type Ck,
  EDITOR,
  getData,
  KEY,
  NOTE,
  SHOWN,
  SUBMIT,
  typeOverFindings,
  waitForStop,
  writeNote,
} from './harness/note-page.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

// biome-ignore lint/correctness/useHookAtTopLevel: it starts a browser, and is no hook of a component
const journey = useJourney({ page: { swapComposer: false } });

describe('findings in the composer', () => {
  it('keystrokes with findings on screen leave the draft as typed', () => typeOverFindings(journey, 60));

  it('redacts one finding as one edit, and undo gives the draft back byte for byte', async () => {
    const { page, errors } = await openTickets(journey, 9000039);
    await writeNote(page, `The key is ${KEY}, twice: ${KEY}`);
    await waitForWords(page, NOTE, SHOWN);
    const before = await readDraft(page);
    await clickButton(page, `Redact ${SHOWN}`, NOTE);
    await waitForWords(page, NOTE, `Redacted ${SHOWN}`);
    const data = await getData(page);
    expect(data).toMatch(/^<p>The key is \[redacted: [^\]]+\], twice: AKIAIOSFODNN7EXAMPLE<\/p>$/);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await waitUntil(async () => (await readDraft(page)) === before, 5_000, 'the draft as it was');
    expect(errors).toEqual([]);
  });

  it('keeps with a reason, and is quiet from then on, after a reload as well', async () => {
    const first = await openTickets(journey, 9000013);
    await writeNote(first.page, `The key is ${KEY}.`);
    await clickButton(first.page, `Keep ${SHOWN}`, NOTE);
    await clickButton(first.page, 'It is an example', NOTE);
    await waitForWords(first.page, NOTE, '1 kept');
    expect(await readHost(first.page, NOTE)).not.toContain('Check before you submit');
    const { page, errors } = await openTickets(journey, 9000013);
    await writeNote(page, `Again ${KEY}.`);
    await waitForWords(page, NOTE, '1 kept');
    expect(await readHost(page, NOTE)).not.toContain('Check before you submit');
    await page.evaluate((name) => document.querySelector(name)?.shadowRoot?.querySelector('summary')?.click(), NOTE);
    await clickButton(page, `Take back ${SHOWN}`, NOTE);
    await waitForWords(page, NOTE, 'Check before you submit');
    expect([...first.errors, ...errors]).toEqual([]);
  });
});

describe('what the agent did not type, and what the walk chose', () => {
  it('sees text that code puts in, as macros do', async () => {
    const { page } = await openTickets(journey, 9000004);
    await writeNote(page, 'Hello');
    await page.evaluate(
      (css, html) => (document.querySelector(css) as unknown as Ck).ckeditorInstance.setData(html),
      EDITOR,
      `<p>Hello</p><p>Use the key ${KEY}.</p>`,
    );
    await waitForWords(page, NOTE, SHOWN);
    await page.close();
  });

  it('a phone number holds a submit once the walk chose a security matter', async () => {
    const { page } = await openTickets(journey, 9000012);
    const calls = () => journey.sandbox.calls.filter(({ method }) => method === 'PUT').length;
    await writeNote(page, 'Ring her on 07700 900123.');
    await waitForWords(page, NOTE, 'Personal or sensitive: Phone number');
    await clickButton(page, 'No, carry on', 'second-line-overlay');
    await clickButton(page, 'It is phishing or a security matter', 'second-line-overlay');
    await waitForWords(page, NOTE, 'Serious: Phone number');
    await clickInView(page, SUBMIT);
    await waitForStop(page);
    expect(calls()).toBe(0);
    await page.close();
  });
});

describe.each([
  ['light', 9000004],
  ['dark', 9000039],
] as const)('accessibility, %s', (theme, id) => {
  beforeAll(() => journey.sandbox.setPage({ theme }));

  it('of the list, the keep form, what is kept and the dialog', async () => {
    const { page } = await openTickets(journey, id);
    await page.evaluate(axeSource);
    await writeNote(page, `Key ${KEY}, password: hunter2brown! Ring 07700 900123.`);
    await waitForWords(page, NOTE, SHOWN);
    expect(await findFaults(page, 'section')).toEqual([]);
    await clickButton(page, 'Keep AKIA', NOTE);
    await waitForWords(page, NOTE, 'It is an example');
    expect(await findFaults(page, 'section')).toEqual([]);
    await clickButton(page, 'It is an example', NOTE);
    await waitForWords(page, NOTE, '1 kept');
    expect(await findFaults(page, 'section')).toEqual([]);
    await clickInView(page, SUBMIT);
    await waitForStop(page);
    expect(await findFaults(page, 'dialog')).toEqual([]);
  });
});

/** What axe finds wrong in a part of the note warning. */
function findFaults(page: Page, css: string): Promise<string[]> {
  return page.evaluate(
    async (host, part) => {
      type Rule = { id: string; nodes: { html: string; failureSummary: string }[] };
      type Axe = { run(where: unknown, options: unknown): Promise<{ violations: Rule[] }> };
      const { axe } = globalThis as unknown as { axe: Axe };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await axe.run({ include: [{ fromShadowDom: [host, part] }] }, { runOnly: tags });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    },
    NOTE,
    css,
  );
}

describe('nothing of a draft leaves the page', () => {
  it('no store, no log and no call of ours holds a planted secret', async () => {
    const { page, errors } = await openTickets(journey, 9000013);
    const logs: string[] = [];
    page.on('console', (message) => logs.push(message.text()));
    const secret = `${KEY.slice(0, 18)}77`;
    await writeNote(page, `Password: correcthorse99! The key is ${secret}. Ring 07700 900123.`);
    await clickButton(page, 'Keep AKIA', NOTE);
    await clickButton(page, 'It is needed here', NOTE);
    await waitForWords(page, NOTE, '1 kept');
    await clickButton(page, 'Redact', NOTE);
    await waitForWords(page, NOTE, 'Redacted ');
    await clickInView(page, SUBMIT);
    const popup = await journey.launched.openExtensionPage('src/entries/popup.html');
    const readStored = () =>
      popup.evaluate(async () => {
        const { browser } = globalThis as unknown as {
          browser: { storage: { local: { get(key: null): Promise<object> } } };
        };
        return JSON.stringify(await browser.storage.local.get(null));
      });
    await waitUntil(async () => (await readStored()).includes('kept-findings'), 5_000, 'what is kept to be stored');
    const ours = journey.sandbox.calls.filter(({ who }) => who === 'extension');
    const everything = [await readStored(), JSON.stringify(ours), ...logs, ...errors].join('\n');
    expect(everything).toContain('"reason":"needed"');
    for (const planted of [secret, secret.slice(0, 8), secret.slice(-8), 'correcthorse', '07700', '900123'])
      expect(everything).not.toContain(planted);
  });
});
