import { isSameGroupName } from '../../../facts/group-name.ts';
import type { Leaf } from './leaves.ts';

/** The flow's groups. */
export type GroupRows = Readonly<Record<string, { name: string; id?: number | undefined }>>;

type Group = { group: string; groupId: number };

/** Stands in for numbers the flow does not know; Zendesk's own begin much higher. */
const firstFree = 1;

function listAsked(leaves: readonly Leaf[], rows: GroupRows): { name?: string; id?: number | undefined }[] {
  return leaves.flatMap((leaf) => {
    if ('inGroup' in leaf) return Object.hasOwn(rows, leaf.inGroup) ? [rows[leaf.inGroup] ?? {}] : [];
    const values = 'is' in leaf ? [leaf.is] : 'oneOf' in leaf ? leaf.oneOf : [];
    const words = 'mentions' in leaf ? leaf.mentions : 'hasPrefix' in leaf ? [leaf.hasPrefix] : [];
    return [...values, ...words].map((one) => (typeof one === 'number' ? { id: one } : { name: String(one) }));
  });
}

/**
 * A group by number and by name, as Zendesk tells both: each that is asked for, and another one. A name and a number
 * the flow knows together stay together.
 */
export function suggestGroups(leaves: readonly Leaf[], rows: GroupRows): Group[] {
  const list = Object.values(rows);
  const groups = listAsked(leaves, rows).map(({ name, id }, index): Group => {
    const row = list.find((one) =>
      id === undefined ? name !== undefined && isSameGroupName(one.name, name) : one.id === id,
    );
    const groupId = id ?? row?.id ?? firstFree + 1 + index;
    return { group: name ?? row?.name ?? `Group ${groupId}`, groupId };
  });
  return [...groups, { group: 'Another group', groupId: firstFree }];
}
