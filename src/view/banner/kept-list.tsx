import type { Finding } from '../../notes/finding.ts';
import { Button } from '../kit/button.tsx';
import type { BannerIntent } from './banner-types.ts';

type KeptListProps = { kept: Finding[]; act: (intent: BannerIntent) => void };

/** What the agent decided to keep, folded away, each with the way back. */
export function KeptList({ kept, act }: KeptListProps) {
  return (
    <details class="kept">
      <summary>{kept.length} kept</summary>
      <ul aria-label="Kept">
        {kept.map((finding) => (
          <li key={`${finding.id} ${finding.start}`}>
            {finding.kind} <code>{finding.excerpt}</code>{' '}
            <Button
              look="quiet"
              label={`Take back ${finding.excerpt}`}
              press={() => act({ kind: 'take-back', finding })}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
