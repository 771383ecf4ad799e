import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { GECKO_ID } from '../../../../manifest.config.ts';
import type { BrowserName } from '../../../run/launch-browser.ts';
import type { Commands } from './commands.ts';

const entry = new URL('driver.ts', import.meta.url).pathname;

/** An extension of one content script, which does in its isolated world what a test asks for. */
export async function packDriver(name: BrowserName): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'second-line-driver-'));
  await build({ entryPoints: [entry], outfile: join(folder, 'driver.js'), bundle: true, format: 'iife' });
  const manifest = {
    manifest_version: 3,
    name: 'Driver',
    version: '1',
    content_scripts: [{ matches: ['https://*.zendesk.com/agent/*'], js: ['driver.js'], run_at: 'document_idle' }],
    ...(name === 'firefox' ? { browser_specific_settings: { gecko: { id: GECKO_ID } } } : {}),
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

let count = 0;

/** Runs a command in the isolated world and gives its answer. */
export function drive<K extends keyof Commands>(
  page: Page,
  command: K,
  ...args: Parameters<Commands[K]>
): Promise<Awaited<ReturnType<Commands[K]>>> {
  count += 1;
  const question = { drive: command, args, number: count };
  return page.evaluate(
    (asked) =>
      new Promise((resolve) => {
        addEventListener('message', function hear({ data }) {
          if (data?.driven !== asked.number) return;
          removeEventListener('message', hear);
          resolve(data.answer);
        });
        postMessage(asked, location.origin);
      }),
    question,
  ) as Promise<Awaited<ReturnType<Commands[K]>>>;
}
