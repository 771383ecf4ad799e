/** @jsxImportSource react */
import { Button } from '@zendeskgarden/react-buttons';
import type { Editor } from 'ckeditor5';
import { useState } from 'react';
import styled from 'styled-components';
import { ChannelSwitcher } from './channel-switcher.tsx';
import { ComposerToolbar } from './composer-toolbar.tsx';
import { EditorHost } from './editor-host.tsx';
import { hashedClass } from './hashed-class.ts';
import { useNames } from './names.ts';
import { useObservable } from './observable.ts';
import { Recipients } from './recipients.tsx';
import { Remount } from './remount.tsx';
import { useSandbox } from './sandbox.ts';
import type { TicketSession } from './ticket-session.ts';
import { Wrap } from './wrap.tsx';

const Box = styled.div.attrs(hashedClass())<{ $internal: boolean }>`
  flex: 0 1 auto; min-height: 160px; display: flex; flex-direction: column; border-top: 1px solid var(--zd-line);
  background: ${(props) => (props.$internal ? 'var(--zd-note)' : 'var(--zd-surface)')};
`;
const Row = styled.div.attrs(hashedClass())`
  flex: none; display: flex; align-items: center; gap: 8px; min-height: 40px; padding: 4px 12px;
`;
const Scroll = styled.div.attrs(hashedClass())`
  flex: 0 1 auto; min-height: 0; overflow: hidden auto;
`;
const EditorBox = styled.div.attrs(hashedClass())`
  padding: 0 16px;
  .ck.ck-editor__editable { min-height: 88px; max-height: 200px; overflow: auto; padding: 0; border: 0 !important; box-shadow: none !important; background: none; }
  .ck-content { color: var(--zd-text); font: inherit; }
  .ck-content p { margin: 0 0 8px; }
  .ck-content ul, .ck-content ol { padding-left: 24px; list-style: revert; }
`;

/** Channel, recipients, editor and toolbar. */
export function Composer({ session }: { session: TicketSession }) {
  const sandbox = useSandbox();
  const { channel } = useObservable(session);
  const nameOf = useNames();
  const [editor, setEditor] = useState<Editor>();
  return (
    <Box {...nameOf('composer')} $internal={channel === 'internal'}>
      <Row>
        <Remount>
          <ChannelSwitcher session={session} />
        </Remount>
        {channel === 'web' && <Recipients session={session} />}
      </Row>
      <Scroll>
        <Wrap at="editor">
          <EditorBox className="zendesk-editor--rich-text-container">
            <EditorHost session={session} onEditor={setEditor} />
            <div data-role="editor-attachment-container" />
          </EditorBox>
        </Wrap>
      </Scroll>
      <Row data-test-id="omnichannel-composer-toolbar" role="toolbar" aria-label="Composer toolbar">
        <ComposerToolbar editor={editor} />
        {channel === 'native_messaging' && (
          <Button
            size="small"
            isPrimary
            data-test-id="omnichannel-omnicomposer-send-button"
            onClick={() => void sandbox.submit(session, undefined)}
          >
            Send
          </Button>
        )}
      </Row>
    </Box>
  );
}
