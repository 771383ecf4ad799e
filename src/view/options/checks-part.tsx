import { Chip } from '../kit/chip.tsx';
import { LinesSetting } from './lines-setting.tsx';
import type { OptionsProps, SettingProps } from './options-types.ts';
import { readDomains, readPhrases } from './read-typed.ts';

const severities = { serious: 'Serious', mind: 'Personal or sensitive', tone: 'Tone' } as const;
const tones = { serious: 'bad', mind: 'warn', tone: 'plain' } as const;

/** What is looked for in notes, and what is the team's own. The checks run in the page; nothing of a note is sent. */
export function ChecksPart({ checks, settings, locked, act }: SettingProps & Pick<OptionsProps, 'checks'>) {
  return (
    <section class="part" aria-labelledby="checks">
      <h2 id="checks">Note checks</h2>
      <p>
        Departments can read internal notes, so a warning always stands above the editor. Second Line also looks for the
        things below while you write. The checks run in the page. Nothing you write is sent or stored. What you choose
        to keep is remembered as a code that cannot be read back as text.
      </p>
      <LinesSetting
        id="team-domains"
        label="Mail domains of your team"
        hint="One on each line, such as example.org. These addresses may stand in a note."
        lines={settings.teamDomains}
        isLocked={locked.includes('teamDomains')}
        read={readDomains}
        choose={(teamDomains) => act({ kind: 'change-setting', change: { teamDomains } })}
      />
      <LinesSetting
        id="team-words"
        label="Words your team does not want in a note"
        hint="One word or phrase on each line. Small and capital letters count the same."
        lines={settings.teamWords}
        isLocked={locked.includes('teamWords')}
        read={readPhrases}
        choose={(teamWords) => act({ kind: 'change-setting', change: { teamWords } })}
      />
      {checks.length > 0 && (
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">How serious</th>
                <th scope="col">Why it matters</th>
              </tr>
            </thead>
            <tbody>
              {checks.map((check) => (
                <tr key={check.id}>
                  <th scope="row">{check.kind}</th>
                  <td>
                    <Chip tone={tones[check.severity]}>{severities[check.severity]}</Chip>
                  </td>
                  <td>{check.why}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
