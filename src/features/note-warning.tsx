import type { CheckContext, Finding } from '../notes/finding.ts';
import { type MountedHost, mountHost } from '../page/mount-host.ts';
import { type DraftMap, makeDraftMap } from '../page/read-draft.ts';
import { type ComposerMoment, readMoment } from '../page/read-moment.ts';
import type { PageSnapshot, PaneSnapshot } from '../page/snapshot.ts';
import { findPart } from '../platform/parts.ts';
import { storedKept } from '../platform/stored-kept.ts';
import { bannerStyle } from '../view/banner/banner-style.ts';
import type { BannerIntent, StopIntent } from '../view/banner/banner-types.ts';
import type { ContentContext, ContentFeature, FeatureOutcome } from './feature.ts';
import type { CheckNote, Found, PrepareNote } from './note-warning/check-note.ts';
import { drawBanner } from './note-warning/draw-banner.tsx';
import type { Looked, MakeNoteSafety, NoteSafety } from './note-warning/note-safety.ts';
import { makeRaisedTickets } from './note-warning/raised-tickets.ts';
import type { MakeStandIn } from './note-warning/stand-in.ts';

const NO_CHECKS = 'Second Line could not load its checks. Read your note again before you submit, and reload the page.';

const NOTHING: Looked = { findings: [], kept: [] };

/**
 * The warning above an internal note, what was found in the draft, and the stop before a submit. The draft is looked
 * at when typing rests, marked by the Highlight API, and changed only where the agent clicks Redact. A composer whose
 * mode is not proven is warned about as well. Nothing stands over a ticket that is not proven to be in view.
 */
export const noteWarning: ContentFeature = {
  id: 'note-warning',
  start: (context) => startWarning(context),
};

function startWarning({ signal, host, memory, settings }: ContentContext) {
  const isRaised = makeRaisedTickets(host, signal, look);
  let mounted: MountedHost | undefined;
  let pane: PaneSnapshot | undefined;
  let draft: DraftMap | undefined;
  let looked = NOTHING;
  let safety: NoteSafety | undefined;
  let notice: string | undefined;
  let said = '';

  const standIn = findPart<MakeStandIn>('note-stand-in')?.({ document, signal, onChange: look });

  const seeMoment = () => {
    const moment = readMoment(document, window.location.href, pane);
    return standIn ? standIn.meet(moment) : moment;
  };

  function readContext({ ticketId, mode }: Pick<ComposerMoment, 'ticketId' | 'mode'>): CheckContext {
    const { teamDomains, teamWords } = settings.peek();
    const known = memory.findTicket(ticketId)?.answer;
    const requester = known?.users.find(({ id }) => id === known.ticket.requester_id);
    return {
      audience: mode === 'public' ? 'public' : 'internal',
      teamDomains,
      teamWords,
      requesterEmail: requester?.email?.toLowerCase(),
      isRaised: isRaised(ticketId),
    };
  }

  /** The parts may have loaded after us. */
  function findSafety(): NoteSafety | undefined {
    const checkNote = findPart<CheckNote>('check-note');
    if (!checkNote) return undefined;
    safety ??= findPart<MakeNoteSafety>('note-safety')?.({
      checkNote,
      prepareNote: findPart<PrepareNote>('prepare-note'),
      window,
      signal,
      host,
      stored: storedKept,
      readMoment: seeMoment,
      readContext,
      isShown,
      goBack,
      onChange: look,
    });
    return safety;
  }

  const isShown = () => mounted?.host.isConnected === true && mounted.root.querySelector('dialog[open]') !== null;
  const rangeOf = ({ start, end }: Finding) => draft?.rangeOf(start, end);

  function say(words: string) {
    notice = words;
    said = words;
    look();
  }

  function show(finding: Finding) {
    const range = rangeOf(finding);
    if (!range) return;
    pane?.anchors.editor?.focus();
    safety?.marks.select(range);
  }

  async function redact(found: Found) {
    const editor = seeMoment()?.editor;
    if (!safety || !pane || !editor) return;
    say(await safety.redact(editor, found, readContext(pane)));
  }

  function act(intent: BannerIntent) {
    const found = [...looked.findings, ...looked.kept].find((one) => one === intent.finding);
    if (!found || !pane || !safety) return;
    notice = undefined;
    if (intent.kind === 'show-finding') show(found);
    else if (intent.kind === 'redact-finding') void redact(found);
    else if (intent.kind === 'keep-finding') void safety.keep(found, pane.ticketId, intent.reason);
    else void safety.takeBack(found, pane.ticketId);
    if (intent.kind === 'keep-finding') mounted?.root.querySelector('summary')?.focus();
  }

  function answerStop(intent: StopIntent) {
    if (intent.kind === 'submit-anyway') void safety?.stop.submitAnyway(intent.reason);
    else goBack();
  }

  function goBack() {
    safety?.stop.drop();
    seeMoment()?.editor?.focus();
  }

  function takeAway() {
    mounted?.remove();
    mounted = undefined;
    said = '';
    safety?.marks.clear();
  }

  function draw(inView: PaneSnapshot) {
    mounted ??= mountHost({
      document,
      tag: 'second-line-note',
      place: {
        kind: 'above',
        anchor: () => pane?.anchors.editorBox ?? null,
        near: () => pane?.anchors.composer ?? null,
      },
      css: bannerStyle + (safety?.css ?? ''),
      signal,
    });
    mounted.place();
    const words = safety
      ? (safety.describeTrouble() ?? notice ?? standIn?.tell(standIn.miss(inView, safety.canStop)))
      : NO_CHECKS;
    const held = safety?.stop.held();
    const stop = held && { findings: held.findings, act: answerStop };
    drawBanner(mounted.root, inView, { ...looked, notice: words, act }, said, stop);
  }

  function look() {
    if (standIn) pane = standIn.find();
    const checks = findSafety();
    checks?.rest.end();
    const held = checks?.stop.held();
    if (held && (held.ticketId !== pane?.ticketId || !pane.anchors.composer)) return checks?.stop.drop();
    if (!pane?.anchors.composer) return takeAway();
    draft = pane.anchors.editor ? makeDraftMap(pane.anchors.editor) : undefined;
    looked = (draft && checks?.look(draft.text, pane.ticketId, readContext(pane))) ?? NOTHING;
    said = checks?.tell(pane.ticketId, looked.findings) || (looked.findings.length > 0 || notice ? said : '');
    checks?.marks.mark(looked.findings.flatMap((finding) => rangeOf(finding) ?? []));
    draw(pane);
    if (checks?.stop.held() && !isShown()) checks.stop.release();
  }

  signal.addEventListener('abort', () => safety?.marks.clear());

  return {
    see(snapshot: PageSnapshot): FeatureOutcome {
      const before = pane?.ticketId;
      pane = snapshot.pane;
      standIn?.see(snapshot);
      if (standIn) pane = standIn.find();
      if (pane?.ticketId !== before) {
        notice = undefined;
        said = '';
      }
      look();
      mounted?.host.setAttribute('data-theme', snapshot.theme);
      if (!pane?.anchors.composer) return { state: 'waiting' };
      const missing = safety && standIn?.miss(pane, safety.canStop);
      if (missing) return { state: 'missing', detail: missing };
      if (!pane.anchors.editor) return { state: 'missing', detail: 'editor' };
      if (!safety) return { state: 'missing', detail: 'note-checks' };
      return pane.anchors.editorBox ? { state: 'working' } : { state: 'missing', detail: 'editorBox' };
    },
    draftChanged: () => safety?.rest.begin(),
  };
}
