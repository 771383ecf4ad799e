import { readDraftState } from '../../../../src/page/act/draft-state.ts';
import { restoreDraft } from '../../../../src/page/act/restore-draft.ts';
import { type DraftEdit, writeDraft } from '../../../../src/page/act/write-draft.ts';

/** The editor of the ticket in view, or the one a test put into the page. */
function findEditor(css?: string): HTMLElement | null {
  const editors = document.querySelectorAll<HTMLElement>(css ?? '[data-test-id="omnicomposer-rich-text-ckeditor"]');
  return [...editors].find((editor) => editor.checkVisibility({ visibilityProperty: true })) ?? null;
}

let last: Extract<Awaited<ReturnType<typeof writeDraft>>, { ok: true }> | undefined;

/** What a test can have done in the extension's own world, by name. */
export const commands = {
  async write(edit: DraftEdit, css?: string) {
    const written = await writeDraft(findEditor(css), edit);
    if (written.ok) last = written;
    return written.ok ? { ok: true } : written;
  },
  async restore(css?: string) {
    return last ? restoreDraft(findEditor(css), last) : { ok: false, code: 'nothing-written' };
  },
  readDraft: async (css?: string) => {
    const editor = findEditor(css);
    return editor && readDraftState(editor);
  },
};

export type Commands = typeof commands;
