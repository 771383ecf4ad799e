import { useEffect, useState } from 'react';
import { getJson } from './api.ts';
import type { ApiNamed, ApiUser } from './api-types.ts';
import { type Sandbox, useSandbox } from './sandbox.ts';
import type { TicketSession } from './ticket-session.ts';

/** What can be chosen, and what choosing it does. */
export type MenuEntry = [words: string, act: () => void];

/** Groups first; a group opens its agents, and "group only" leaves the agent out. */
export function useAssigneeEntries(session: TicketSession, typed: string, onDone: () => void): MenuEntry[] {
  const sandbox = useSandbox();
  const [group, setGroup] = useState<ApiNamed>();
  const [agents, setAgents] = useState<ApiUser[]>([]);
  useEffect(() => {
    if (!group) return;
    setAgents([]);
    getJson<{ users: ApiUser[] }>(`groups/${group.id}/users.json`).then(
      (answer) => setAgents(answer.users),
      () => setAgents([]),
    );
  }, [group]);
  const choose = (agent: ApiUser | undefined) => {
    if (!group) return;
    if (agent) session.users.set(agent.id, agent);
    session.edit({ group_id: group.id, assignee_id: agent?.id ?? null });
    onDone();
  };
  return group
    ? [
        ['‹ All groups', () => setGroup(undefined)],
        [`${group.name} (group only)`, () => choose(undefined)],
        ...agents.map((agent): MenuEntry => [agent.name, () => choose(agent)]),
      ]
    : listGroups(sandbox, typed).map((entry): MenuEntry => [entry.name, () => setGroup(entry)]);
}

/** With a search the list shows the first few only: the rest must be looked for. */
function listGroups({ groups, options }: Sandbox, typed: string): ApiNamed[] {
  if (options.emptyMenus.includes('assignee')) return [];
  if (!options.assigneeSearch) return groups;
  const words = typed.trim().toLowerCase();
  return groups.filter(({ name }) => name.toLowerCase().includes(words)).slice(0, 5);
}
