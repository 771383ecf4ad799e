import { Chip } from '../kit/chip.tsx';
import type { OptionsProps } from './options-types.ts';

const severities = { serious: 'Serious', mind: 'Personal or sensitive', tone: 'Tone' } as const;
const tones = { serious: 'bad', mind: 'warn', tone: 'plain' } as const;

/** What is looked for in notes. The checks run in the page; nothing of a note is sent or stored. */
export function ChecksPart({ checks }: Pick<OptionsProps, 'checks'>) {
  return (
    <section class="part" aria-labelledby="checks">
      <h2 id="checks">Note checks</h2>
      <p>
        Departments can read internal notes, so a warning always stands above the editor. Second Line also looks for the
        things below while you write. The checks run in the page. Nothing you write is sent or stored.
      </p>
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
