/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'sort code ⟦20-00-00⟧ account ⟦55779911⟧',
    'sortCode=⟦200000⟧&accountNumber=⟦55779911⟧',
    '⟦20-00-00⟧ ⟦55779911⟧',
    'Account number: ⟦5577 9911⟧, sort code: ⟦20 00 00⟧',
    's/c ⟦200000⟧ a/c ⟦55779911⟧',
    'Sort code\n⟦20-00-00⟧\nAccount number\n⟦55779911⟧',
    'bank account number ⟦55779911⟧',
    'Lloyds ⟦309621⟧ ⟦00482913⟧ Mr T',
    '⟦30-96-21⟧/⟦00482913⟧',
    'sort code ⟦309621⟧ acct ⟦0482913⟧',
  ],
  leaves: [
    '20-00-00',
    'sort code 20-00-00',
    'account 55779911',
    '20-03-21 20210320',
    'sort by code 12-34-56',
    'Sort codes have 6 digits, account numbers 8',
    'GOV.UK Pay account 12345678',
    '£20000000',
    'build 200000 took 55779911 ms',
    '309621 00482913',
    'acct 0482913',
  ],
};
