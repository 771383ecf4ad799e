import type { Finding, Severity } from '../../notes/finding.ts';
import { Icon, type IconName } from '../kit/icon.tsx';

const icons: Record<Severity, IconName> = { serious: 'error', mind: 'warning', tone: 'info' };
const words: Record<Severity, string> = { serious: 'Serious', mind: 'Personal or sensitive', tone: 'Tone' };

/** One finding in words: how bad, what kind, masked excerpt, why it matters, what to do. */
export function FindingWords({ finding }: { finding: Finding }) {
  return (
    <>
      <Icon name={icons[finding.severity]} />
      <p class="finding-words">
        <span class="vh">{words[finding.severity]}: </span>
        <b>{finding.kind}</b> <code>{finding.excerpt}</code>{' '}
        <span class="finding-why">
          {finding.why} {finding.next}
        </span>
      </p>
    </>
  );
}
