import type { Detector, Span } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { digitsOf, findMatches, mergeSpans } from './matched-spans.ts';
import { watchWords } from './nearby-words.ts';
import { deleteAndTell } from './personal-data-advice.ts';
import { publicAccounts } from './public-accounts.ts';

const SORT_CODE =
  /\d\d(?<=(?:(?<![\w./#£$-]|\d[ ])|(?<=\bSC))\d\d)( - |[- ./]?)\d\d\1\d\d(?!\w|\/(?!\d{8}(?!\d))|\.\d|-(?!\d{8}(?!\d))\d)/g;
const ACCOUNT =
  /\d\d(?<=(?:(?<![\w.#£$-]|(?<!-\d\d|\b\d{6})\/)|(?<=\b\d{6}-)|(?<=\bAC))\d\d)(?:\d{5,6}|\d{2}[ -]\d{4}|(?:[ -]\d{2}){3})(?![\w/]|[.-]\d)/g;

const SORT_WORDS =
  /sort[ _-]?c(?:ode|d)|c[oô]d didoli|sortcode|(?<![a-z])s\/?c(?![a-z])|(?<![a-z])sort(?= ?[:=#\d])|(?<![a-z])sc(?=\d{6})/gi;
const ACCOUNT_WORDS =
  /acc(?:oun)?t?s?\.?[ _-]?(?:n|#|:|=|is|\d)|a\/c|bank[ _-]?(?:acc|details)|(?<![a-z])acc(?:oun)?t(?![a-z])|direct debit|(?:rhif )?cyfrif/gi;
const BANK_WORDS =
  /modulus|payee|wages|(?<![a-z])acct?(?![a-z])|bank(?! ?hol)|(?<![a-z])a\/c(?![a-z])|banc|didoli|bacs|direct debit|building society|account[ _-]?holder/gi;

/** Banks that people name beside their numbers. */
const BANKS =
  /(?<![a-z])(?:lloyds|barclays|hsbc|nat ?west|santander|halifax|nationwide|monzo|starling|tsb|rbs|revolut|first direct|bank of \w{2,10}|co-?op(?:erative)? bank|(?:metro|virgin|tesco|ulster|yorkshire|danske|clydesdale) (?:bank|money))(?![a-z])/gi;

/** A sort code and its account number side by side with nothing that speaks of them: only in the dashed layout. */
const SIDE_BY_SIDE = /^(?:[ \t,;|/:&]{1,4}|\)? ?\n?| \(| ?- ?| and | then )$/;
/** Written like a date, a pair needs a word for a bank: "25-12-24 12345678". */
const DAY = /^(?:0[1-9]|[12]\d|3[01])\D{1,3}(?:0[1-9]|1[0-2])\D/;
/** Numbers of a hostile text that are looked at. */
const MOST = 2000;
const DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** Sort codes with an account number near, and account numbers that are called a bank's. */
export const bankAccount: Detector = {
  ...describeKind('bank-account'),
  next: deleteAndTell,
  find(text) {
    const isSort = watchWords(text, SORT_WORDS, { before: 40, after: 14 });
    const isAccount = watchWords(text, ACCOUNT_WORDS, { before: 40, after: 14 });
    const isBank = watchWords(text, BANK_WORDS, { before: 60, after: 40 });
    const isOfBank = watchWords(text, BANKS, { before: 30, after: 20 });
    const sorts = findMatches(text, SORT_CODE, () => true, MOST);
    const accounts = findMatches(text, ACCOUNT, () => true, MOST);
    const found = accounts.flatMap((account) => {
      const sort = nearest(sorts, account);
      const written = text.slice(account.start, account.end);
      if (publicAccounts.has(digitsOf(written))) return [];
      if (sort !== undefined && /^[0 -]+$/.test(text.slice(sort.start, sort.end))) return [];
      // Old accounts have seven digits, and so has much else.
      if (written.length === 7) return sort !== undefined && isSort(sort) && isAccount(account) ? [sort, account] : [];
      if (sort !== undefined) {
        const gap = text.slice(Math.min(sort.end, account.end), Math.max(sort.start, account.start));
        const code = text.slice(sort.start, sort.end);
        const isDashed = /\D/.test(code);
        if (isSort(sort) || (isAccount(account) && isDashed)) return [sort, account];
        if (
          ((isDashed && !DAY.test(code)) || isOfBank(sort) || isBank(sort)) &&
          SIDE_BY_SIDE.test(gap) &&
          !DATE.test(written)
        )
          return [sort, account];
      }
      return isAccount(account) && (isBank(account) || isOfBank(account)) && !DATE.test(written) ? [account] : [];
    });
    return mergeSpans(found);
  },
};

/** The sort code closest before or after an account number, within 80 characters. */
function nearest(sorts: readonly Span[], account: Span): Span | undefined {
  let low = 0;
  let high = sorts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorts[middle]?.start ?? 0) < account.start) low = middle + 1;
    else high = middle;
  }
  const before = sorts[low - 1];
  if (before !== undefined && before.end <= account.start && account.start - before.end <= 80) return before;
  const after = sorts.slice(low, low + 3).find((sort) => sort.start >= account.end);
  return after !== undefined && after.start - account.end <= 60 ? after : undefined;
}
