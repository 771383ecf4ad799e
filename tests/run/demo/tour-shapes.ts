import { chooseChannel, clickOn, waitForWords } from './drive-page.ts';
import { openTicket } from './open-demo.ts';
import type { Part } from './play-tour.ts';

const GUIDE = 'second-line-overlay';

/** The guide as a pill, and in Zendesk's dark theme. */
export const tourShapes: Part = async (demo, album) => {
  const { page, sandbox } = demo;
  await clickOn(page, GUIDE, 'Collapse');
  await waitForWords(page, GUIDE, 'Triage: ');
  await album.take(page, {
    name: 'collapsed',
    caption: 'Collapsed, the guide still says where the walk stands.',
    alt: 'A ticket with a small pill in the place of the guide.',
  });
  await clickOn(page, GUIDE, 'Expand');

  sandbox.setPage({ theme: 'dark' });
  await openTicket(demo, 9000010);
  await waitForWords(page, GUIDE, 'Does anything make you stop?');
  await chooseChannel(page, 'internal');
  await waitForWords(page, 'second-line-note', 'Departments can read internal notes.');
  await album.take(page, {
    name: 'dark-theme',
    caption:
      'The guide and the warning follow Zendesk’s dark theme. “Anything more pressing” was answered for the day.',
    alt: 'A ticket in the dark theme with the guide and the note warning in dark colours.',
  });

  sandbox.setPage({ theme: 'light' });
};

/** The guide where there is little room. */
export const tourNarrow: Part = async (demo, album) => {
  const { page } = demo;
  await page.setViewport({ width: 320, height: 640 });
  await openTicket(demo, 9000010);
  await waitForWords(page, GUIDE, 'Does anything make you stop?');
  await album.take(page, {
    name: 'narrow',
    caption: 'At a width of 320 px, which is also 1280 px at 400 % zoom, the guide becomes a sheet, clear of Submit.',
    alt: 'A narrow window: the guide spans its width at the top and the bar with Submit stays free.',
  });
};
