import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFlowFile } from '../../../run/flow/read-flow-file.ts';
import { permitFlow, permitTicket } from './team-samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'flow-commands-'));
const script = new URL('../../../run/flow.mjs', import.meta.url).pathname;

type Ended = { code: number | null; out: string; err: string };

/** Runs a command as a team's CI does, in the folder of the team's files. */
function run(...args: string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: folder,
      env: { ...process.env, INIT_CWD: folder },
    });
    const ended: Ended = { code: null, out: '', err: '' };
    child.stdout.on('data', (part) => (ended.out += part));
    child.stderr.on('data', (part) => (ended.err += part));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...ended, code }));
  });
}

const text = JSON.stringify(permitFlow);
const files: Record<string, string> = {
  'flow.json': text,
  'cut.json': text.slice(0, text.indexOf('"macros"')),
  'format.json': JSON.stringify({ ...permitFlow, format: 2 }),
  'failing.json': JSON.stringify({ ...permitFlow, examples: [{ ...permitFlow.examples[0], ending: 'form' }] }),
  'large.json': JSON.stringify({ ...permitFlow, notes: 'x'.repeat(5_000_000) }),
  'ticket.json': JSON.stringify({ ticket: { ...permitTicket, subject: 'secret words' } }),
  'bad-ticket.json': '{"ticket": {"subject": "secret words", }',
};

const calls = {
  check: ['check', 'flow.json', '--strict', '--json'],
  cut: ['check', 'cut.json'],
  walk: [
    'run',
    'flow.json',
    '--ticket',
    'ticket.json',
    '--answer',
    'about=permit',
    '--now',
    '2026-05-03T09:00:00Z',
    '--json',
  ],
  badTicket: ['run', 'flow.json', '--ticket', 'bad-ticket.json'],
  failing: ['examples', 'failing.json'],
  usage: ['walk', 'flow.json'],
};
const ended = {} as Record<keyof typeof calls, Ended>;

beforeAll(async () => {
  for (const [name, words] of Object.entries(files)) writeFileSync(join(folder, name), words);
  const names = Object.keys(calls) as (keyof typeof calls)[];
  // A few at a time: each starts Node.js three times.
  while (names.length > 0) {
    await Promise.all(names.splice(0, 3).map(async (name) => (ended[name] = await run(...calls[name]))));
  }
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('checks a file named from where the reader stands, and gives machines nothing but JSON', () => {
  expect(ended.check.code).toBe(0);
  expect(JSON.parse(ended.check.out)).toMatchObject({ file: 'flow.json', ok: true, findings: [] });
});

it('tells a file that was cut short by line and column, with exit code 2', () => {
  expect(ended.cut.code).toBe(2);
  expect(ended.cut.err).toMatch(/line 1, column \d+: The file ends too early/);
});

it('refuses a file of 5 MB, and one of another format, and says why', () => {
  const problemsOf = (name: string) => {
    const read = readFlowFile(join(folder, name));
    return read.ok ? [] : read.problems;
  };
  expect(problemsOf('large.json')).toEqual([{ place: '', message: expect.stringContaining('too large') }]);
  expect(problemsOf('format.json')).toEqual([{ place: 'format', message: expect.stringContaining('format 1') }]);
});

it('walks a ticket to its ending', () => {
  expect(ended.walk.code).toBe(0);
  expect(JSON.parse(ended.walk.out)).toMatchObject({
    open: null,
    ending: { id: 'form' },
    now: '2026-05-03T09:00:00.000Z',
  });
});

it('names the place of a fault in a ticket and none of its words', () => {
  expect(ended.badTicket.code).toBe(2);
  expect(ended.badTicket.err).toContain('bad-ticket.json is no JSON: line 1, column');
});

it('fails where an example does not go as it says', () => {
  expect(ended.failing.code).toBe(1);
  expect(ended.failing.out).toContain('ended at to-fines, not at form');
});

it('explains itself to who calls wrongly, with exit code 2', () => {
  expect(ended.usage.code).toBe(2);
  expect(ended.usage.err).toMatch(/There is no command walk[\s\S]*npm run flow -- check FILE/);
});

it('prints no stack trace and no words of a ticket', () => {
  for (const { out, err } of Object.values(ended)) expect(out + err).not.toMatch(/\n\s+at |node:internal|secret words/);
});
