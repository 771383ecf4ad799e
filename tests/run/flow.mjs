// npm run flow -- check|run|examples|schema: a team's triage flow in its own CI. Exit codes: docs/flow-commands.md.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';

// What installing prints goes to stderr, because stdout may be read by a machine. npm runs this in the repository's
// folder; a file is named from where the reader stands.
const install = `import(${JSON.stringify(new URL('./install.mjs', import.meta.url).href)})
  .then((one) => one.ensurePackages()).catch((error) => { console.error(error.message); process.exit(1); })`;
const installed = spawnSync(process.execPath, ['-e', install], { stdio: ['ignore', process.stderr, process.stderr] });

if (installed.status === 0) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(root, 'tests/run/flow/main.ts'), ...process.argv.slice(2)],
    { cwd: root, stdio: 'inherit', env: { ...process.env, FLOW_FROM: process.env.INIT_CWD ?? process.cwd() } },
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? 2;
  });
} else {
  process.exitCode = 2;
}
