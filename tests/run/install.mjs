// Plain JavaScript without a dependency: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, PACKAGES } from './browsers.mjs';
import { root } from './root.mjs';

/** A fault the reader can mend: its message says what happened and what to do next. */
export class PlainError extends Error {}

function run(command, args, what) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error || status !== 0)
    throw new PlainError(
      `${what} failed: ${command} ${args.join(' ')}. ${error ? `${error.message}.` : 'What it says stands above.'}`,
    );
}

/** Installs the packages of the lockfile, unless they are there and no older than it. */
export function ensurePackages() {
  const stamp = join(root, 'node_modules/.cache/second-line-installed');
  const lock = join(root, 'package-lock.json');
  const fresh =
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === String(statSync(lock).size) &&
    statSync(stamp).mtimeMs >= statSync(lock).mtimeMs;
  const byHand = !existsSync(stamp) && existsSync(join(root, 'node_modules/.package-lock.json'));
  if (fresh || (byHand && statSync(join(root, 'node_modules/.package-lock.json')).mtimeMs >= statSync(lock).mtimeMs))
    return;
  console.log('Installing packages from the lockfile.');
  // Not `npm ci`: it refuses a lockfile whose optional packages for other systems a registry does not hold.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], 'Installing packages');
  run('mkdir', ['-p', join(root, 'node_modules/.cache')], 'Making a folder');
  writeFileSync(stamp, String(statSync(lock).size));
}

/**
 * Makes sure of each browser asked for: found, or installed with apt where this user may.
 *
 * @param {('chromium' | 'firefox')[]} names
 * @throws {PlainError} naming the line that installs what is missing
 */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length === 0) return;
  const packages = missing.map((name) => PACKAGES[name]);
  const line = `apt-get update && apt-get install -y ${packages.join(' ')}`;
  const hasApt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (!hasApt || process.getuid?.() !== 0) {
    throw new PlainError(
      `${missing.join(' and ')} not found. Install with: ${hasApt ? `sudo sh -c '${line}'` : missing.join(' and ')}, or name the programs in CHROMIUM_BIN and FIREFOX_BIN.`,
    );
  }
  console.log(`Installing ${packages.join(' and ')} with apt.`);
  run('apt-get', ['update', '-qq'], 'Updating the package list');
  run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-dejavu-core'],
    'Installing browsers',
  );
  const still = missing.filter((name) => !findBrowser(name));
  if (still.length > 0)
    throw new PlainError(`apt finished, but ${still.join(' and ')} is still not there. Install by hand: ${line}`);
}
