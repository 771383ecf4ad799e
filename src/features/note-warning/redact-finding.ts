import type { WriteStop, writeDraft } from '../../page/act/write-draft.ts';
import { readDraft } from '../../page/read-draft.ts';
import type { Found } from './check-note.ts';

/** `moved`: the text no longer stands in the draft. `no-way`: what writes into drafts did not load. */
export type RedactResult = 'done' | 'moved' | 'no-way' | WriteStop;

/**
 * Puts `[redacted: kind]` in place of one finding, as one edit that the agent can undo. Where the draft has changed
 * since it was found, looks where the same text stands now, the nearest first.
 *
 * @param write undefined where that part is missing
 */
export async function redactFinding(
  editor: HTMLElement,
  found: Found,
  check: (text: string) => readonly Found[],
  write: typeof writeDraft | undefined,
): Promise<RedactResult> {
  if (!write) return 'no-way';
  const place = findNow(readDraft(editor), found, check);
  if (!place) return 'moved';
  const { start, end } = place;
  const edit = { place: { start, end }, text: `[redacted: ${found.kind}]`, expected: found.text };
  const result = await write(editor, edit);
  return result.ok ? 'done' : result.code;
}

function findNow(draft: string, found: Found, check: (text: string) => readonly Found[]): Found | undefined {
  if (draft.slice(found.start, found.end) === found.text) return found;
  const same = check(draft).filter(({ id, text }) => id === found.id && text === found.text);
  return same.toSorted((a, b) => Math.abs(a.start - found.start) - Math.abs(b.start - found.start))[0];
}
