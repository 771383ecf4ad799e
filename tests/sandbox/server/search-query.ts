import { refuse } from './answer.ts';

/** One part of a search: `field` is absent for a bare word. */
export type Term = { field?: string; operator: ':' | '<' | '<=' | '>' | '>='; value: string; isNegative: boolean };

const TERM = /(-?)(?:([a-z_][\w.]*)(:|<=|>=|<|>))?(?:"([^"]*)"|([^\s"]+))/giy;

/** Splits a search text into terms (`api.md` 5). Throws 422 where a quote is left open. */
export function readTerms(query: string): Term[] {
  const terms: Term[] = [];
  TERM.lastIndex = 0;
  for (let rest = skipSpace(query, 0); rest < query.length; rest = skipSpace(query, rest)) {
    TERM.lastIndex = rest;
    const match = TERM.exec(query);
    if (!match) throw refuse.invalidSearch('the query could not be read');
    rest = TERM.lastIndex;
    const [, minus, field, operator, quoted, bare] = match;
    terms.push({
      ...(field ? { field: field.toLowerCase() } : {}),
      operator: (operator ?? ':') as Term['operator'],
      value: quoted ?? bare ?? '',
      isNegative: minus === '-',
    });
  }
  return terms;
}

function skipSpace(query: string, from: number): number {
  let at = from;
  while (at < query.length && /\s/.test(query[at] ?? '')) at += 1;
  return at;
}
