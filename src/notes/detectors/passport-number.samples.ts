/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'passport number ⟦925665416⟧',
    'passportNo=⟦925665416⟧',
    'Passport: ⟦AB1234567⟧',
    'my passport is ⟦925 665 416⟧',
    '⟦925665416⟧ is the passport number',
    'name,passport\nJo,⟦925665416⟧',
    'P<GBRBLOGGS<<JO<<<<<<<<<<<<<<<<<<<<<<<<<<<<<',
    'pport num ⟦533380006⟧',
    'passport number: ⟦K1234567⟧',
    'passport: ⟦5333-80006⟧',
    'German passport ⟦C01X00T47⟧',
  ],
  leaves: [
    '925665416',
    'Passport page, ticket 512345678',
    'passport page has 123456789 views',
    '/renew-adult-passport/925665416',
    'PASSPORT-1234',
    'passport fees rose in 2021',
    'zendesk 512345678 is about the passport office',
    'Dummy passport number 533380006',
    'passport number: see page 12',
  ],
};
