/** @jsxImportSource react */
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import styled from 'styled-components';
import { AssigneeMenu } from './assignee-menu.tsx';
import { isInside } from './floating.tsx';
import { LabelRow } from './followers-field.tsx';
import { hashedClass } from './hashed-class.ts';
import { useNames } from './names.ts';
import { useObservable } from './observable.ts';
import { useSandbox } from './sandbox.ts';
import type { TicketSession } from './ticket-session.ts';

const Box = styled.div.attrs(hashedClass())`
  position: relative;
  label { font-weight: 600; }
`;
const TakeIt = styled.button.attrs(hashedClass())`
  padding: 0; border: 0; background: none; color: var(--zd-link); font-size: 12px;
  &:hover { text-decoration: underline; }
`;
const Trigger = styled.div.attrs(hashedClass())`
  display: flex; align-items: center; gap: 4px; min-height: 32px; padding: 3px 8px; overflow: hidden; cursor: pointer;
  border: 1px solid var(--zd-line); border-radius: 4px; background: var(--zd-surface);
  > div { display: flex; gap: 4px; min-width: 0; }
  input { flex: 1; width: 8px; min-width: 8px; padding: 0; border: 0; outline: 0; background: none; color: inherit; font: inherit; }
`;
const Choice = styled.span.attrs(hashedClass())`
  min-width: 56px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
`;

/** Group and agent, and the "take it" button that is gone once the ticket is mine. */
export function AssigneeField({ session }: { session: TicketSession }) {
  const sandbox = useObservable(useSandbox());
  useObservable(session);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const inputId = `assignee-${session.id}`;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const close = (event: Event) => {
      if (!isInside(event, box.current, `${inputId}-list`)) setOpen(false);
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, [isOpen, inputId]);
  const nameOf = useNames();
  const { me, options } = sandbox;
  const leave = () => {
    setOpen(false);
    setTyped('');
  };
  const groupId = session.read('group_id');
  const assigneeId = session.read('assignee_id');
  const group = sandbox.groups.find((entry) => entry.id === groupId)?.name ?? (groupId ? `Group ${groupId}` : '');
  const agent = assigneeId
    ? (session.users.get(assigneeId)?.name ?? (assigneeId === me?.id ? me.name : `Agent ${assigneeId}`))
    : '';
  return (
    <Box ref={box} {...nameOf('assignee')}>
      <LabelRow>
        <label htmlFor={inputId} {...nameOf('fieldLabel')}>
          {sandbox.texts.assignee}*
        </label>
        {me && assigneeId !== me.id && !options.missing.includes('take-it') && (
          <TakeIt
            type="button"
            data-test-id="assignee-field-take-it-button"
            onClick={() => session.edit({ assignee_id: me.id, group_id: groupId ?? me.default_group_id ?? null })}
          >
            {sandbox.texts.takeIt}
          </TakeIt>
        )}
      </LabelRow>
      <Trigger {...nameOf('assigneeTrigger')} onClick={() => setOpen(true)}>
        {group !== '' && agent === '' && (
          <div {...nameOf('assigneeGroup')}>
            <Choice title={group}>{group}</Choice>
          </div>
        )}
        {agent !== '' && (
          <div {...nameOf('assigneeAgent')}>
            <Choice title={group}>{group}</Choice>
            <span aria-hidden="true">/</span>
            <Choice title={agent}>{agent}</Choice>
          </div>
        )}
        <input
          id={inputId}
          {...(options.assigneeSearch
            ? {
                value: typed,
                onChange: (event: ChangeEvent<HTMLInputElement>) => {
                  setTyped(event.target.value);
                  setOpen(true);
                },
              }
            : { readOnly: true })}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${inputId}-list`}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === 'ArrowDown') setOpen(true);
            if (event.key === 'Escape') leave();
          }}
        />
      </Trigger>
      {isOpen && <AssigneeMenu session={session} id={`${inputId}-list`} typed={typed} onDone={leave} />}
    </Box>
  );
}
