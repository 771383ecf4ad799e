import { render } from 'preact';
import type { CheckDraft } from '../notes/check-draft.ts';
import type { Finding } from '../notes/finding.ts';
import { type MountedHost, mountHost } from '../page/mount-host.ts';
import { type DraftMap, makeDraftMap } from '../page/read-draft.ts';
import type { PageSnapshot, PaneSnapshot } from '../page/snapshot.ts';
import { findPart } from '../platform/parts.ts';
import { bannerStyle } from '../view/banner/banner-style.ts';
import type { BannerIntent } from '../view/banner/banner-types.ts';
import { NoteWarning } from '../view/banner/note-warning.tsx';
import { PublicNotice } from '../view/banner/public-notice.tsx';
import type { ContentFeature, FeatureOutcome } from './feature.ts';
import { makeDraftMarks } from './note-warning/draft-marks.ts';

/** How long typing must rest before the draft is looked at, in milliseconds. */
const REST = 250;

/**
 * The warning above an internal note, and what was found in the draft. It only reads: the draft is looked at when
 * typing rests, marked by the Highlight API, and never changed. A composer whose mode is not proven is warned
 * about as well. Nothing stands over a ticket that is not proven to be in view.
 */
export const noteWarning: ContentFeature = {
  id: 'note-warning',
  start({ signal }) {
    let mounted: MountedHost | undefined;
    let pane: PaneSnapshot | undefined;
    let draft: DraftMap | undefined;
    let findings: Finding[] = [];
    let resting: ReturnType<typeof setTimeout> | undefined;
    const marks = makeDraftMarks(document);
    const rangeOf = ({ start, end }: Finding) => draft?.rangeOf(start, end);

    const act = ({ finding }: BannerIntent) => {
      const range = rangeOf(finding);
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      if (range) pane?.anchors.editor?.focus();
      if (range)
        document
          .getSelection()
          ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    };

    const takeAway = () => {
      mounted?.remove();
      mounted = undefined;
      marks.clear();
    };

    const draw = (inView: PaneSnapshot) => {
      mounted ??= mountHost({
        document,
        tag: 'second-line-note',
        place: {
          kind: 'above',
          anchor: () => pane?.anchors.editorBox ?? null,
          near: () => pane?.anchors.composer ?? null,
        },
        css: bannerStyle,
        signal,
      });
      mounted.place();
      const { mode, copies } = inView;
      const banner =
        mode === 'public' ? (
          <PublicNotice copies={copies} findings={findings} act={act} />
        ) : (
          <NoteWarning mode={mode} findings={findings} act={act} />
        );
      render(banner, mounted.root);
    };

    const look = () => {
      clearTimeout(resting);
      if (!pane?.anchors.composer) return takeAway();
      draft = pane.anchors.editor ? makeDraftMap(pane.anchors.editor) : undefined;
      findings = draft ? (findPart<CheckDraft>('check-draft')?.(draft.text) ?? []) : [];
      marks.mark(findings.flatMap((finding) => rangeOf(finding) ?? []));
      draw(pane);
    };

    signal.addEventListener('abort', () => {
      clearTimeout(resting);
      marks.clear();
    });

    return {
      see(snapshot: PageSnapshot): FeatureOutcome {
        pane = snapshot.pane;
        look();
        mounted?.host.setAttribute('data-theme', snapshot.theme);
        if (!pane?.anchors.composer) return { state: 'waiting' };
        if (!pane.anchors.editor) return { state: 'missing', detail: 'editor' };
        if (!findPart('check-draft')) return { state: 'missing', detail: 'note-checks' };
        return pane.anchors.editorBox ? { state: 'working' } : { state: 'missing', detail: 'editorBox' };
      },
      draftChanged() {
        clearTimeout(resting);
        resting = setTimeout(look, REST);
      },
    };
  },
};
