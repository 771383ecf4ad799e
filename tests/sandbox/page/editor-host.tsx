/** @jsxImportSource react */
import type { Editor } from 'ckeditor5';
import { useEffect, useRef } from 'react';
import { EditorLife } from './editor-life.ts';
import { useObservable } from './observable.ts';
import { useSandbox } from './sandbox.ts';
import type { TicketSession } from './ticket-session.ts';

/** The place of the editor; its content is CKEditor's, React leaves it alone. */
export function EditorHost({ session, onEditor }: { session: TicketSession; onEditor: (editor: Editor) => void }) {
  const sandbox = useSandbox();
  const { channel, draftVersion } = useObservable(session);
  const place = useRef<HTMLDivElement>(null);
  const life = useRef<EditorLife | null>(null);
  const isPlain = channel === 'native_messaging';
  const isStandalone = sandbox.options.generation === 'a2';
  const own = channel === 'internal' ? sandbox.texts.internalComposer : sandbox.texts.publicComposer;

  // CKEditor's own label: nothing tells that the older interface has another one.
  const label = isStandalone ? 'Rich Text Editor. Editing area: main' : own;

  useEffect(() => {
    if (!place.current) return;
    const current = new EditorLife(place.current, session, sandbox, isPlain);
    current.onEditor = onEditor;
    life.current = current;
    return () => current.end();
  }, [session, sandbox, isPlain, onEditor]);
  useEffect(() => life.current?.setLabel(label), [label]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the count says that the draft changed from outside.
  useEffect(() => life.current?.takeDraft(session.draft), [session, draftVersion]);
  return <div {...(isStandalone ? {} : { 'data-test-id': 'ticket-rich-text-editor' })} ref={place} />;
}
