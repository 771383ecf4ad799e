import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { Link } from '../kit/link.tsx';
import { showTimeOfDay } from '../kit/show-time.ts';
import type { FlowFileShown, OptionsIntent } from './options-types.ts';

type FileSettingProps = { file: FlowFileShown | undefined; act: (intent: OptionsIntent) => void };

/** A team's own flow: bring a file in, see what came of it, take it out again. The flow in use stays until it is good. */
export function FlowFileSetting({ file, act }: FileSettingProps) {
  const { team, isBroken = false, said } = file ?? {};
  const choose = (input: HTMLInputElement) => {
    const [chosen] = input.files ?? [];
    if (chosen) act({ kind: 'bring-flow', file: chosen });
    // So that the same file, mended, can be chosen again.
    input.value = '';
  };
  return (
    <div class="setting">
      <label class="label" for="flow-file">
        Use a flow from a file
      </label>
      <p class="hint" id="flow-file-hint">
        A JSON file of your team’s, up to 2 million characters. It is checked first and stays in this browser.
      </p>
      <input
        id="flow-file"
        type="file"
        accept=".json,application/json"
        aria-describedby="flow-file-hint"
        onChange={(event) => choose(event.currentTarget)}
      />
      <div role="status">{said && <Said said={said} />}</div>
      {team && (
        <dl class="flow-facts">
          <dt>Your team’s flow</dt>
          <dd>
            {team.title}, version {team.version}, of {team.date}
          </dd>
          <dd>
            {team.steps} {team.steps === 1 ? 'step' : 'steps'}, {team.endings} outcomes
          </dd>
          <dd>
            Owner: {team.owner?.name ?? 'not named'}
            {team.owner?.email !== undefined && ` (${team.owner.email})`}{' '}
            {team.owner?.url !== undefined && <Link href={team.owner.url}>{team.owner.url}</Link>}
          </dd>
          <dd>Brought in {showTimeOfDay(team.at, '')}</dd>
        </dl>
      )}
      {isBroken && (
        <p class="problem" role="alert">
          Your team’s flow could not be read any more, so one that comes with Second Line stands in. Choose the file
          again.
        </p>
      )}
      {(team !== undefined || isBroken) && <Button press={() => act({ kind: 'remove-flow' })}>Remove this flow</Button>}
    </div>
  );
}

function Said({ said }: { said: NonNullable<FlowFileShown['said']> }) {
  return (
    <div class={said.isUsed ? 'said' : 'said bad'}>
      <p>
        <Icon name={said.isUsed ? 'check' : 'error'} /> <b>{said.words}</b>
      </p>
      {said.lines.length > 0 && (
        <ul>
          {said.lines.map(({ place, words }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that is drawn once
            <li key={at}>
              {place !== '' && <code>{place}</code>} {words}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
