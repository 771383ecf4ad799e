// What the npm commands share. Plain JavaScript without a dependency: this runs before anything is installed.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PlainError } from './install.mjs';
import { root } from './root.mjs';

/**
 * Does a command's work and ends with the code it gives. A fault that the reader can mend is told without a stack.
 *
 * @param {() => Promise<number>} work
 */
export async function runCommand(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * Runs a TypeScript program with tsx, and hands on every signal: it closes its browser before it ends.
 *
 * @param {string} file its path in `tests/`
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export function runScript(file, args, env = process.env) {
  const command = ['--import', 'tsx', join(root, 'tests', file), ...args];
  const child = spawn(process.execPath, command, { cwd: root, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
