/** @jsxImportSource react */
import { type KeyboardEvent, useState } from 'react';
import styled from 'styled-components';
import { useAssigneeEntries } from '../assignee-entries.ts';
import { hashedClass } from '../hashed-class.ts';
import { listChoices, type SelectProps } from '../list-choices.ts';
import { useObservable } from '../observable.ts';
import type { ControlName } from '../page-options.ts';
import { Remount } from '../remount.tsx';
import { useSandbox } from '../sandbox.ts';
import type { TicketSession } from '../ticket-session.ts';
import { useSelects } from '../use-selects.ts';
import { Wrap } from '../wrap.tsx';
import { ZdMenu } from './zd-menu.tsx';

const Box = styled.div.attrs(hashedClass())`
  .property_box { display: flex; flex-direction: column; gap: 14px; padding: 16px; }
  label { display: block; margin-bottom: 4px; color: var(--zd-muted); font-size: 12px; font-weight: 600; }
  .assignee_id { position: relative; }
  .for_save { position: absolute; top: 0; right: 0; font-size: 12px; cursor: pointer; }
  .zd-tag-menu-root { padding: 4px; border: 1px solid var(--zd-line); border-radius: 3px; background: var(--zd-surface); }
  .zd-tag-menu-root ul { display: flex; flex-wrap: wrap; gap: 4px; margin: 0; padding: 0; list-style: none; }
  .zd-tag-item { padding: 0 6px; border-radius: 3px; background: var(--zd-bubble); font-size: 12px; }
  .zd-tag-item a { color: var(--zd-text); cursor: pointer; }
  .zd-tag-item .zd-tag-close { margin-left: 4px; color: var(--zd-muted); }
  .zd-tag-menu-root input { flex: 1; min-width: 60px; border: 0; outline: 0; background: none; color: inherit; font: inherit; }
`;

/** The fields of the Ember interface: a class per field, no roles. */
export function LegacyFields({ session }: { session: TicketSession }) {
  const { options } = useSandbox();
  const selects = useSelects(session);
  const { ticket } = useObservable(session);
  const has = (control: ControlName) => !options.missing.includes(control);
  if (!ticket) return null;
  return (
    <Box className="sidebar_box_container">
      <div className="property_box_container">
        <div className="property_box ticket_properties">
          {has('assignee') && (
            <Wrap at="assignee">
              <Remount>
                <LegacyAssignee session={session} />
              </Remount>
            </Wrap>
          )}
          {has('tags') && (
            <Wrap at="tags">
              <Remount>
                <LegacyTags session={session} />
              </Remount>
            </Wrap>
          )}
          <div className="form_field ticket_type_id">
            <LegacySelect {...selects.type} />
          </div>
          {has('priority') && (
            <div className="form_field priority_id">
              <LegacySelect {...selects.priority} />
            </div>
          )}
        </div>
      </div>
    </Box>
  );
}

function LegacySelect(props: SelectProps) {
  const [isOpen, setOpen] = useState(false);
  const entries = listChoices(props).map(([key, word]): [string, () => void] => [
    word,
    () => {
      setOpen(false);
      if (key !== props.value) props.onChoose(key);
    },
  ]);
  return (
    <>
      <label>{props.label}</label>
      <ZdMenu shown={props.options[props.value] ?? '-'} entries={entries} isOpen={isOpen} onOpen={setOpen} />
    </>
  );
}

function LegacyAssignee({ session }: { session: TicketSession }) {
  const sandbox = useObservable(useSandbox());
  const { me, groups, options, texts } = sandbox;
  const [isOpen, setOpen] = useState(false);
  const entries = useAssigneeEntries(session, '', () => setOpen(false));
  const [groupId, assigneeId] = [session.read('group_id'), session.read('assignee_id')];
  const group = groups.find(({ id }) => id === groupId)?.name ?? '-';
  const agent = assigneeId ? (session.users.get(assigneeId)?.name ?? me?.name) : undefined;
  return (
    <div className="form_field assignee_id">
      <label>{texts.assignee}*</label>
      {me && assigneeId !== me.id && !options.missing.includes('take-it') && (
        <a
          className="ember-view link_light for_save info"
          onClick={() => session.edit({ assignee_id: me.id, group_id: groupId ?? me.default_group_id ?? null })}
        >
          {texts.takeIt}
        </a>
      )}
      <ZdMenu
        base="zd-searchmenu-base"
        shown={agent ? `${group}/${agent}` : group}
        entries={entries}
        isOpen={isOpen}
        onOpen={setOpen}
      />
    </div>
  );
}

function LegacyTags({ session }: { session: TicketSession }) {
  const { texts } = useSandbox();
  const [typed, setTyped] = useState('');
  const tags = session.read('tags') ?? [];
  const fresh = typed.trim().toLowerCase().replace(/\s+/g, '_');
  const change = (next: string[]) => {
    session.edit({ tags: next });
    setTyped('');
  };
  const hearKey = ({ key }: KeyboardEvent) => {
    if (key === 'Enter' && fresh !== '' && !tags.includes(fresh)) change([...tags, fresh]);
    if (key === 'Backspace' && typed === '') change(tags.slice(0, -1));
  };
  return (
    <div className="form_field tags">
      <label>{texts.tags}</label>
      <div className="zd-tag-menu-root">
        <ul>
          {tags.map((tag) => (
            <li key={tag} className="zd-tag-item">
              <a tabIndex={-1}>{tag}</a>
              <span className="zd-tag-close" onClick={() => change(tags.filter((one) => one !== tag))}>
                ×
              </span>
            </li>
          ))}
          <li className="zd-tag-editor-holder">
            <input value={typed} onChange={(event) => setTyped(event.target.value)} onKeyDown={hearKey} />
          </li>
        </ul>
      </div>
    </div>
  );
}
