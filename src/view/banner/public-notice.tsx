import { Icon } from '../kit/icon.tsx';
import type { PublicNoticeProps } from './banner-types.ts';
import { FindingList } from './finding-list.tsx';

/** Who reads a public reply. Drawn only when there is a finding, something to say of one, or somebody in copy (`ui.md`). */
export function PublicNotice({ copies, ...list }: PublicNoticeProps) {
  const { findings, kept, notice } = list;
  if (findings.length + kept.length === 0 && !copies && !notice) return null;
  return (
    <section class="banner" aria-label="Public reply">
      <div class="banner-line">
        <Icon name="email" />
        <p class="banner-words">{tellReaders(copies)}</p>
      </div>
      <FindingList {...list} />
    </section>
  );
}

function tellReaders(copies: number | undefined): string {
  if (copies === undefined) return 'This goes to the requester and anybody in copy.';
  if (copies === 0) return 'This goes to the requester.';
  return `This goes to the requester and ${copies} ${copies === 1 ? 'person' : 'people'} in copy.`;
}
