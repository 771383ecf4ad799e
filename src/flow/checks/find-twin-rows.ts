import type { FlowStudy } from './flow-study.ts';
import type { FlowWarning } from './flow-warning.ts';

const tables = ['groups', 'macros', 'people'] as const;

/** Two rows of a table with one Zendesk number: one of the numbers is most likely a slip. */
export function findTwinRows({ document }: Pick<FlowStudy, 'document'>): FlowWarning[] {
  return tables.flatMap((table) => {
    const owners = new Map<number, string>();
    const warnings: FlowWarning[] = [];
    for (const [key, { id }] of Object.entries(document[table])) {
      if (id === undefined) continue;
      const owner = owners.get(id);
      if (owner === undefined) {
        owners.set(id, key);
        continue;
      }
      warnings.push({
        check: 'twin-row',
        level: 'warning',
        place: `${table}.${key}.id`,
        what: `${owner} has the number ${id} too`,
        mend: 'Look the number up in Zendesk, or keep one row',
      });
    }
    return warnings;
  });
}
