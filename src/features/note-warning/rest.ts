/** How long typing must rest before the draft is looked at, in milliseconds. */
const REST = 250;
/** The longest a busy page may put it off from there. */
const LATEST = 500;

/** Runs `look` once typing rests and the page is idle, off the typing path. */
export function makeRest(look: () => void, signal: AbortSignal): { begin: () => void; end: () => void } {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;
  const end = () => {
    clearTimeout(resting);
    if (idle) cancelIdleCallback(idle);
    idle = 0;
  };
  const wait = () => {
    if (typeof requestIdleCallback !== 'function') return look();
    idle = requestIdleCallback(look, { timeout: LATEST });
  };
  signal.addEventListener('abort', end);
  return {
    end,
    begin() {
      end();
      resting = setTimeout(wait, REST);
    },
  };
}
