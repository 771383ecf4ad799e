/** @jsxImportSource react */
import { type ReactNode, useMemo } from 'react';
import styled from 'styled-components';
import type { ApiComment, ApiUser } from './api-types.ts';
import { Avatar } from './avatar.tsx';
import { formatTime } from './format-time.ts';
import { hashedClass } from './hashed-class.ts';
import { readInertMarkup, readPlainText } from './inert-markup.ts';
import { useObservable } from './observable.ts';
import { useSandbox } from './sandbox.ts';
import type { TicketSession } from './ticket-session.ts';

const Entry = styled.article.attrs(hashedClass())`
  display: grid; grid-template-columns: 32px minmax(0, 1fr); gap: 4px 12px;
`;
const Head = styled.div.attrs(hashedClass())`
  display: flex; align-items: baseline; gap: 8px; min-width: 0; color: var(--zd-muted); font-size: 12px;
  strong { color: var(--zd-text); font-size: 14px; }
  time { margin-left: auto; white-space: nowrap; }
`;
const NoteTag = styled.div.attrs(hashedClass())`
  padding: 0 6px; border-radius: 4px; background: var(--zd-note-line); color: #3a2303; font-weight: 600;
`;
const Bubble = styled.div.attrs(hashedClass())<{ $internal: boolean }>`
  grid-column: 2; padding: 12px 16px; border-radius: 8px; overflow-wrap: anywhere;
  background: ${(props) => (props.$internal ? 'var(--zd-note)' : 'var(--zd-bubble)')};
  border: 1px solid ${(props) => (props.$internal ? 'var(--zd-note-line)' : 'transparent')};
  p, ul, ol, blockquote, pre, table { margin: 0 0 8px; } p:last-child { margin: 0; }
  ul, ol { padding-left: 20px; list-style: disc; } blockquote { padding-left: 12px; border-left: 2px solid var(--zd-line); }
`;
const Files = styled.ul.attrs(hashedClass())`
  grid-column: 2; display: flex; flex-wrap: wrap; gap: 8px; font-size: 12px;
  li { padding: 4px 8px; border: 1px solid var(--zd-line); border-radius: 4px; }
`;

const origins: Record<string, string> = {
  email: 'EmailInteraction',
  web: 'WebInteraction',
  api: 'ApiInteraction',
  mobile_sdk: 'MobileSdkInteraction',
  rule: 'Trigger',
};

/** One comment of the log. */
export function LogItem({ session, comment }: { session: TicketSession; comment: ApiComment }) {
  const sandbox = useObservable(useSandbox());
  const { options, texts, me } = sandbox;
  const author = session.users.get(comment.author_id) ?? (me?.id === comment.author_id ? me : undefined);
  const name = author?.name ?? (comment.author_id < 0 ? 'System' : `User ${comment.author_id}`);
  const isAgent = author?.role === 'agent' || author?.role === 'admin';
  const isInternal = !comment.public;
  const when = formatTime(comment.created_at, options.locale);
  const channel = comment.via?.channel === 'email' ? 'Email' : 'Web';
  const type = isInternal ? 'internal' : isAgent ? 'agent' : 'end-user';
  const html = comment.html_body ?? '';
  const body = useMemo(() => readInertMarkup(html), [html]);
  const files = comment.attachments ?? [];
  const noise = options.noise ? { 'data-zes-comment-type': type, 'data-zes-comment-is-note': String(isInternal) } : {};
  return (
    <Entry
      data-test-id="omni-log-comment-item"
      tabIndex={0}
      aria-label={isInternal ? texts.internalFrom(name, when) : texts.message(name, channel, when)}
      {...noise}
    >
      <Avatar name={name} isAgent={isAgent} />
      <Head>
        <div data-test-id="omni-log-item-sender">
          <SenderLink author={author} name={name} />
        </div>
        {isInternal && <NoteTag data-test-id="omni-log-internal-note-tag">{texts.internalNote}</NoteTag>}
        <span data-test-id="omni-log-item-via">{channel === 'Email' ? 'via email' : ''}</span>
        <time
          data-test-id="timestamp-relative"
          dateTime={comment.created_at}
          title={new Date(comment.created_at).toUTCString()}
        >
          {when}
        </time>
      </Head>
      <Bubble data-test-id="omni-log-item-message" $internal={isInternal} {...{ type }}>
        <Foreign isOn={options.noise}>
          <div
            data-test-id="omni-log-message-content"
            data-originated-from={origins[comment.via?.channel ?? 'web'] ?? 'WebInteraction'}
          >
            {session.isMessaging ? (
              (comment.plain_body ?? comment.body)
            ) : (
              <div className="zd-comment zd-comment-pre-styled" dir="auto">
                {html === '' ? readPlainText(comment.body ?? '') : body}
              </div>
            )}
          </div>
        </Foreign>
      </Bubble>
      {files.length > 0 && (
        <Files>
          {files.map((file) => (
            <li key={file.file_name}>{file.file_name}</li>
          ))}
        </Files>
      )}
    </Entry>
  );
}

function SenderLink({ author, name }: { author: ApiUser | undefined; name: string }) {
  if (!author) return <strong>{name}</strong>;
  return (
    <a data-test-id="omni-log-comment-user-link" href={`/agent/users/${author.id}`}>
      <strong>{name}</strong>
    </a>
  );
}

/** What another extension leaves around a message. */
function Foreign({ isOn, children }: { isOn: boolean; children: ReactNode }) {
  if (!isOn) return children;
  return (
    <div className="clockify">
      <button type="button" className="toggl-button">
        Start timer
      </button>
      {children}
    </div>
  );
}
