import type { Finding, Severity } from '../../notes/finding.ts';
import { Button } from '../kit/button.tsx';
import { Icon, type IconName } from '../kit/icon.tsx';
import { LiveRegion } from '../kit/live-region.tsx';
import type { BannerIntent } from './banner-types.ts';
import { useNewFinding } from './use-new-finding.ts';

const icons: Record<Severity, IconName> = { serious: 'error', mind: 'warning', tone: 'info' };
const words: Record<Severity, string> = { serious: 'Serious', mind: 'Personal or sensitive', tone: 'Tone' };

/** What was found in the draft: kind, masked excerpt, why it matters, what to do. A new one is told once, politely. */
export function FindingList({ findings, act }: { findings: Finding[]; act: (intent: BannerIntent) => void }) {
  const said = useNewFinding(findings);
  return (
    <>
      {findings.length > 0 && (
        <div class="findings">
          <p class="findings-title" aria-hidden="true">
            Check before you submit
          </p>
          <ul aria-label="Check before you submit">
            {findings.map((finding) => (
              <li key={`${finding.id} ${finding.start}`} class={`finding ${finding.severity}`}>
                <Icon name={icons[finding.severity]} />
                <p class="finding-words">
                  <span class="vh">{words[finding.severity]}: </span>
                  <b>{finding.kind}</b> <code>{finding.excerpt}</code>{' '}
                  <span class="finding-why">
                    {finding.why} {finding.next}
                  </span>
                </p>
                <Button
                  look="quiet"
                  label={`Show ${finding.excerpt}`}
                  press={() => act({ kind: 'show-finding', finding })}
                >
                  Show
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <LiveRegion text={said} />
    </>
  );
}
