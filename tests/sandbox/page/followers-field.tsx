/** @jsxImportSource react */
import { Button } from '@zendeskgarden/react-buttons';
import { Combobox, Field, Option } from '@zendeskgarden/react-dropdowns';
import styled from 'styled-components';
import { hashedClass } from './hashed-class.ts';
import { useObservable } from './observable.ts';
import { useSandbox } from './sandbox.ts';
import type { TicketSession } from './ticket-session.ts';

export const LabelRow = styled.div.attrs(hashedClass())`
  display: flex; justify-content: space-between; align-items: baseline; margin-bottom: 4px;
`;

/** Agents who follow the ticket, with a button to join them. */
export function FollowersField({ session }: { session: TicketSession }) {
  const sandbox = useObservable(useSandbox());
  const { users } = useObservable(session);
  const ids = session.read('follower_ids') ?? [];
  const me = sandbox.me?.id;
  const follows = me !== undefined && ids.includes(me);
  const name = (id: number) => users.get(id)?.name ?? (id === me ? (sandbox.me?.name ?? '') : `Agent ${id}`);
  return (
    <Field>
      <LabelRow>
        <Field.Label>Followers</Field.Label>
        {me !== undefined && (
          <Button
            isLink
            size="small"
            onClick={() => session.edit({ follower_ids: follows ? ids.filter((id) => id !== me) : [...ids, me] })}
          >
            {follows ? 'unfollow' : 'follow'}
          </Button>
        )}
      </LabelRow>
      <Combobox
        isCompact
        isMultiselectable
        selectionValue={ids.map(String)}
        onChange={(change) => {
          if (Array.isArray(change.selectionValue)) session.edit({ follower_ids: change.selectionValue.map(Number) });
        }}
      >
        {ids.map((id) => (
          <Option
            key={id}
            value={String(id)}
            label={name(id)}
            tagProps={{ 'data-test-id': 'ticket-fields-collaborators-contact-card' } as object}
          />
        ))}
      </Combobox>
    </Field>
  );
}
