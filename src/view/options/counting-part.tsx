import type { CountingRules } from '../../contracts/settings.ts';
import { makeCalendar } from '../../queue/working-days.ts';
import { Choice } from './choice.tsx';
import { LinesSetting } from './lines-setting.tsx';
import type { SettingProps } from './options-types.ts';
import { readDates } from './read-typed.ts';
import { TimesSetting } from './times-setting.tsx';

type Question = { key: keyof CountingRules; legend: string; hint?: string; choices: [value: string, label: string][] };

/** What `domain.md` 2.4 leaves open, one question each; the first answer is the default. */
const questions: Question[] = [
  {
    key: 'region',
    legend: 'Bank holidays',
    hint: `Known to the end of ${makeCalendar().lastKnownYear}, from the list GOV.UK publishes.`,
    choices: [
      ['england-and-wales', 'England and Wales'],
      ['scotland', 'Scotland'],
      ['northern-ireland', 'Northern Ireland'],
    ],
  },
  {
    key: 'dayZero',
    legend: 'Day 0 of a ticket is',
    choices: [
      ['created', 'The day it was created'],
      ['next-working-day', 'The next working day, when it came after hours or on a day off'],
    ],
  },
  {
    key: 'deadline',
    legend: 'The last day ends',
    choices: [
      ['midnight', 'At midnight'],
      ['day-end', 'At the end of the working day'],
    ],
  },
  {
    key: 'pendingClock',
    legend: 'While a ticket is Pending, the clock',
    choices: [
      ['runs', 'Runs on'],
      ['stops', 'Stops'],
    ],
  },
  {
    key: 'solvedBy',
    legend: 'A department ticket is closed when it is',
    choices: [
      ['solved', 'Solved or Closed'],
      ['closed', 'Closed'],
    ],
  },
];

/** How working days are counted. */
export function CountingPart({ settings, locked, act }: SettingProps) {
  const change = (values: Partial<CountingRules>) => act({ kind: 'change-setting', change: values });
  return (
    <>
      <h3>Working days</h3>
      {questions.map(({ key, choices, hint, ...rest }) => (
        <Choice
          key={key}
          name={key}
          value={String(settings[key])}
          choices={choices.map(([value, label]) => ({ value, label }))}
          isLocked={locked.includes(key)}
          choose={(value) => change({ [key]: value })}
          {...(hint === undefined ? {} : { hint })}
          {...rest}
        />
      ))}
      <TimesSetting
        legend="The working day, London time"
        names={['dayStart', 'dayEnd']}
        labels={['Starts at', 'Ends at']}
        values={[settings.dayStart, settings.dayEnd]}
        isLocked={locked.includes('dayStart') || locked.includes('dayEnd')}
        choose={([dayStart, dayEnd]) => change({ dayStart, dayEnd })}
      />
      <LinesSetting
        id="days-off"
        label="More days off"
        hint="One on each line, such as 2026-12-29 or 29/12/2026. They do not count as working days."
        lines={settings.extraHolidays}
        isLocked={locked.includes('extraHolidays')}
        read={readDates}
        choose={(extraHolidays) => change({ extraHolidays })}
      />
    </>
  );
}
