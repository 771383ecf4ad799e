/** @jsxImportSource react */
import styled from 'styled-components';
import { hashedClass } from '../hashed-class.ts';
import { useObservable } from '../observable.ts';
import { useSandbox } from '../sandbox.ts';
import type { TicketSession } from '../ticket-session.ts';
import { Wrap } from '../wrap.tsx';
import { LegacyEditor } from './legacy-editor.tsx';

const Box = styled.div.attrs(hashedClass())`
  padding: 12px 24px 16px; background: var(--zd-surface);
  .header { display: flex; gap: 2px; }
  .header .btn { padding: 6px 12px; border-radius: 3px 3px 0 0; color: var(--zd-muted); cursor: pointer; }
  .header .btn.active { color: var(--zd-text); font-weight: 600; background: var(--zd-bubble); }
  .header .private_note.active { background: var(--zd-note); }
  .body { border: 1px solid var(--zd-line); border-radius: 0 3px 3px; background: var(--zd-surface); }
  .comment_input:not(.is-public) .body { background: var(--zd-note); border-color: var(--zd-note-line); }
  .zendesk-editor--rich-text-comment { min-height: 96px; max-height: 200px; padding: 12px; overflow: auto; outline: 0; }
  .zendesk-editor--rich-text-comment p { margin: 0 0 8px; }
  .zendesk-editor--toolbar { border-top: 1px solid var(--zd-line); }
  .zendesk-editor--group { display: flex; gap: 4px; margin: 0; padding: 4px 8px; list-style: none; color: var(--zd-muted); }
  .zendesk-editor--group li { padding: 2px 8px; font-weight: 700; }
`;

/** The composer of the Ember interface, above the events: one that is not public has no word for it but a missing class. */
export function LegacyComposer({ session }: { session: TicketSession }) {
  const { texts, options } = useSandbox();
  const { channel } = useObservable(session);
  const isInternal = channel === 'internal';
  const button = (name: string, isActive: boolean) => `ember-view btn ${name}${isActive ? ' active' : ''}`;
  return (
    <Box className="comment_input_wrapper">
      <div className={`comment_input${isInternal ? '' : ' is-public'}`}>
        <div className="content">
          {!options.missing.includes('switcher') && (
            <div className="header">
              <span
                className={button('track-id-publicComment', !isInternal)}
                onClick={() => session.chooseChannel('web')}
              >
                {texts.publicReply}
              </span>
              <span
                className={`${button('track-id-privateComment', isInternal)} private_note`}
                onClick={() => session.chooseChannel('internal')}
              >
                {texts.internalNote}
              </span>
            </div>
          )}
          <div className="body">
            <Wrap at="editor">
              <div className="ember-view">
                <div className="editor">
                  <LegacyEditor session={session} />
                </div>
              </div>
            </Wrap>
            <div className="zendesk-editor--toolbar">
              <ul className="zendesk-editor--group">
                <li>B</li>
                <li>I</li>
                <li>T</li>
              </ul>
            </div>
            <div className="zendesk-editor--attachments" />
          </div>
        </div>
      </div>
    </Box>
  );
}
