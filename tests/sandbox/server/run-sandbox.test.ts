import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { makeGovukData } from '../data/govuk-data.ts';

const script = fileURLToPath(new URL('../../run/sandbox.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sandbox-run-'));
let child: ChildProcess | undefined;
afterEach(() => child?.kill('SIGKILL'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command; `until` is text to wait for, without it the end is waited for. */
function run(args: string[], until?: string): Promise<{ output: string; code: number | null }> {
  const started = spawn(process.execPath, [script, ...args], { stdio: 'pipe' });
  child = started;
  return new Promise((resolve) => {
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      if (until && output.includes(until)) resolve({ output, code: null });
    };
    started.stdout.on('data', take);
    started.stderr.on('data', take);
    started.on('close', (code) => resolve({ output, code }));
  });
}

describe('npm run sandbox', () => {
  test('prints where it is and whose tickets it has, and stops on Ctrl-C', async () => {
    const data = makeGovukData();
    const file = join(folder, 'mine.json');
    writeFileSync(file, JSON.stringify({ ...data, tickets: data.tickets.slice(0, 3), current_user_id: 8000002 }));
    const { output } = await run(['--data', file, '--port', '0', '--now', '2021-09-02T10:00:00+01:00'], 'Ctrl-C');
    expect(output).toMatch(/https:\/\/127\.0\.0\.1:\d+\/agent\/dashboard/);
    expect(output).toContain('3 tickets, signed in as Robin Specimen-Agent, time 2021-09-02T09:0');
    expect(output).toMatch(/--ignore-certificate-errors-spki-list=[\w+/]{43}=/);
    const ended = new Promise<number | null>((resolve) => child?.on('close', resolve));
    child?.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  test.each<[string, string[], RegExp]>([
    ['no such file', ['--data', join(folder, 'nothing.json')], /nothing\.json: cannot be read/],
    ['no time', ['--now', 'tomorrow', '--port', '0'], /^Not a time: "tomorrow"/m],
    ['no port', ['--port', 'many'], /^--port must be a number/m],
    ['no page options', ['--page', 'a2', '--port', '0'], /^--page must be a JSON object, not "a2"/m],
    ['unknown option', ['--tickets', '3'], /Unknown option '--tickets'/],
  ])('says plainly: %s', async (_name, args, message) => {
    const { output, code } = await run(args);
    expect(code).toBe(1);
    expect(output).toMatch(message);
    expect(output).not.toMatch(/^\s+at /m);
  });
});
