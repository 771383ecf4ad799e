import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFlowSchema } from '../../unit/flow/make-schema.ts';
import { root } from '../root.mjs';
import { type CommandResult, UnusableError } from './command-result.ts';

const name = 'docs/flow.schema.json';

/** `schema`: writes the JSON Schema of flow files; `onlyPrint` gives it to stdout and writes nothing. */
export function writeSchema(onlyPrint: boolean): CommandResult {
  const schema = makeFlowSchema();
  if (!onlyPrint) {
    const file = join(root, name);
    writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
    const { status } = spawnSync(join(root, 'node_modules/.bin/biome'), ['format', '--write', file], {
      stdio: 'ignore',
    });
    if (status !== 0) throw new UnusableError(`${name} was written, but could not be formatted: npm run format`);
  }
  return { lines: [`Wrote ${name}`], json: schema, exitCode: 0 };
}
