// npm run build: both packages from one manifest source.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { ensurePackages, PlainError } from './install.mjs';
import { root } from './root.mjs';

/** Builds one target into `dist/TARGET`. Rejects with what the build printed. */
export function buildTarget(target) {
  return new Promise((resolve, reject) => {
    let printed = '';
    const child = spawn(
      process.execPath,
      [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
      {
        cwd: root,
        env: { ...process.env, TARGET: target, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const keep = (chunk) => {
      printed += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('close', (code) =>
      code === 0 ? resolve(printed) : reject(new PlainError(`Building dist/${target} failed:\n${printed}`)),
    );
  });
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  await runCommand(async () => {
    ensurePackages();
    for (const target of ['chrome', 'firefox']) {
      await buildTarget(target);
      console.log(`Built dist/${target}`);
    }
    return 0;
  });
}
