/** @jsxImportSource react */
import { Field, Input } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import { AssigneeField } from './assignee-field.tsx';
import { FollowersField } from './followers-field.tsx';
import { hashedClass } from './hashed-class.ts';
import { useNames } from './names.ts';
import { useObservable } from './observable.ts';
import type { ControlName } from './page-options.ts';
import { Remount } from './remount.tsx';
import { useSandbox } from './sandbox.ts';
import { SelectField } from './select-field.tsx';
import { TagsField } from './tags-field.tsx';
import type { TicketSession } from './ticket-session.ts';
import { useSelects } from './use-selects.ts';
import { Wrap } from './wrap.tsx';

const Sidebar = styled.div.attrs(hashedClass())`
  display: flex; flex-direction: column; gap: 16px; height: 100%; padding: 16px; overflow: hidden auto; background: var(--zd-sunken);
  input[readonly] { background: var(--zd-surface); color: inherit; }
`;
const Pair = styled.div.attrs(hashedClass())`
  display: grid; grid-template-columns: 1fr 1fr; gap: 12px;
`;

/** The ticket's fields. */
export function FieldColumn({ session }: { session: TicketSession }) {
  const { options } = useSandbox();
  const selects = useSelects(session);
  const nameOf = useNames();
  const has = (control: ControlName) => !options.missing.includes(control);
  const { ticket, users } = useObservable(session);
  if (!ticket) return <Sidebar id="ticket_sidebar" />;
  return (
    <Sidebar id="ticket_sidebar">
      <div data-test-id="ticket-system-field-requester-select">
        <Field>
          <Field.Label>Requester</Field.Label>
          <Input isCompact readOnly value={users.get(ticket.requester_id)?.name ?? ''} />
        </Field>
      </div>
      {has('assignee') && (
        <Wrap at="assignee">
          <Remount>
            <AssigneeField session={session} />
          </Remount>
        </Wrap>
      )}
      <FollowersField session={session} />
      <div data-test-id="ticket-fields-ticket-forms">
        <SelectField
          label="Form"
          value="default"
          options={{ default: 'Default ticket form' }}
          onChoose={() => undefined}
        />
      </div>
      {has('tags') && (
        <Wrap at="tags">
          <Remount>
            <TagsField session={session} />
          </Remount>
        </Wrap>
      )}
      <Wrap at="type and priority">
        <Pair>
          <div {...nameOf('type')}>
            <SelectField {...selects.type} />
          </div>
          {has('priority') && (
            <Remount>
              <div {...nameOf('priority')}>
                <SelectField {...selects.priority} />
              </div>
            </Remount>
          )}
        </Pair>
      </Wrap>
    </Sidebar>
  );
}
