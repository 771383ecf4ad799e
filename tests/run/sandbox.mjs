// npm run sandbox: the local Zendesk alone, until Ctrl-C.
import { runCommand, runScript } from './command.mjs';
import { ensurePackages } from './install.mjs';

await runCommand(async () => {
  ensurePackages();
  return runScript('sandbox/run-sandbox.ts', process.argv.slice(2));
});
