/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { useObservable } from '../observable.ts';
import { useSandbox } from '../sandbox.ts';
import { isEmptyDraft, type TicketSession } from '../ticket-session.ts';

/** An empty draft of a plain editor, ready for a first letter. */
const EMPTY = '<p><br></p>';

/** The Ember interface's own rich-text editor: no more than a `contenteditable`, whose content React leaves alone. */
export function LegacyEditor({ session }: { session: TicketSession }) {
  const { options, random } = useSandbox();
  const { draftVersion } = useObservable(session);
  const [turn, setTurn] = useState(0);
  const editor = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the counts say that draft or node changed from outside.
  useEffect(() => {
    const html = session.draft === '' ? EMPTY : session.draft;
    if (editor.current && editor.current.innerHTML !== html) editor.current.innerHTML = html;
  }, [session, draftVersion, turn]);
  useEffect(() => {
    if (!options.swapComposer) return;
    const timer = setInterval(
      () => document.activeElement !== editor.current && setTurn((last) => last + 1),
      random.between([3000, 12_000]),
    );
    return () => clearInterval(timer);
  }, [options.swapComposer, random]);
  return (
    <div
      key={turn}
      ref={editor}
      className="zendesk-editor--rich-text-comment"
      contentEditable
      suppressContentEditableWarning
      onInput={({ currentTarget }) => {
        const html = currentTarget.innerHTML;
        session.typeDraft(isEmptyDraft(html) ? '' : html);
      }}
    />
  );
}
