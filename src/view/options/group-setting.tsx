import { useState } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { Choice } from './choice.tsx';
import type { GroupChoice } from './options-types.ts';

type GroupSettingProps = {
  /** Ids; empty means all groups of the agent. */
  chosen: number[];
  groups: GroupChoice[];
  isLocked: boolean;
  choose: (ids: number[]) => void;
};

/** All groups of the agent, or some of them; a group can also be added by its id. */
export function GroupSetting({ chosen, groups, isLocked, choose }: GroupSettingProps) {
  const [isPicking, setPicking] = useState(chosen.length > 0);
  const isSome = isPicking || chosen.length > 0;
  const known = new Set(groups.map(({ id }) => id));
  const all = [...groups, ...chosen.filter((id) => !known.has(id)).map((id): GroupChoice => ({ id }))];
  return (
    <Choice
      legend="Groups"
      hint="Tickets of these groups are counted and offered to you."
      name="groups"
      value={isSome ? 'some' : 'all'}
      choices={[
        { value: 'all', label: 'All my groups' },
        { value: 'some', label: 'Only these groups' },
      ]}
      isLocked={isLocked}
      choose={(value) => {
        setPicking(value === 'some');
        if (value === 'all' && chosen.length > 0) choose([]);
      }}
    >
      {isSome && (
        <div class="nested">
          {all.length === 0 && <p class="hint">Your groups show here after the first refresh of your queue.</p>}
          {all.map(({ id, name }) => (
            <label key={id} class="choice">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) =>
                  choose(event.currentTarget.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
                }
              />
              <span>{name === undefined ? `Group ${id}` : `${name} (${id})`}</span>
            </label>
          ))}
          <AddGroup add={(id) => chosen.includes(id) || choose([...chosen, id])} />
          {chosen.length === 0 && <p class="hint">Until you choose one, all your groups count.</p>}
        </div>
      )}
    </Choice>
  );
}

function AddGroup({ add }: { add: (id: number) => void }) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const submit = () => {
    const isId = /^\d{1,15}$/.test(typed.trim());
    setProblem(isId ? '' : 'Enter the number of a group, such as 20369327.');
    if (!isId) return;
    add(Number(typed.trim()));
    setTyped('');
  };
  return (
    <div class="add">
      <label class="label" for="group-id">
        Group id
      </label>
      <div class="add-row">
        <input
          id="group-id"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-describedby="group-id-problem"
          aria-invalid={problem !== ''}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && submit()}
        />
        <Button press={submit}>Add group</Button>
      </div>
      <p id="group-id-problem" class="problem" role="status">
        {problem}
      </p>
    </div>
  );
}
