/** @jsxImportSource react */
import { Button } from '@zendeskgarden/react-buttons';
import type { Editor } from 'ckeditor5';
import { useState } from 'react';
import styled from 'styled-components';
import { EditorHost } from '../editor-host.tsx';
import { hashedClass } from '../hashed-class.ts';
import { useObservable } from '../observable.ts';
import { useSandbox } from '../sandbox.ts';
import type { Channel, TicketSession } from '../ticket-session.ts';
import { Wrap } from '../wrap.tsx';

const Box = styled.div.attrs(hashedClass())<{ $internal: boolean }>`
  padding: 12px 24px 16px; background: var(--zd-surface);
  [role='tablist'] { display: flex; gap: 4px; }
  [role='tab'] { padding: 6px 12px; border: 0; border-bottom: 3px solid transparent; background: none; color: var(--zd-muted); }
  [role='tab'][data-on='true'] { border-color: var(--zd-link); color: var(--zd-text); font-weight: 600; }
  .zendesk-editor--rich-text-container { padding: 8px 12px; border: 1px solid ${(props) => (props.$internal ? 'var(--zd-note-line)' : 'var(--zd-line)')};
    border-radius: 4px; background: ${(props) => (props.$internal ? 'var(--zd-note)' : 'var(--zd-surface)')}; }
  .ck.ck-editor__editable { min-height: 96px; max-height: 200px; overflow: auto; padding: 0; border: 0 !important; box-shadow: none !important; background: none; }
  .ck-content { color: var(--zd-text); font: inherit; }
  .ck-content p { margin: 0 0 8px; }
`;
const Tools = styled.div.attrs(hashedClass())`
  display: flex; gap: 4px; padding-top: 4px;
`;

const tabs: { channel: Channel; name: string; words: 'publicReply' | 'internalNote' }[] = [
  { channel: 'web', name: 'standalone-ckeditor-public-reply-tab-test-id', words: 'publicReply' },
  { channel: 'internal', name: 'standalone-ckeditor-internal-note-tab-test-id', words: 'internalNote' },
];

/**
 * The composer of the standard interface with CKEditor: two tabs above it, which one is current by `aria-selected` (a
 * guess).
 */
export function StandaloneComposer({ session }: { session: TicketSession }) {
  const { texts, options } = useSandbox();
  const { channel } = useObservable(session);
  const [editor, setEditor] = useState<Editor>();
  return (
    <Box $internal={channel === 'internal'}>
      {!options.missing.includes('switcher') && (
        <div role="tablist">
          {tabs.map((tab) => (
            <button
              key={tab.channel}
              type="button"
              role="tab"
              data-test-id={tab.name}
              data-on={tab.channel === channel}
              aria-selected={tab.channel === channel}
              onClick={() => session.chooseChannel(tab.channel)}
            >
              {texts[tab.words]}
            </button>
          ))}
        </div>
      )}
      <Wrap at="editor">
        <div className="zendesk-editor--rich-text-container">
          <EditorHost session={session} onEditor={setEditor} />
          <Tools>
            {['bold', 'italic', 'bulletedList'].map((command) => (
              <Button
                key={command}
                size="small"
                isBasic
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => editor?.execute(command)}
              >
                {command === 'bulletedList' ? '•' : command[0]?.toUpperCase()}
              </Button>
            ))}
          </Tools>
        </div>
      </Wrap>
    </Box>
  );
}
