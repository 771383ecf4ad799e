import { ActionKept } from '../../../view/overlay/action-kept.tsx';
import type { Session } from './ending-session.ts';
import { canUndo } from './run-ending.ts';

/**
 * What another ending of a ticket has set on its page, with the way to take it back: the walk went back from it, and nothing
 * else would tell of it. Nothing where there is none.
 */
export function drawLeft(
  sessions: Iterable<Session>,
  ticketId: number,
  shown: Session | undefined,
  undo: (left: Session) => void,
) {
  const isLeft = (one: Session) => one.ticketId === ticketId && one !== shown && one.rows.some(canUndo);
  const left = [...sessions].find(isLeft);
  if (!left) return null;
  const { title, rows, running, progress } = left;
  const set = rows.filter(canUndo).map(({ action }) => action.words);
  const said = rows.some(({ stop }) => stop?.isUndo) ? ` ${progress}` : '';
  return (
    <ActionKept
      words={`Still on the page from “${title}”, not submitted: ${set.join('; ')}.${said}`}
      label={`Undo all of “${title}”`}
      isRunning={running !== undefined}
      press={() => undo(left)}
    >
      Undo
    </ActionKept>
  );
}
