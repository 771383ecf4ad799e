import { createHash } from 'node:crypto';
import type { Weights } from './learn-weights.ts';
import type { Labelled } from './read-examples.ts';
import type { Table } from './tables.ts';

/**
 * A table as `readLearned` reads it: the bias, then a line for each first word in the order of letters: its own weight and
 * every second word with its own, in tenths; none below `least`.
 */
export function writeTable({ bias, weights }: Weights, least = 1): string {
  const lines = new Map<string, { alone: number; pairs: string[] }>();
  for (const [name, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const tenths = Math.round(weight * 10);
    if (Math.abs(tenths) < least) continue;
    const [first = '', second] = name.split(' ');
    const line = lines.get(first) ?? { alone: 0, pairs: [] };
    if (second === undefined) line.alone = tenths;
    else line.pairs.push(`${second} ${tenths}`);
    lines.set(first, line);
  }
  const rows = [...lines].map(([first, { alone, pairs }]) => [first, alone, ...pairs].join(' '));
  return [Math.round(bias * 10), ...rows].join('\n');
}

/** What texts a table was learned from, so that a changed text is seen: the beginning of their SHA-256. */
export function markTexts(texts: readonly Labelled[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);
}

/** The file that keeps a table. */
export function writeModule({ constant, about, least }: Table, weights: Weights, texts: readonly Labelled[]): string {
  const kept = writeTable(weights, least).replace(/[\\`]|\$(?=\{)/g, '\\$&');
  const remark = `/** ${about} Written by \`npm run learn:notes\` from texts ${markTexts(texts)}; see \`weighLearned\`. */`;
  return `${remark}\nexport const ${constant} = \`\n${kept}\n\`;\n`;
}
