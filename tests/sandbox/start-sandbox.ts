import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeGovukData } from './data/govuk-data.ts';
import { ACCOUNT_ORIGIN, type SandboxData } from './data/sandbox-data.ts';
import { GOVUK_NOW } from './data/working-day.ts';
import type { PageOptions } from './page/page-options.ts';
import type { PageFiles } from './server/agent-page.ts';
import type { Answer } from './server/answer.ts';
import { answerAsk } from './server/answer-ask.ts';
import { type Ask, type Call, readAsk, whoAsks } from './server/ask.ts';
import { makeCertificate } from './server/certificate.ts';
import { spoil } from './server/fault-answer.ts';
import { type FaultBoard, makeFaultBoard } from './server/fault-board.ts';
import { makeRateLimit } from './server/rate-limit.ts';
import { makeClock } from './server/sandbox-clock.ts';
import type { MetricSetsPlace, SandboxState } from './server/sandbox-state.ts';
import { makeSession } from './server/session.ts';

export type SandboxOptions = {
  /** Default: the demo data at their own clock. Changed in place by writes. */
  data?: SandboxData;
  /** ISO 8601. Default: the demo data's clock, or real time for other data. */
  now?: string;
  /** Default 0: any free port. */
  port?: number;
  page?: Partial<PageOptions>;
  /** Where the metric sets of a search land. Default `inside` each ticket. */
  metricSets?: MetricSetsPlace;
  /** API calls a minute. Default 700. */
  rateLimit?: number;
  log?: (line: string) => void;
};

/** A running local Zendesk. Reach it by mapping `govuk.zendesk.com` to 127.0.0.1 and `port`. */
export type Sandbox = {
  port: number;
  /** For `--ignore-certificate-errors-spki-list`. */
  spki: string;
  origin: string;
  /** Live: what writes changed can be read here, and changed by hand. */
  data: SandboxData;
  /** Every request so far, oldest first. */
  calls: Call[];
  faults: FaultBoard;
  /** Where metric sets land; may be changed while it runs. */
  quirks: SandboxState['quirks'];
  /** Ends the session: the API is closed and pages lead to the sign-in page. */
  signOut(): void;
  signIn(): void;
  now(): Date;
  /** For the pages loaded from now on. */
  setPage(options: Partial<PageOptions>): void;
  close(): Promise<void>;
};

/** Starts a local Zendesk on 127.0.0.1 over HTTPS. Throws when the port is taken or `now` is no time. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const data = options.data ?? makeGovukData();
  const clock = makeClock(options.now ?? (options.data ? new Date().toISOString() : GOVUK_NOW));
  const session = makeSession();
  const state: SandboxState = {
    data,
    clock,
    session,
    limits: makeRateLimit(options.rateLimit),
    audits: new Map(),
    recent: [],
    quirks: { metricSets: options.metricSets ?? 'inside' },
  };
  const page = { files: await readFiles(options.log), options: options.page ?? {} };
  const calls: Call[] = [];
  const faults = makeFaultBoard();
  const { key, cert, spki } = await makeCertificate();

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const ask = await readAsk(request);
    const call: Call = {
      method: ask.method,
      path: ask.path,
      query: ask.search.slice(1),
      body: ask.body,
      who: whoAsks(ask),
      at: clock.now().toISOString(),
      status: 0,
    };
    calls.push(call);
    const fault = faults.take(ask);
    if (fault?.delay) await new Promise((resolve) => setTimeout(resolve, fault.delay));
    if (fault?.kind === 'reset') return request.socket.destroy();
    const answerWell = (one: Ask) => answerAsk(state, page, one);
    const answer = fault ? spoil(fault, ask, answerWell) : answerWell(ask);
    call.status = answer.status;
    options.log?.(`${ask.method} ${ask.path} ${answer.status}${fault?.kind ? ` (${fault.kind})` : ''}`);
    send(response, ask, answer, clock.now());
  };
  const server = createServer({ key, cert }, (request, response) => {
    handle(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    spki,
    origin: ACCOUNT_ORIGIN,
    data,
    calls,
    faults,
    quirks: state.quirks,
    signOut: session.signOut,
    signIn: session.signIn,
    now: clock.now,
    setPage: (changed) => {
      page.options = { ...page.options, ...changed };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Every answer tells the sandbox's own time: the product takes the day from it. */
function send(response: ServerResponse, ask: Ask, answer: Answer, now: Date): void {
  response.sendDate = false;
  response.writeHead(answer.status, {
    ...answer.headers,
    date: now.toUTCString(),
    'x-request-id': crypto.randomUUID(),
    'x-content-type-options': 'nosniff',
    ...(answer.status === 304 ? {} : { 'content-length': String(Buffer.byteLength(answer.body)) }),
  });
  response.end(ask.method === 'HEAD' || answer.status === 304 ? undefined : answer.body);
}

let built: Promise<PageFiles | undefined> | undefined;

/** The agent page's bundle, built once per process, or nothing when it does not build: the server is of use without it. */
function readFiles(log: SandboxOptions['log']): Promise<PageFiles | undefined> {
  built ??= buildFiles(log);
  return built;
}

async function buildFiles(log: SandboxOptions['log']): Promise<PageFiles | undefined> {
  try {
    const { buildPage } = await import('./page/build-page.ts');
    return await buildPage();
  } catch (error) {
    log?.(`The agent page could not be built: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
