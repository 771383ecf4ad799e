import { findHook } from '../find-hook.ts';
import { findActionHook } from '../hooks/action-hooks.ts';
import { readAnchors } from '../read-anchors.ts';
import { readMode } from '../read-mode.ts';
import type { ComposerMode } from '../snapshot.ts';
import { isChannelWord, readModeWord } from '../words.ts';
import type { ActionPort } from './action-port.ts';
import { chooseOption } from './choose.ts';
import { byHook, isUsable } from './find-control.ts';
import { readOption } from './popup.ts';
import type { ActScope } from './scope.ts';
import { ActStop } from './stop.ts';
import { clickOn } from './strokes.ts';
import { waitUntilSet } from './wait-for.ts';

/** Public reply or internal note. `channel`: the very channel, where the page offers several public ones. */
export type ChannelWish = { mode: 'public' | 'internal'; channel?: string | undefined };

/** The composer as it was, and what it was switched to. */
export type ChannelMemo = { before: { mode: ComposerMode; channel: string | undefined }; after: 'public' | 'internal' };

const findSwitcher = byHook('switcher');
const ITEM = /menuitem-(\w+)$/;

/** What the composer is for now, by positive proof only. */
export const readModeOf = (pane: Element): ComposerMode => readMode(pane, readAnchors(pane).editor);

const readChannel = (pane: Element) => findSwitcher(pane)?.getAttribute('data-channel') ?? undefined;

/** What an item of the switcher's menu stands for: its id first, then its words. */
function isItemFor(item: Element, { mode, channel }: ChannelWish): boolean {
  const named = ITEM.exec(item.getAttribute('data-test-id') ?? '')?.[1];
  if (named && channel) return named === channel;
  if (named) return (named === 'internal') === (mode === 'internal');
  const words = readOption(item);
  return (readModeWord(words) ?? (isChannelWord(words) ? 'public' : undefined)) === mode;
}

/** Switches and waits until the composer shows it. The draft stays as it is. */
export async function chooseChannel(scope: ActScope, wish: ChannelWish): Promise<ChannelMemo> {
  const pane = scope.pane();
  const before = { mode: readModeOf(pane), channel: readChannel(pane) };
  const tab = findActionHook(pane, wish.mode === 'internal' ? 'internalTab' : 'publicTab');
  if (findSwitcher(pane) || !tab) await chooseOption(scope, findSwitcher, (item) => isItemFor(item, wish));
  else {
    scope.mark(true);
    clickOn(tab);
  }
  await waitUntilSet(scope, (now) => readModeOf(now) === wish.mode && readAnchors(now).editor !== null);
  return { before, after: wish.mode };
}

/** Back to the channel of before. Throws `changed-since` when it is another one now. */
export async function undoChannel(scope: ActScope, { before, after }: ChannelMemo): Promise<void> {
  if (readModeOf(scope.pane()) !== after) throw new ActStop('changed-since');
  if (before.mode === 'unknown') throw new ActStop('cannot-undo');
  await chooseChannel(scope, { mode: before.mode, channel: before.channel });
}

/** The composer's channel switch. */
export const channel: ActionPort<ChannelWish, ComposerMode, ChannelMemo> = {
  read: readModeOf,
  can: (pane, { mode }) => (readModeOf(pane) === mode ? 'already-so' : canSwitch(pane)),
  async do(scope, wish) {
    if (readModeOf(scope.pane()) === wish.mode) throw new ActStop('already-so');
    return chooseChannel(scope, wish);
  },
  undo: undoChannel,
  target: (pane) => findSwitcher(pane) ?? findActionHook(pane, 'internalTab'),
};

/** Whether the composer can be switched, as far as the page shows. */
export function canSwitch(pane: Element) {
  return isUsable(findSwitcher(pane) ?? findActionHook(pane, 'internalTab') ?? findHook(pane, 'switcher')?.element);
}
