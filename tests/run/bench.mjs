// npm run bench: prints how long things take. Nothing passes or fails. `-- logic` or `-- page` for one half; `-- calls`
// counts what is asked of Zendesk, and is not part of the whole.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildTarget } from './build.mjs';
import { ensureBrowsers, ensurePackages, PlainError } from './install.mjs';
import { root } from './root.mjs';

const run = (file) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'tests/bench', file)], {
      cwd: root,
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new PlainError(`${file} ended with ${code}.`))));
  });

const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);

try {
  ensurePackages();
  if (isWanted('logic')) await run('logic.ts');
  if (isWanted('page')) {
    ensureBrowsers(['chromium']);
    await buildTarget('chrome');
    await run('page-cost.ts');
  }
  if (wanted.includes('calls')) {
    ensureBrowsers(['chromium']);
    await buildTarget('chrome');
    await run('calls.ts');
  }
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 1;
}
