import { findAllShown, findShown } from './find-hook.ts';
import type { ComposerMode } from './snapshot.ts';
import { isChannelWord, readModeWord } from './words.ts';

/**
 * Channels that carry a reply out (`agent-page-hooks.md` 4.3 and Zendesk's own channel names). One that is not
 * here proves nothing.
 */
const PUBLIC_CHANNELS = new Set([
  ...['web', 'email', 'api', 'native_messaging', 'messaging', 'sms', 'chat', 'whatsapp', 'facebook', 'twitter'],
  ...['instagram_dm', 'line', 'telegram', 'viber', 'wechat', 'any_channel'],
]);

const INTERNAL_CHANNELS = new Set(['internal', 'internal_note']);

/**
 * What the composer of a pane is for, by positive proof only (`agent-page-hooks.md` 4.3): the switcher's
 * channel, its label and text, the editor's label, or a mark of an older interface. Two that disagree, or
 * none, give `unknown`, which never silences a warning.
 *
 * @param editor the composer's editor, when it is mounted
 */
export function readMode(pane: Element, editor: Element | null): ComposerMode {
  const proofs = new Set<ComposerMode | undefined>([
    ...readSwitcher(pane),
    readEditorLabel(editor),
    findShown(pane, 'internalMark') && 'internal',
    findShown(pane, 'publicMark') && 'public',
  ]);
  proofs.delete(undefined);
  const [mode, ...others] = proofs;
  return mode && others.length === 0 ? mode : 'unknown';
}

/** What the switcher says by its channel, its label and its text; undefined where it says nothing. */
export function readSwitcher(pane: Element): (ComposerMode | undefined)[] {
  return findAllShown(pane, 'switcher').flatMap((switcher) => [
    readChannel(switcher.getAttribute('data-channel')),
    readSwitcherLabel(switcher.getAttribute('aria-label')),
    readSwitcherLabel(switcher.textContent),
  ]);
}

/** What the editor's own label says; undefined where it says nothing. */
export function readEditorLabel(editor: Element | null): ComposerMode | undefined {
  return readModeWord(editor?.getAttribute('aria-label') ?? '');
}

function readChannel(channel: string | null | undefined): ComposerMode | undefined {
  if (!channel) return undefined;
  if (INTERNAL_CHANNELS.has(channel)) return 'internal';
  return PUBLIC_CHANNELS.has(channel) ? 'public' : undefined;
}

function readSwitcherLabel(label: string | null | undefined): ComposerMode | undefined {
  if (!label) return undefined;
  return readModeWord(label) ?? (isChannelWord(label) ? 'public' : undefined);
}
