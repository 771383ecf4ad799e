import type { FindingListProps } from './banner-types.ts';
import { FindingItem } from './finding-item.tsx';
import { KeptList } from './kept-list.tsx';

/** What was found in the draft, what is kept, and what came of the last thing asked for. */
export function FindingList({ findings, kept, notice, act }: FindingListProps) {
  return (
    <>
      {findings.length > 0 && (
        <div class="findings">
          <p class="findings-title" aria-hidden="true">
            Check before you submit
          </p>
          <ul aria-label="Check before you submit">
            {findings.map((finding) => (
              <FindingItem key={`${finding.id} ${finding.start}`} finding={finding} act={act} />
            ))}
          </ul>
        </div>
      )}
      {kept.length > 0 && <KeptList kept={kept} act={act} />}
      {notice && <p class="banner-notice">{notice}</p>}
    </>
  );
}
