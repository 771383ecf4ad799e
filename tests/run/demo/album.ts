import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** One picture of a tour. `file` is its name in the album's folder; sizes in CSS px. */
export type Picture = { file: string; caption: string; alt: string; width: number };

type Shot = {
  /** Short, for the file's name. */
  name: string;
  caption: string;
  /** What is to be seen, for who cannot see it. */
  alt: string;
  /** The whole page, or one element of it (CSS), instead of what fits the window. */
  of?: 'page' | 'main';
};

export type Album = {
  folder: string;
  pictures: readonly Picture[];
  take: (page: Page, shot: Shot) => Promise<void>;
};

/** An empty folder for numbered pictures: those of an earlier tour are taken away, nothing else is. */
export async function makeAlbum(folder: string): Promise<Album> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (/^(\d\d-[\w-]+\.png|index\.html)$/.test(name)) await rm(join(folder, name));
  }
  const pictures: Picture[] = [];
  let last = Date.now();
  return {
    folder,
    pictures,
    async take(page, { name, caption, alt, of }) {
      const file = `${String(pictures.length + 1).padStart(2, '0')}-${name}.png`;
      await page.bringToFront();
      const path = join(folder, file) as `${string}.png`;
      const element = of === 'main' ? await page.$(of) : null;
      await (element ? element.screenshot({ path }) : page.screenshot({ path, fullPage: of === 'page' }));
      pictures.push({ file, caption, alt, width: page.viewport()?.width ?? 1280 });
      console.log(`${file.padEnd(34)} ${((Date.now() - last) / 1000).toFixed(1)} s`);
      last = Date.now();
    },
  };
}
