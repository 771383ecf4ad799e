import { runStorm } from './run-storm.ts';
import { options } from './storm-options.ts';

/** One storm a browser; prints what it did and found. Fails when anything of ours was wrong. */
for (const browser of options.browsers) {
  console.log(`\n${browser}, page ${options.generation}, ${options.minutes} minutes, seed ${options.seed}`);
  const { steps, acts, calms, pageBroke, errors, pageErrors, drafts, wrong, growth, census } = await runStorm(browser);
  const done = Object.entries(acts).map(([kind, times]) => `${kind} ${times}`);
  console.log(`  ${steps} steps, ${calms} calms: ${done.sort().join(', ')}`);
  console.log(
    `  Zendesk's page broke of itself ${pageBroke} times; its own errors: ${pageErrors.join(' | ') || 'none'}`,
  );
  const counted = census.filter((one) => Object.keys(one).length > 0);
  const show = (one?: object) => JSON.stringify(one ?? {});
  console.log(`  ours alive: ${show(counted[1] ?? counted[0])}\n     at the end: ${show(counted.at(-1))}`);
  const found = { 'errors of ours': errors, 'drafts changed': drafts, wrong, grown: growth };
  for (const [what, list] of Object.entries(found)) {
    console.log(`  ${what}: ${list.length}`);
    for (const line of list.slice(0, 8)) console.log(`    ${line}`);
    if (list.length > 0) process.exitCode = 1;
  }
}
