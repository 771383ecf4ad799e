import { render } from 'preact';
import type { PaneSnapshot } from '../../page/snapshot.ts';
import type { FindingListProps, StopDialogProps } from '../../view/banner/banner-types.ts';
import { NoteWarning } from '../../view/banner/note-warning.tsx';
import { PublicNotice } from '../../view/banner/public-notice.tsx';
import { StopDialog } from '../../view/banner/stop-dialog.tsx';
import { Told } from '../../view/banner/told.tsx';

/**
 * Draws what stands above a composer, and over everything the stop, while a submit is held. `said`: what a screen
 * reader hears.
 */
export function drawBanner(
  root: ShadowRoot,
  { mode, copies }: Pick<PaneSnapshot, 'mode' | 'copies'>,
  list: FindingListProps,
  said: string,
  stop: StopDialogProps | undefined,
): void {
  render(
    <>
      {mode === 'public' ? <PublicNotice copies={copies} {...list} /> : <NoteWarning mode={mode} {...list} />}
      <Told text={said} />
      {stop && <StopDialog {...stop} />}
    </>,
    root,
  );
}
