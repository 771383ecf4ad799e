import { chooseChannel, typeDraft, waitForNothing, waitForWords } from './drive-page.ts';
import { openTicket } from './open-demo.ts';
import type { Part } from './play-tour.ts';

const GUIDE = 'second-line-overlay';
const NOTE = 'second-line-note';
/** Amazon's own example of an access key, and the first line of a private key. Neither opens anything. */
const DRAFT = 'The mailer’s log shows AKIAIOSFODNN7EXAMPLE and then -----BEGIN RSA PRIVATE KEY-----';

/** The note warning, what it finds in a draft, and what stands over a public reply. */
export const tourNotes: Part = async (demo, album) => {
  const { page } = demo;
  await openTicket(demo, 9000002);
  await waitForWords(page, GUIDE, 'What will you do with it?');
  await chooseChannel(page, 'internal');
  await waitForWords(page, NOTE, 'Departments can read internal notes.');
  await album.take(page, {
    name: 'note-warning',
    caption: 'Above every internal note: departments can read it.',
    alt: 'The composer in internal note mode with the warning above the editor.',
  });

  await typeDraft(page, DRAFT);
  await waitForWords(page, NOTE, 'Check before you submit');
  await waitForWords(page, NOTE, 'rivate key');
  await album.take(page, {
    name: 'note-with-findings',
    caption: 'Keys and tokens are found while typing and marked in the draft. The list shows only a masked excerpt.',
    alt: 'The warning lists an access key and a private key with what to do; both are underlined in the draft.',
  });

  await openTicket(demo, 9000039);
  await waitForWords(page, NOTE, 'This goes to the requester and 3 people in copy.');
  await waitForWords(page, GUIDE, 'How far have you got?');
  await album.take(page, {
    name: 'people-in-copy',
    caption: 'A public reply has no warning. It says who will read it when somebody is in copy.',
    alt: 'A ticket with three people in copy: one line above the editor says so.',
  });

  await openTicket(demo, 9000004);
  await waitForWords(page, GUIDE, 'A reply is owed.');
  await waitForNothing(page, NOTE);
};
