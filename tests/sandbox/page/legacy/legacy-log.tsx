/** @jsxImportSource react */
import { useMemo } from 'react';
import styled from 'styled-components';
import type { ApiComment } from '../api-types.ts';
import { Avatar } from '../avatar.tsx';
import { formatTime } from '../format-time.ts';
import { hashedClass } from '../hashed-class.ts';
import { readInertMarkup, readPlainText } from '../inert-markup.ts';
import { useObservable } from '../observable.ts';
import { orderComments } from '../order-comments.ts';
import { useSandbox } from '../sandbox.ts';
import type { TicketSession } from '../ticket-session.ts';
import { Wrap } from '../wrap.tsx';

const Box = styled.div.attrs(hashedClass())`
  padding: 0 24px 24px; background: var(--zd-surface);
  .event { padding: 16px 0; border-top: 1px solid var(--zd-line); }
  .event:not(.is-public) { margin: 0 -24px; padding: 16px 24px; background: var(--zd-note); }
  .content { display: grid; grid-template-columns: 40px minmax(0, 1fr); column-gap: 12px; }
  .header { display: flex; gap: 8px; align-items: baseline; } .actor { flex: 1; font-weight: 600; }
  .meta { color: var(--zd-muted); font-size: 12px; }
  .comment { grid-column: 2; margin-top: 4px; overflow-wrap: anywhere; }
  .comment p { margin: 0 0 8px; }
`;

/** The events of the Ember interface, the newest first. */
export function LegacyLog({ session }: { session: TicketSession }) {
  const { options } = useSandbox();
  const { comments } = useObservable(session);
  const newestFirst = orderComments([...comments].reverse(), options);
  return (
    <Box className="event-container">
      {newestFirst.map((comment) => (
        <Wrap key={comment.id} at={`comment ${comment.id}`}>
          <LegacyEvent session={session} comment={comment} />
        </Wrap>
      ))}
    </Box>
  );
}

function LegacyEvent({ session, comment }: { session: TicketSession; comment: ApiComment }) {
  const { options, me } = useSandbox();
  const author = session.users.get(comment.author_id) ?? (me?.id === comment.author_id ? me : undefined);
  const name = author?.name ?? 'System';
  const html = comment.html_body ?? '';
  const body = useMemo(() => readInertMarkup(html), [html]);
  const channel = comment.via?.channel === 'email' ? 'email' : 'web';
  const noise = options.noise ? { 'data-zes-comment-type': 'x', 'data-zes-comment-is-note': 'false' } : {};
  return (
    <div className={`ember-view event ${comment.public ? 'is-public ' : ''}${channel} regular`} {...noise}>
      <div data-comment-id={String(comment.id)}>
        <div className="content">
          <Avatar name={name} />
          <div>
            <div className="header clearfix">
              <div className="actor">
                <span className="name">
                  <a href={`/agent/users/${author?.id ?? 0}`}>{name}</a>
                </span>
              </div>
              <div className="meta">
                <time dateTime={comment.created_at}>{formatTime(comment.created_at, options.locale)}</time>
              </div>
            </div>
            <div className={options.noise ? 'comment clockify' : 'comment'}>
              <div className="zd-comment" dir="auto">
                {html === '' ? readPlainText(comment.body ?? '') : body}
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
