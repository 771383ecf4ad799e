import type { Sandbox } from './sandbox.ts';

const statuses: Record<string, string | undefined> = {
  KeyO: 'open',
  KeyP: 'pending',
  KeyD: 'hold',
  KeyS: 'solved',
  KeyU: undefined,
};

/**
 * Zendesk's shortcuts on the document: Ctrl+Alt+O/P/D/S/U submit, +X/+C mode, +M macros. Single letters do nothing but
 * leave their trace in `data-last-hotkey` of the document: keys typed in an overlay must never get here. An event out
 * of a shadow root counts as one on its host, as it does for every hot-key library.
 */
export function listenForShortcuts(sandbox: Sandbox): void {
  if (!sandbox.options.shortcuts) return;
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey && event.altKey && !event.getModifierState('AltGraph')) return hearChord(event, sandbox);
    if (event.ctrlKey || event.altKey || event.metaKey || event.key.length !== 1 || isEditable(event.target)) return;
    document.documentElement.dataset.lastHotkey = event.key;
  });
}

function hearChord(event: KeyboardEvent, sandbox: Sandbox): void {
  const session = sandbox.active;
  if (!session?.ticket) return;
  document.documentElement.dataset.lastHotkey = `ctrl+alt+${event.code.replace('Key', '').toLowerCase()}`;
  if (event.code in statuses) void sandbox.submit(session, statuses[event.code]);
  else if (event.code === 'KeyX') session.chooseChannel('internal');
  else if (event.code === 'KeyC') session.chooseChannel(session.isMessaging ? 'native_messaging' : 'web');
  else if (event.code === 'KeyM') focusMacros(session.id);
  else return;
  event.preventDefault();
}

function focusMacros(ticketId: number): void {
  const pane = document.querySelector(`[data-test-id^="ticket-${ticketId}-"][data-is-active]`);
  pane?.querySelector<HTMLElement>('[data-test-id="ticket-footer-macro-menu-autocomplete-input"] input')?.focus();
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
