import { Choice, Locked } from './choice.tsx';
import type { OptionsProps, SettingProps } from './options-types.ts';

/** Which flow the triage guide walks, and where it stands. */
export function FlowPart({ settings, locked, flows, act }: SettingProps & Pick<OptionsProps, 'flows'>) {
  const isLocked = locked.includes('flow');
  const isKnown = flows.some((flow) => flow.id === settings.flow);
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
          {!isKnown && <option value={settings.flow}>{settings.flow}, not found</option>}
          {flows.map((flow) => (
            <option key={flow.id} value={flow.id}>
              {flow.title}, version {flow.version}
            </option>
          ))}
        </select>
        {!isKnown && <p class="hint">This flow is not here any more. Choose another one.</p>}
      </div>
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
    </section>
  );
}
