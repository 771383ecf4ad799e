/** @jsxImportSource react */
import { Button } from '@zendeskgarden/react-buttons';
import { useLayoutEffect, useRef } from 'react';
import styled from 'styled-components';
import { hashedClass } from './hashed-class.ts';
import { LogItem } from './log-item.tsx';
import { useNames } from './names.ts';
import { useObservable } from './observable.ts';
import { orderComments } from './order-comments.ts';
import { useSandbox } from './sandbox.ts';
import type { TicketSession } from './ticket-session.ts';
import { Wrap } from './wrap.tsx';

const Feed = styled.section.attrs(hashedClass())<{ $reversed: boolean }>`
  flex: 1 1 0; min-height: 80px; padding: 16px; overflow: hidden auto; display: flex; gap: 20px;
  flex-direction: ${(props) => (props.$reversed ? 'column-reverse' : 'column')};
  > * { flex: none; }
`;

/** The conversation, oldest first; only the newest ten until "show more". */
export function Log({ session }: { session: TicketSession }) {
  const { options } = useSandbox();
  const { comments, shownComments } = useObservable(session);
  const nameOf = useNames();
  const feed = useRef<HTMLElement>(null);
  const newest = comments.at(-1)?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new comment is the very reason to scroll.
  useLayoutEffect(() => {
    if (feed.current) feed.current.scrollTop = options.noise ? -feed.current.scrollHeight : feed.current.scrollHeight;
  }, [newest, options.noise]);
  return (
    <Feed ref={feed} {...nameOf('log')} $reversed={options.noise}>
      <div {...nameOf('logStart')} />
      {comments.length > shownComments && (
        <Button size="small" isBasic data-test-id="convolog-show-more-button" onClick={() => session.showMore()}>
          Show more
        </Button>
      )}
      {orderComments(comments.slice(-shownComments), options).map((comment) => (
        <Wrap key={comment.id} at={`comment ${comment.id}`}>
          <LogItem session={session} comment={comment} />
        </Wrap>
      ))}
      <div {...nameOf('logEnd')} />
    </Feed>
  );
}
