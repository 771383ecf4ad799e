import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PAGE = fileURLToPath(new URL('../../../docs/note-safety.md', import.meta.url));
const [FROM, TO] = ['<!-- results: written by npm run bench:notes -- --write -->', '<!-- end of results -->'];

/** Puts the tables into `docs/note-safety.md`, between its two marks. @throws when the marks are not there */
export function writeResults(tables: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const [from, to] = [page.indexOf(FROM), page.indexOf(TO)];
  if (from === -1 || to < from) throw new Error(`The marks for the results are missing in ${PAGE}.`);
  writeFileSync(PAGE, `${page.slice(0, from + FROM.length)}\n\n${tables}\n\n${page.slice(to)}`);
}
