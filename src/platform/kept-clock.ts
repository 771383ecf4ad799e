import { type Clock, makeClock } from './clock.ts';
import { storedClockOffset } from './stored.ts';

/** A correction smaller than this is no news worth a write, in milliseconds. */
const NEWS = 5_000;

/** A clock that starts from the offset learnt on an earlier page, and keeps what it learns. Zero until that is read. */
export function makeKeptClock(): Clock {
  const clock = makeClock();
  void storedClockOffset.get().then((offset) => {
    if (clock.offset() === 0) clock.correct(offset);
  });
  return {
    ...clock,
    correct(offset) {
      const isNews = Math.abs(offset - clock.offset()) > NEWS;
      clock.correct(offset);
      if (isNews) void storedClockOffset.set(offset);
    },
  };
}
