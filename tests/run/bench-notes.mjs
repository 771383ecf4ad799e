// npm run bench:notes: prints what the note checks find and miss on the labelled set, beside rivals. Nothing passes or fails.
// `-- --json` for the figures as JSON; `-- --write` puts the tables into docs/note-safety.md; `-- --misses` also lists
// what went wrong, in the tuning half only.
import { runCommand, runScript } from './command.mjs';
import { ensurePackages, PlainError } from './install.mjs';

const OPTIONS = ['--json', '--write', '--misses'];
const wanted = process.argv.slice(2);

await runCommand(async () => {
  const unknown = wanted.find((one) => !OPTIONS.includes(one));
  if (unknown) throw new PlainError(`There is no option ${unknown}. Choose from ${OPTIONS.join(', ')}.`);
  ensurePackages();
  return runScript('bench/notes/run-notes.ts', wanted);
});
