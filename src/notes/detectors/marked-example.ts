import type { Detector } from '../finding.ts';

/** "… (example)", "… # not a real key", "… is the sample key of the guide". */
const MARKED =
  /^["'`)},;]{0,3} {0,3}(?:(?:\(|#|\/\/|--|<!--) ?|(?:is|was) |, )(?:e\.?g\.?|(?:just |only )?(?:an? |the |our )?(?:example|sample|dummy|fake|placeholder|not (?:a )?real)|what the docs show)(?![\w@])/i;

/** A badge in a README, whose token shows the picture only. */
const BADGE = /\bbadge\.svg\?token=$/;

/** A detector that leaves what its own line, right after it, calls an example: published keys and made-up ones. */
export function leavingMarked(detector: Detector): Detector {
  return {
    ...detector,
    find: (text, context) =>
      detector.find(text, context).filter(({ start, end }) => {
        const before = text.slice(Math.max(0, start - 80), start);
        if (MARKED.test(text.slice(end, end + 40)) || BADGE.test(before)) return false;
        return !isNameAgain(text.slice(start, end), before.slice(before.lastIndexOf('\n') + 1));
      }),
  };
}

/** One plain word that its line has just used as a name, as databases of a developer's machine are set up. */
function isNameAgain(value: string, before: string): boolean {
  return /^[a-z]{4,20}$/.test(value) && new RegExp(`(?<![\\w-])${value}(?![\\w-])`, 'i').test(before);
}
