import { Choice } from './choice.tsx';
import { CountingPart } from './counting-part.tsx';
import { GroupSetting } from './group-setting.tsx';
import { LinesSetting } from './lines-setting.tsx';
import { NoticeSetting } from './notice-setting.tsx';
import type { OptionsProps, SettingProps } from './options-types.ts';
import { readDomains } from './read-typed.ts';

/**
 * Which tickets are "my queue" and how two words of the rules are read (`domain.md` A4, E1), and more domains of
 * government (section 5, rule 7).
 */
export function QueuePart({ settings, locked, groups, act }: SettingProps & Pick<OptionsProps, 'groups'>) {
  return (
    <section class="part" aria-labelledby="queue">
      <h2 id="queue">Queue</h2>
      <GroupSetting
        chosen={settings.groups}
        groups={groups}
        isLocked={locked.includes('groups')}
        choose={(ids) => act({ kind: 'change-setting', change: { groups: ids } })}
      />
      <Choice
        legend="Oldest ticket first, by the date it was"
        name="oldest"
        value={settings.oldestBy}
        choices={[
          { value: 'created', label: 'Created' },
          { value: 'updated', label: 'Updated' },
        ]}
        isLocked={locked.includes('oldestBy')}
        choose={(oldestBy) => act({ kind: 'change-setting', change: { oldestBy } })}
      />
      <Choice
        legend="Pending for 5 or more days means"
        name="pending"
        value={settings.pendingDays}
        choices={[
          { value: 'calendar', label: 'Calendar days' },
          { value: 'working', label: 'Working days' },
        ]}
        isLocked={locked.includes('pendingDays')}
        choose={(pendingDays) => act({ kind: 'change-setting', change: { pendingDays } })}
      />
      <CountingPart settings={settings} locked={locked} act={act} />
      <NoticeSetting settings={settings} locked={locked} act={act} />
      <h3>Who counts as a department</h3>
      <LinesSetting
        id="domains"
        label="More mail domains of government"
        hint="One on each line, such as example.org. Tickets from these addresses count as department tickets."
        lines={settings.governmentDomains}
        isLocked={locked.includes('governmentDomains')}
        read={readDomains}
        choose={(governmentDomains) => act({ kind: 'change-setting', change: { governmentDomains } })}
      />
    </section>
  );
}
