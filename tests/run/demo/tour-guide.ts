import { clickOn, waitForWords } from './drive-page.ts';
import { openTicket } from './open-demo.ts';
import type { Part } from './play-tour.ts';

const GUIDE = 'second-line-overlay';

/** The triage guide, walked to an ending: the first answer with the mouse, the others with their keys. */
export const tourGuide: Part = async (demo, album) => {
  const { page } = demo;
  await openTicket(demo, 9000004);
  await waitForWords(page, GUIDE, 'Is anything more pressing right now?');
  await album.take(page, {
    name: 'ticket-opened',
    caption: 'A new ticket. What the ticket itself tells is answered already, each time with the line that decided.',
    alt: 'A ticket with the triage guide on its right: two steps answered from the ticket, then the question whether anything is more pressing.',
  });

  await clickOn(page, GUIDE, 'No, carry on');
  await waitForWords(page, GUIDE, 'Does anything make you stop?');
  await album.take(page, {
    name: 'likely-answer',
    caption: 'Where the ticket only hints, an answer is marked as likely, with the reason. The person decides.',
    alt: 'The question “Does anything make you stop?” with its first answer marked as likely and the reason below it.',
  });

  await page.keyboard.press('1');
  await waitForWords(page, GUIDE, 'What is it about?');
  await page.keyboard.press('1');
  await waitForWords(page, GUIDE, 'What will you do with it?');
  await page.keyboard.press('1');
  await waitForWords(page, GUIDE, 'A reply is owed.');
  await album.take(page, {
    name: 'ending',
    caption:
      'The ending: why, whether a reply is owed, and what to do, with what each action changes. Keys 1 to 9 answered.',
    alt: 'The guide shows the ending with its reason and a numbered list of what to do.',
  });
};
