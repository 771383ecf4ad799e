/** Accounts that everybody pays their tax into: "Pay your Self Assessment tax bill" and "Pay your VAT bill" on GOV.UK. */
export const publicAccounts: ReadonlySet<string> = new Set(['12001039', '12001020', '11963155']);

/** The same from abroad. */
export const publicIbans: ReadonlySet<string> = new Set([
  'GB62BARC20114770297690',
  'GB03BARC20114783977692',
  'GB36BARC20051773152391',
]);
