// Runs one of the flow commands. Everything it prints is made inert, and nothing it prints is a stack trace.
import 'temporal-polyfill/global';
import { parseArgs } from 'node:util';
import { checkFile } from './check-file.ts';
import { type CommandResult, UnusableError } from './command-result.ts';
import { makeInert } from './plain-text.ts';
import type { CaseSettings } from './read-case-facts.ts';
import { parseJson, readText } from './read-file.ts';
import { readFlowFile, readGoodFlow } from './read-flow-file.ts';
import { readTicketFile } from './read-ticket-file.ts';
import { runTickets } from './run-tickets.ts';
import { tryExamples } from './try-examples.ts';
import { usage } from './usage.ts';

/** Bytes of a file of tickets or comments, at most. */
const mostTicketBytes = 50_000_000;

const options = {
  json: { type: 'boolean' },
  strict: { type: 'boolean' },
  table: { type: 'boolean' },
  ticket: { type: 'string' },
  comments: { type: 'string' },
  me: { type: 'string' },
  now: { type: 'string' },
  domains: { type: 'string' },
  'pending-days': { type: 'string' },
  answer: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

function readCall() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new UnusableError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'The call cannot be read');
  }
}

type Values = ReturnType<typeof readCall>['values'];

function readSettings(values: Values): CaseSettings {
  const { now = new Date().toISOString(), me, domains = '', 'pending-days': pendingDaysAs = 'calendar' } = values;
  if (Number.isNaN(Date.parse(now))) throw new UnusableError('--now is a time such as 2026-01-31T09:00:00Z');
  if (pendingDaysAs !== 'calendar' && pendingDaysAs !== 'working') {
    throw new UnusableError('--pending-days is calendar or working');
  }
  const governmentDomains = domains
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean);
  return { now: new Date(now).toISOString(), me, governmentDomains, pendingDaysAs };
}

function runOnTickets(file: string, values: Values): CommandResult {
  if (values.ticket === undefined) throw new UnusableError('Name a file of tickets: --ticket TICKET.json');
  const readJson = (name: string) => parseJson(readText(name, mostTicketBytes), name);
  const comments = values.comments === undefined ? undefined : readJson(values.comments);
  const flow = readGoodFlow(file);
  const cases = readTicketFile(readJson(values.ticket), values.ticket, comments);
  return runTickets(flow, cases, readSettings(values), values.answer ?? []);
}

async function runCommand(
  command: string | undefined,
  rest: readonly string[],
  values: Values,
): Promise<CommandResult> {
  const [file, ...tooMuch] = rest;
  if (tooMuch.length > 0) throw new UnusableError(`One file at a time: ${tooMuch.join(' ')} is too much`);
  if (command === 'schema') {
    if (file !== undefined) throw new UnusableError('schema takes no file: it writes docs/flow.schema.json');
    return (await import('./write-schema.ts')).writeSchema(values.json === true);
  }
  if (command === undefined || !['check', 'run', 'examples'].includes(command)) {
    throw new UnusableError(command === undefined ? usage : `There is no command ${command}\n\n${usage}`);
  }
  if (file === undefined) throw new UnusableError(`Name a flow file: npm run flow -- ${command} FILE`);
  if (command === 'check') return checkFile(file, readFlowFile(file), values.strict === true);
  if (command === 'run') return runOnTickets(file, values);
  return tryExamples(readGoodFlow(file), readSettings(values), values.table === true);
}

function sayUnusable(error: unknown): { lines: string[]; json: unknown } {
  const isOurs = error instanceof UnusableError;
  const message = isOurs ? error.message : 'Something went wrong here that should not: please tell the maintainers';
  const problems = isOurs ? error.problems : [];
  return {
    lines: [
      ...message.split('\n').map(makeInert),
      ...problems.map((one) => makeInert(`  ${one.place || 'file'}: ${one.message}`)),
    ],
    json: { ok: false, error: message, problems },
  };
}

// A reader that has seen enough, such as head, closes its end: no fault of anybody.
process.stdout.on('error', () => process.exit());

let isJson = process.argv.includes('--json');
try {
  const { values, positionals } = readCall();
  isJson = values.json === true;
  const [command, ...rest] = positionals;
  const result = values.help
    ? { lines: usage.split('\n'), json: { usage }, exitCode: 0 }
    : await runCommand(command, rest, values);
  process.stdout.write(`${isJson ? JSON.stringify(result.json, null, 2) : result.lines.join('\n')}\n`);
  process.exitCode = result.exitCode;
} catch (error) {
  const { lines, json } = sayUnusable(error);
  if (isJson) process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
  else process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 2;
}
