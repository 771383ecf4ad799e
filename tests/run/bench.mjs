// npm run bench: prints how long things take. Nothing passes or fails. `-- logic` or `-- page` for one half; `-- calls`
// counts what is asked of Zendesk, and is not part of the whole.
import { buildTarget } from './build.mjs';
import { runCommand, runScript } from './command.mjs';
import { ensureBrowsers, ensurePackages, PlainError } from './install.mjs';

const BENCHES = {
  logic: { file: 'bench/logic.ts' },
  page: { file: 'bench/page-cost.ts', hasBrowser: true },
  calls: { file: 'bench/calls.ts', hasBrowser: true },
};

const wanted = process.argv.slice(2);

await runCommand(async () => {
  for (const name of wanted) {
    if (!Object.hasOwn(BENCHES, name))
      throw new PlainError(`There is no bench called ${name}. Choose from ${Object.keys(BENCHES).join(', ')}.`);
  }
  ensurePackages();
  for (const name of wanted.length === 0 ? ['logic', 'page'] : wanted) {
    const { file, hasBrowser } = BENCHES[name];
    if (hasBrowser) {
      ensureBrowsers(['chromium']);
      await buildTarget('chrome');
    }
    const code = await runScript(file, []);
    if (code !== 0) return code;
  }
  return 0;
});
