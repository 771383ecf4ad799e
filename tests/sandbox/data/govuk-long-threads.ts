import { type Author, fault, type Line, note, say } from './govuk-row.ts';

/** Clock so many minutes after 09:30. */
const clockAfter = (minutes: number): string => {
  const total = 570 + Math.floor(minutes);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
};

/** 9000001: 35 comments over two crews; a handover note, then the requester chases. */
export function longThread(): Line[] {
  const first = say(
    'requester',
    [-9, '11:05'],
    fault(
      'Whitehall Publisher, attachments tab',
      'The "Add attachment" button is greyed out',
      'Opened a draft publication and the attachments tab',
      'The button cannot be pressed in any browser',
      'We can add the harbour returns',
    ),
  );
  const holding = say(
    'you',
    [-8, '09:45'],
    'Hello Ada,\n\nThank you for telling us. This is being looked into.\n\nGOV.UK team',
  );
  const middle = Array.from({ length: 31 }, (_, n): Line => {
    const at = [-8 + Math.floor(n / 5), clockAfter(60 + (n % 5) * 75)] as const;
    const by: Author = n % 4 < 2 ? 'you' : 'colleague';
    if (n % 2 === 0)
      return note(
        by,
        at,
        `Step ${n / 2 + 1}: looked at one more draft. The button is off when the draft has ${n + 3} attachments or more.`,
      );
    if (n % 6 === 5) return say('requester', at, 'Still greyed out for us today.');
    return say(by, at, 'Hello Ada,\n\nWe are still working on this and will write again.\n\nGOV.UK team');
  });
  const handover = note(
    'colleague',
    [-2, '16:50'],
    'Crew handover.\nWhat is asked: let Inland Ports add attachments again.\nWhat was tried: republishing, a new draft, another browser.\nWhy it is passed on: the crew changes tomorrow.\nWhat to do next: look at the attachment limit in the last release.',
  );
  const chase = say('requester', [-1, '09:35'], 'Hello, is there any news? The returns are due on Friday.\n\nAda');
  return [first, holding, ...middle, handover, chase];
}

/** 9000022: 200 comments, 120 of them public, 14 attachments, 6 authors, two over 60 kB. */
export function twoHundredComments(): Line[] {
  const first = say(
    'requester',
    [-30, '11:15'],
    fault(
      'Search',
      'Old titles in the results',
      'Searched for our pages',
      'About 4,000 results show titles from May',
      'Results show the titles of today',
    ),
  );
  const holding = say(
    'colleague',
    [-29, '09:40'],
    'Hello Sunil,\n\nThank you. We can see the old titles and are looking into it.\n\nRobin\nGOV.UK team',
  );
  const rest = Array.from({ length: 198 }, (_, n): Line => {
    const number = n + 3;
    const position = ((n + 1) * 26) / 199;
    const day = -29 + Math.floor(position);
    const at = [day, clockAfter(15 + (position % 1) * 420)] as const;
    const files = number % 14 === 0 ? [{ name: `results-${number}.csv`, type: 'text/csv', size: 2_048 * number }] : [];
    if (number % 5 > 2) {
      const by: Author = (['colleague', 'engineer', 'you', 'lead'] as const)[number % 4] ?? 'colleague';
      return note(by, at, number === 63 || number === 123 ? longLog(number) : `Batch ${number}: 20 pages reindexed.`, {
        files,
      });
    }
    const by: Author = (['requester', 'colleague', { cc: 'Tilda Duplicate' }] as const)[number % 3] ?? 'requester';
    return say(
      by,
      at,
      by === 'colleague'
        ? `We have reindexed another 20 pages, ${number * 20} in all.`
        : 'Thank you, we still see old titles.',
      { files },
    );
  });
  return [first, holding, ...rest];
}

/** A pasted log of a bit over 60 kB, still under the 64 kB where Zendesk cuts (`api.md` 4.4). */
function longLog(number: number): string {
  return Array.from(
    { length: 1_300 },
    (_, line) => `2021-08-0${(number % 9) + 1} reindex line ${String(line).padStart(4, '0')} /notional/page/${line}`,
  ).join('\n');
}
