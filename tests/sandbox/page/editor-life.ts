import type { DecoupledEditor } from 'ckeditor5';
import { createEditor } from './create-editor.ts';
import type { Sandbox } from './sandbox.ts';
import { isEmptyDraft, type TicketSession } from './ticket-session.ts';

/** No swap this soon after a key: milliseconds. */
const quietTime = 300;

/**
 * The editor of one composer through its life. Now and then its contenteditable node is replaced wholesale, as React
 * does on the real page: text, selection and focus stay, every reference to the node goes stale. Never within 300 ms of
 * typing.
 */
export class EditorLife {
  onEditor: (editor: DecoupledEditor) => void = () => undefined;
  private readonly place: HTMLElement;
  private readonly session: TicketSession;
  private readonly sandbox: Sandbox;
  private readonly isPlain: boolean;
  private editor: DecoupledEditor | undefined;
  private label = '';
  private lastTyped = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isOver = false;
  private isComposing = false;

  constructor(place: HTMLElement, session: TicketSession, sandbox: Sandbox, isPlain: boolean) {
    this.place = place;
    this.session = session;
    this.sandbox = sandbox;
    this.isPlain = isPlain;
    for (const name of ['keydown', 'beforeinput', 'input', 'paste', 'pointerdown'])
      place.addEventListener(name, this.noteTyping, true);
    place.addEventListener('compositionstart', this.noteComposing, true);
    place.addEventListener('compositionend', this.noteComposing, true);
    void this.build();
  }

  /** The accessible name of the editor, kept over swaps. */
  setLabel(label: string): void {
    this.label = label;
    const { editor } = this;
    const root = editor?.editing.view.document.getRoot();
    if (editor && root) editor.editing.view.change((writer) => writer.setAttribute('aria-label', label, root));
  }

  /** Puts a draft that changed elsewhere into the editor. */
  takeDraft(draft: string): void {
    if (this.editor && this.editor.getData() !== draft) this.editor.setData(draft);
  }

  /** Takes the editor away for good. */
  end(): void {
    this.isOver = true;
    clearTimeout(this.timer);
    for (const name of ['keydown', 'beforeinput', 'input', 'paste', 'pointerdown'])
      this.place.removeEventListener(name, this.noteTyping, true);
    this.place.removeEventListener('compositionstart', this.noteComposing, true);
    this.place.removeEventListener('compositionend', this.noteComposing, true);
    if (this.editor) void this.remove(this.editor);
  }

  private readonly noteTyping = (): void => {
    this.lastTyped = performance.now();
  };

  private readonly noteComposing = (event: Event): void => {
    this.isComposing = event.type === 'compositionstart';
    this.noteTyping();
  };

  private async build(): Promise<void> {
    const editor = await createEditor({ ...this.wish(), data: this.session.draft });
    if (this.isOver) return void editor.destroy();
    this.show(editor);
    this.planSwap();
  }

  private wish() {
    const { isPlain, label } = this;
    const isStandalone = this.sandbox.options.generation === 'a2';
    const rich = isStandalone ? 'standalone-rich-text-ckeditor' : 'omnicomposer-rich-text-ckeditor';
    const name = isPlain ? 'omnicomposer-plain-text-ckeditor' : rich;
    return { isPlain, label, name };
  }

  private show(editor: DecoupledEditor): void {
    this.editor = editor;
    const element = editor.ui.getEditableElement();
    if (element) this.place.replaceChildren(element);
    this.setLabel(this.label);
    if (editor.getData() !== this.session.draft) editor.setData(this.session.draft);
    editor.model.document.on('change:data', () => {
      if (this.editor !== editor) return;
      const data = editor.getData();
      const draft = isEmptyDraft(data) ? '' : data;
      if (draft !== this.session.draft) this.session.typeDraft(draft);
    });
    if (this.isPlain) this.sendOnEnter(editor);
    this.onEditor(editor);
  }

  private planSwap(): void {
    if (!this.sandbox.options.swapComposer || this.isOver) return;
    this.timer = setTimeout(() => void this.swap(), this.sandbox.random.between([3000, 12_000]));
  }

  private isBusy(): boolean {
    return this.isComposing || performance.now() - this.lastTyped < quietTime;
  }

  private async swap(): Promise<void> {
    const old = this.editor;
    if (!old || this.isOver) return;
    if (!this.isBusy()) {
      const fresh = await createEditor({ ...this.wish(), data: old.getData() });
      if (this.isOver || this.isBusy() || this.editor !== old) void fresh.destroy();
      else this.replace(old, fresh);
    }
    this.planSwap();
  }

  private replace(old: DecoupledEditor, fresh: DecoupledEditor): void {
    const range = old.model.document.selection.getFirstRange();
    const isBackward = old.model.document.selection.isBackward;
    const hadFocus = old.ui.getEditableElement() === document.activeElement;
    this.show(fresh);
    const root = fresh.model.document.getRoot();
    if (range && root) {
      fresh.model.change((writer) => {
        const start = writer.createPositionFromPath(root, range.start.path, range.start.stickiness);
        const end = writer.createPositionFromPath(root, range.end.path, range.end.stickiness);
        writer.setSelection(writer.createRange(start, end), { backward: isBackward });
      });
    }
    if (hadFocus) fresh.focus();
    void this.remove(old);
  }

  private async remove(editor: DecoupledEditor): Promise<void> {
    const element = editor.ui.getEditableElement();
    await editor.destroy();
    element?.remove();
  }

  private sendOnEnter(editor: DecoupledEditor): void {
    editor.editing.view.document.on(
      'enter',
      (event, data) => {
        if (data.isSoft) return;
        data.preventDefault();
        event.stop();
        void this.sandbox.submit(this.session, undefined);
      },
      { priority: 'high' },
    );
  }
}
