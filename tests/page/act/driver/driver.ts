import { commands } from './commands.ts';

/** Content script of the test's extension: runs a command for the page and tells the page what came of it. */
window.addEventListener('message', async ({ data, origin }) => {
  if (origin !== window.location.origin || typeof data?.drive !== 'string') return;
  const { drive, args, number } = data as { drive: keyof typeof commands; args: unknown[]; number: number };
  const run = commands[drive] as (...all: unknown[]) => Promise<unknown>;
  const answer = await run(...args).catch((error: unknown) => ({ threw: String(error) }));
  window.postMessage({ driven: number, answer }, origin);
});
