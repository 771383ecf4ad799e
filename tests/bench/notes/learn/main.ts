// npm run learn:notes: learns the weights of the wording checks from the training texts and writes src/notes/weights/.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { learnWeights } from './learn-weights.ts';
import { readTraining, toExample } from './read-examples.ts';
import { tables } from './tables.ts';
import { writeModule } from './write-weights.ts';

const folder = fileURLToPath(new URL('../../../../src/notes/weights/', import.meta.url));

for (const table of tables) {
  const texts = readTraining(table.style);
  const examples = texts.map(toExample).filter(({ sentences }) => sentences.length > 0);
  const learned = learnWeights(examples);
  writeFileSync(`${folder}${table.file}.ts`, writeModule(table, learned, texts));
  const unfit = examples.filter(({ isUnfit }) => isUnfit).length;
  console.log(
    `${table.file}: ${unfit} unfit and ${examples.length - unfit} fair texts, ${learned.weights.size} weights`,
  );
}
