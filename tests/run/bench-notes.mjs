// npm run bench:notes: prints what the note checks find and miss on the labelled set, beside rivals. Nothing passes or fails.
// `-- --json` for the figures as JSON; `-- --write` puts the tables into docs/note-safety.md; `-- --misses` also lists
// what went wrong, in the tuning half only.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensurePackages, PlainError } from './install.mjs';
import { root } from './root.mjs';

const run = (args) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'tests/bench/notes/run-notes.ts'), ...args], {
      cwd: root,
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new PlainError(`The bench ended with ${code}.`))));
  });

try {
  ensurePackages();
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 1;
}
