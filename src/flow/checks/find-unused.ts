import type { FlowDocument } from '../../contracts/flow-file.ts';
import type { FlowStudy } from './flow-study.ts';
import type { FlowWarning } from './flow-warning.ts';

const tables = ['groups', 'macros', 'people', 'thresholds', 'words'] as const;
type Table = (typeof tables)[number];

/** How each table's rows are named in the rest of a flow. */
const names: Record<string, Table> = {
  inGroup: 'groups',
  group: 'groups',
  macro: 'macros',
  who: 'people',
  threshold: 'thresholds',
  words: 'words',
};

function gather(value: unknown, used: Record<Table, Set<string>>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value)) {
    const table = Object.hasOwn(names, key) ? names[key] : undefined;
    if (table !== undefined && typeof one === 'string') used[table].add(one);
    gather(one, used);
  }
}

/** Groups, macros, people, thresholds and word lists nothing in the flow names. */
export function findUnused({ document }: Pick<FlowStudy, 'document'>): FlowWarning[] {
  const used: Record<Table, Set<string>> = {
    groups: new Set(),
    macros: new Set(),
    people: new Set(),
    thresholds: new Set(),
    words: new Set(),
  };
  const { steps, subflows, endings }: FlowDocument = document;
  gather([steps, subflows, endings], used);
  return tables.flatMap((table) =>
    Object.keys(document[table] ?? {})
      .filter((key) => !used[table].has(key))
      .map(
        (key): FlowWarning => ({
          check: 'unused',
          level: 'hint',
          place: `${table}.${key}`,
          what: 'Nothing in the flow uses this',
          mend: 'Take it out, or use it',
        }),
      ),
  );
}
