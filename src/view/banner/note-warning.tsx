import { Icon } from '../kit/icon.tsx';
import type { NoteWarningProps } from './banner-types.ts';
import { FindingList } from './finding-list.tsx';

/** The line that always stands above an internal note (`ui.md`), and what was found in the draft. */
export function NoteWarning({ mode, ...list }: NoteWarningProps) {
  return (
    <section class="banner warns" aria-label="Internal note warning">
      <div class="banner-line">
        <Icon name="warning" />
        <div>
          <p class="banner-words">
            Departments can read internal notes. Write only what you would say to them in public.
          </p>
          {mode === 'unknown' && <p>This may also go to the requester.</p>}
        </div>
      </div>
      <FindingList {...list} />
    </section>
  );
}
