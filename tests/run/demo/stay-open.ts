import { type Demo, openTicket } from './open-demo.ts';

const TICKET = 9000004;

const WORDS = `
The browser is open on a ticket that nobody has triaged yet. Everybody and everything in this Zendesk is made up.

  Triage guide    click an answer, or use the keys 1 to 9 after that; Escape makes it small
  Note warning    below the ticket, change “Public reply” to “Internal note”, and type AKIAIOSFODNN7EXAMPLE
  My queue        click the icon of Second Line in the toolbar; it may be behind the puzzle piece
  Options         right-click that icon

Other tickets: 9000039 has people in copy, 9000007 is a doubtful request, 9000022 is long.
Close the window or press Ctrl-C to end.
`;

/** Shows a ticket and what to try, until the window is closed or `stop` is aborted. */
export async function stayOpen(demo: Demo, stop: AbortSignal): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    demo.browser.once('disconnected', () => resolve());
    demo.browser.process()?.once('exit', () => resolve());
    stop.addEventListener('abort', () => resolve(), { once: true });
    if (stop.aborted) resolve();
  });
  await openTicket(demo, TICKET);
  console.log(WORDS);
  await ended;
}
