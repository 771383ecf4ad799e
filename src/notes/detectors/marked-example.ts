import type { Detector } from '../finding.ts';

/** "… (example)", "… # not a real key", "… is the sample key of the guide". */
const MARKED =
  /^["'`)},;]{0,3} {0,3}(?:(?:\(|#|\/\/|--|<!--) ?|(?:is|was) |, )(?:e\.?g\.?|(?:just |only )?(?:an? |the |our )?(?:example|sample|dummy|fake|placeholder|not (?:a )?real)|what the docs show)(?![\w@])/i;

/** A detector that leaves what its own line, right after it, calls an example: published keys and made-up ones. */
export function leavingMarked(detector: Detector): Detector {
  return {
    ...detector,
    find: (text, context) => detector.find(text, context).filter(({ end }) => !MARKED.test(text.slice(end, end + 40))),
  };
}
