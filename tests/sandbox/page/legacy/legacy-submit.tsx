/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { useObservable } from '../observable.ts';
import { useSandbox } from '../sandbox.ts';
import type { TicketSession } from '../ticket-session.ts';
import { ButtonGroup, OldButtons, type SubmitParts } from './submit-forms.tsx';
import { useLeave } from './use-leave.ts';

const choices = ['open', 'pending', 'hold', 'solved'];

/** Submit of the Ember interface, in Garden's button group or in the form before August 2018. */
export function LegacySubmit({ session }: { session: TicketSession }) {
  const sandbox = useSandbox();
  const { options, texts } = sandbox;
  const { ticket, isSaving } = useObservable(session);
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useLeave(isOpen, () => setOpen(false), box, list);
  const parts: SubmitParts = {
    list,
    send: () => void sandbox.submit(session, undefined),
    words: (key) => (
      <>
        {texts.submitAs} <strong>{texts.statuses[key] ?? key}</strong>
      </>
    ),
    choose: (status) => {
      setOpen(false);
      void sandbox.submit(session, status);
    },
    onMenu: () => setOpen(!isOpen),
    isOpen,
    isOff: !ticket || isSaving || ticket.status === 'closed',
    shown: session.read('status') ?? 'open',
    listed: options.emptyMenus.includes('submit-menu') ? [] : choices,
    hasMenu: !options.missing.includes('submit-menu'),
  };
  return (
    <div ref={box} id={`ember${4000 + (session.id % 997)}`} className="ember-view">
      {options.submitForm === 'buttons' ? <OldButtons {...parts} /> : <ButtonGroup {...parts} />}
    </div>
  );
}
