import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../root.mjs';
import { type Album, makeAlbum } from './album.ts';
import type { Demo } from './open-demo.ts';
import { tourGuide } from './tour-guide.ts';
import { tourNotes } from './tour-notes.ts';
import { tourPages } from './tour-pages.ts';
import { tourNarrow, tourShapes } from './tour-shapes.ts';
import { writeIndex } from './write-index.ts';

/** One part of the tour: does what an agent would do, and takes pictures on the way. */
export type Part = (demo: Demo, album: Album) => Promise<void>;

/** Plays the tour and writes its pictures. @throws when a part does not come to its picture, or `stop` was aborted */
export async function playTour(demo: Demo, stop: AbortSignal): Promise<void> {
  const album = await makeAlbum(join(root, 'demo-output'));
  const stopped = new Promise<never>((_resolve, reject) => {
    stop.addEventListener('abort', () => reject(stop.reason), { once: true });
  });
  const parts: Part[] = [tourGuide, tourNotes, tourShapes, tourPages, tourNarrow];
  for (const part of parts) {
    stop.throwIfAborted();
    await Promise.race([part(demo, album), stopped]);
  }
  await writeIndex(album, await demo.browser.version());
  console.log(`\n${album.pictures.length} pictures: ${pathToFileURL(join(album.folder, 'index.html')).href}`);
}
