import { parseArgs } from 'node:util';
import { makeGovukData } from './data/govuk-data.ts';
import { loadData } from './data/load-data.ts';
import { GOVUK_NOW } from './data/working-day.ts';
import { parsePageOptions } from './page/page-options.ts';
import { startSandbox } from './start-sandbox.ts';

const HELP = `Starts a local Zendesk with fictitious tickets.

  npm run sandbox -- [--data FILE] [--now ISO] [--port N] [--page JSON] [--background] [--verbose]

  --data FILE    tickets in Zendesk's API shape (JSON) instead of the demo data
  --now ISO      the local Zendesk's time, such as 2021-09-02T10:00:00+01:00
  --port N       port on 127.0.0.1, default 8443
  --page JSON    how the agent page is, such as '{"generation":"a2"}': b26, b, a2 or a (page-options.ts has all)
  --background   adds the 60 solved background tickets to the demo data
  --verbose      prints each request`;

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      now: { type: 'string' },
      port: { type: 'string', default: '8443' },
      page: { type: 'string', default: '{}' },
      background: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port must be a number up to 65535, not "${values.port}".`);
  if (values.data && values.background)
    throw new Error('--background belongs to the demo data: leave out --data or --background.');
  const page = parsePageOptions(values.page);
  if (!page) throw new Error(`--page must be a JSON object, not "${values.page}".`);
  const data = values.data ? loadData(values.data) : makeGovukData({ background: values.background });
  const now = values.now ?? (values.data ? undefined : GOVUK_NOW);
  const sandbox = await startSandbox({
    data,
    port,
    page,
    ...(now ? { now } : {}),
    log: (line) => {
      if (values.verbose || !/^[A-Z]+ \//.test(line)) console.log(line);
    },
  });
  const me = data.users.find((user) => user.id === data.current_user_id);
  console.log(`The local Zendesk is at https://127.0.0.1:${sandbox.port}/agent/dashboard
${data.tickets.length} tickets, signed in as ${me?.name ?? 'nobody'}, time ${sandbox.now().toISOString()}.

To reach it as ${sandbox.origin}, the address the extension knows, start the browser like this:

  Chromium   --host-resolver-rules="MAP *.zendesk.com 127.0.0.1:${sandbox.port}" \\
             --ignore-certificate-errors-spki-list=${sandbox.spki} \\
             --user-data-dir=$(mktemp -d) ${sandbox.origin}/agent/dashboard
  Firefox    in about:config of a fresh profile: network.dns.localDomains = govuk.zendesk.com,
             network.socket.forcePort = 443=${sandbox.port}; then accept the certificate at ${sandbox.origin}

Stop with Ctrl-C.`);
  const stop = () => {
    void sandbox.close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

run().catch((error: unknown) => {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  const message = error instanceof Error ? error.message : String(error);
  console.error(isTaken ? 'That port is taken. Choose another one with --port.' : message);
  process.exit(1);
});
