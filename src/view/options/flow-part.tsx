import { Choice, Locked } from './choice.tsx';
import { FlowFileSetting } from './flow-file-setting.tsx';
import type { FlowInUseShown, OptionsProps, SettingProps } from './options-types.ts';

type FlowPartProps = SettingProps & Pick<OptionsProps, 'flows' | 'flowFile'>;

/** Which flow the triage guide walks and why, a team's own flow, and where the guide stands. */
export function FlowPart({ settings, locked, flows, flowFile, act }: FlowPartProps) {
  const isLocked = locked.includes('flow');
  const isKnown = settings.flow === '' || flows.some((flow) => flow.id === settings.flow);
  return (
    <section class="part" aria-labelledby="flow">
      <h2 id="flow">Flow</h2>
      <div class="setting">
        <label class="label" for="flow-in-use">
          Flow in use
        </label>
        {isLocked && <Locked />}
        <select
          id="flow-in-use"
          disabled={isLocked}
          value={settings.flow}
          onChange={(event) => act({ kind: 'change-setting', change: { flow: event.currentTarget.value } })}
        >
          <option value="">The one for this Zendesk</option>
          {!isKnown && <option value={settings.flow}>{settings.flow}, not found</option>}
          {flows.map((flow) => (
            <option key={flow.id} value={flow.id}>
              {flow.title}, version {flow.version}
              {flow.isTeams && ' (from your file)'}
            </option>
          ))}
        </select>
        {flowFile?.inUse && <p class="hint">{tellInUse(flowFile.inUse, isLocked)}</p>}
        {!isKnown && <p class="problem">This flow is not here any more. Choose another one.</p>}
      </div>
      <FlowFileSetting file={flowFile} act={act} />
      <Choice
        legend="Side of the triage guide"
        name="dock"
        value={settings.dock}
        choices={[
          { value: 'right', label: 'Right' },
          { value: 'left', label: 'Left' },
        ]}
        isLocked={locked.includes('dock')}
        choose={(dock) => act({ kind: 'change-setting', change: { dock } })}
      />
      <p class="hint">
        Keys: Alt+Shift+G goes to the guide, and from it back to where you were. In the guide, 1 to 9 answer, / finds an
        ending by its name, and Escape collapses it.
      </p>
    </section>
  );
}

/** "In use: Our flow, version 3, because it was chosen here." */
function tellInUse({ title, version, because, host }: FlowInUseShown, isLocked: boolean): string {
  const why = {
    setting: isLocked ? 'because your organisation has set it' : 'because it was chosen here',
    team: 'because it came from your file',
    host: `because of the address ${host ?? 'of your Zendesk'}`,
    default: 'because nothing else was chosen',
  }[because];
  return `In use: ${title}, version ${version}, ${why}.`;
}
