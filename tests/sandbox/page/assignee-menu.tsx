/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import styled from 'styled-components';
import { getJson } from './api.ts';
import type { ApiNamed, ApiUser } from './api-types.ts';
import { Floating } from './floating.tsx';
import { hashedClass } from './hashed-class.ts';
import { type Sandbox, useSandbox } from './sandbox.ts';
import type { TicketSession } from './ticket-session.ts';

const List = styled.ul.attrs(hashedClass())`
  position: absolute; inset: auto 0; z-index: 40; max-height: 300px; margin-top: 4px; padding: 8px 0; overflow: auto;
  border: 1px solid var(--zd-line); border-radius: 4px; background: var(--zd-surface); box-shadow: 0 8px 24px rgb(0 0 0 / 20%);
`;
const Line = styled.li.attrs(hashedClass())`
  padding: 6px 16px; cursor: pointer;
  &:hover, &:focus { background: var(--zd-bubble); }
`;

type Props = { session: TicketSession; id: string; typed: string; onDone: () => void };

/** Groups first; a group opens its agents, and "group only" leaves the agent out. */
export function AssigneeMenu({ session, id, typed, onDone }: Props) {
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
  const entries: [string, () => void][] = group
    ? [
        ['‹ All groups', () => setGroup(undefined)],
        [`${group.name} (group only)`, () => choose(undefined)],
        ...agents.map((agent): [string, () => void] => [agent.name, () => choose(agent)]),
      ]
    : listGroups(sandbox, typed).map((entry): [string, () => void] => [entry.name, () => setGroup(entry)]);
  return (
    <Floating>
      <List id={id} role="listbox">
        {entries.map(([words, act]) => (
          <Line
            key={words}
            role="option"
            aria-selected={false}
            tabIndex={0}
            onClick={(event) => {
              event.stopPropagation();
              act();
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' || event.key === ' ') act();
            }}
          >
            {words}
          </Line>
        ))}
      </List>
    </Floating>
  );
}

/** With a search the list shows the first few only: the rest must be looked for. */
function listGroups({ groups, options }: Sandbox, typed: string): ApiNamed[] {
  if (options.emptyMenus.includes('assignee')) return [];
  if (!options.assigneeSearch) return groups;
  const words = typed.trim().toLowerCase();
  return groups.filter(({ name }) => name.toLowerCase().includes(words)).slice(0, 5);
}
