import { Choice } from './choice.tsx';
import type { SettingProps } from './options-types.ts';
import { TimesSetting } from './times-setting.tsx';

/** Notices of what is due: off unless wanted, quiet out of hours. */
export function NoticeSetting({ settings, locked, act }: SettingProps) {
  return (
    <>
      <h3>Notices</h3>
      <Choice
        legend="Tell me when a ticket of mine is due today, or has been Pending too long"
        hint="Once for each. Shows the ticket’s number, never its subject. Your browser asks for your leave first."
        name="notices"
        value={settings.notices ? 'on' : 'off'}
        choices={[
          { value: 'off', label: 'Off' },
          { value: 'on', label: 'On' },
        ]}
        isLocked={locked.includes('notices')}
        choose={(value) => act({ kind: 'choose-notices', on: value === 'on' })}
      />
      {settings.notices && (
        <TimesSetting
          legend="Quiet hours, London time"
          hint="The same time twice means no quiet hours."
          names={['quietFrom', 'quietTo']}
          labels={['From', 'To']}
          values={[settings.quietFrom, settings.quietTo]}
          isLocked={locked.includes('quietFrom') || locked.includes('quietTo')}
          choose={([quietFrom, quietTo]) => act({ kind: 'change-setting', change: { quietFrom, quietTo } })}
        />
      )}
    </>
  );
}
