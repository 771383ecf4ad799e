import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensurePackages, PlainError } from './install.mjs';

// The sandbox is TypeScript: run it with tsx, hand on the arguments, and let it close by itself on Ctrl-C.
const main = fileURLToPath(new URL('../sandbox/run-sandbox.ts', import.meta.url));
try {
  ensurePackages();
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1);
  });
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 1;
}
