import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fillHoles } from './fill-holes.ts';

/** A labelled run of characters: the first class is the right one, a finding of the others there is not held against anybody. */
export type Mark = { start: number; end: number; classes: readonly string[]; isOptional: boolean };

/** One labelled text. `source` is the line as written, `file` its name without folder, such as `notes`. */
export type Row = { text: string; marks: Mark[]; half: Half; file: string; source: string };

export type Half = 'tuning' | 'held-out';
export const HALVES: readonly Half[] = ['tuning', 'held-out'];

/** A row as it counts when rows are compared: lower case, digits folded to 0, spaces to one, marks taken away. */
export const foldRow = (source: string): string =>
  source.replace(MARK, '$2').toLowerCase().replace(/\d+/g, '0').replace(/\s+/g, ' ').trim();

/** The half a row belongs to, by the first byte of the SHA-256 of its folded text: nobody's choice. */
export const halfOf = (source: string): Half =>
  (createHash('sha256').update(foldRow(source)).digest()[0] ?? 0) % 2 === 0 ? 'tuning' : 'held-out';

const MARK = /<<([a-z0-9?,-]+)\|([\s\S]*?)>>/g;

/** Reads one line: `\n` is a new line, `<<class|words>>` a mark, `<<?class|words>>` one that may be found or not. */
export function readRow(source: string): Pick<Row, 'text' | 'marks'> {
  const filled = fillHoles(source.replace(/\\([\\n])/g, (_, sign) => (sign === 'n' ? '\n' : '\\')));
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const match of filled.matchAll(MARK)) {
    text += filled.slice(at, match.index);
    const [whole, names = '', words = ''] = match;
    const classes = names.replace('?', '').split(',');
    marks.push({ start: text.length, end: text.length + words.length, classes, isOptional: names.startsWith('?') });
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + filled.slice(at), marks };
}

/** Every row of both halves, or of one. Lines that begin with `%%` are remarks. */
export function readSets(halves: readonly Half[] = HALVES): Row[] {
  return halves.flatMap((half) => {
    const folder = fileURLToPath(new URL(`sets/${half}/`, import.meta.url));
    return readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .flatMap((name) =>
        readFileSync(folder + name, 'utf8')
          .split('\n')
          .filter((line) => line !== '' && !line.startsWith('%%'))
          .map((source) => ({ ...readRow(source), half, file: name.replace('.txt', ''), source })),
      );
  });
}
