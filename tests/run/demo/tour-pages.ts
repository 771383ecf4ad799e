import { clickOn, waitForWords } from './drive-page.ts';
import type { Part } from './play-tour.ts';

/** The toolbar popup, with and without a session, and the options. The ticket's tab stays open: it asks Zendesk. */
export const tourPages: Part = async ({ sandbox, openExtensionPage }, album) => {
  const popup = await openExtensionPage('src/entries/popup.html');
  await popup.setViewport({ width: 380, height: 800 });
  await popup.bringToFront();
  await waitForWords(popup, 'body', 'Updated just now');
  await album.take(popup, {
    name: 'popup',
    of: 'main',
    caption:
      'My queue in the toolbar: the next ticket and why, four counts that lead to their tickets, three service levels.',
    alt: 'The popup with the next ticket, four counts, three meters with their targets and two small charts.',
  });

  sandbox.signOut();
  await clickOn(popup, 'body', 'Refresh');
  await waitForWords(popup, 'body', 'signed out');
  await album.take(popup, {
    name: 'popup-signed-out',
    of: 'main',
    caption: 'Signed out of Zendesk: the popup says so, what to do, and how old the figures are that it still shows.',
    alt: 'The popup with a message that the session has ended above the last figures.',
  });
  sandbox.signIn();
  await popup.close();

  const options = await openExtensionPage('src/entries/options.html');
  await options.setViewport({ width: 960, height: 720 });
  await options.bringToFront();
  await waitForWords(options, 'body', 'Page health');
  await album.take(options, {
    name: 'options',
    of: 'page',
    caption: 'Options: the flow, what notes are checked for, the queue, and what was found of Zendesk’s page.',
    alt: 'The options page with its sections Flow, Note checks, Queue, Page health and About.',
  });
};
