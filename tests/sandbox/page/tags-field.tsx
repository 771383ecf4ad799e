/** @jsxImportSource react */
import { Combobox, Field, Option } from '@zendeskgarden/react-dropdowns';
import { useState } from 'react';
import { useObservable } from './observable.ts';
import type { TicketSession } from './ticket-session.ts';

/** Tags as Garden tags in a combobox that takes new words; long lists hide behind "+ N more" until it is opened. */
export function TagsField({ session }: { session: TicketSession }) {
  useObservable(session);
  const [typed, setTyped] = useState('');
  const tags = session.read('tags') ?? [];
  const fresh = typed.trim().toLowerCase().replace(/\s+/g, '_');
  return (
    <div data-test-id="ticket-fields-tags">
      <Field>
        <Field.Label>Tags</Field.Label>
        <div data-test-id="ticket-system-field-tags-multiselect">
          <Combobox
            isCompact
            isMultiselectable
            maxHeight="124px"
            inputValue={typed}
            selectionValue={tags}
            onChange={(change) => {
              if (change.inputValue !== undefined) setTyped(change.inputValue);
              if (Array.isArray(change.selectionValue)) {
                session.edit({ tags: change.selectionValue.map(String) });
                setTyped('');
              }
            }}
          >
            {tags.map((tag) => (
              <Option key={tag} value={tag} isHidden={typed !== ''} tagProps={tagProps} />
            ))}
            {fresh !== '' && !tags.includes(fresh) && <Option value={fresh} tagProps={tagProps} />}
          </Combobox>
        </div>
      </Field>
    </div>
  );
}

const tagProps = { 'data-test-id': 'ticket-system-field-tags-item-selected' } as object;
