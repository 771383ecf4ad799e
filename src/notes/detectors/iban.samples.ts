/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'GB29NWBK60161331926819',
    'GB29 NWBK 6016 1331 9268 19',
    'DE89 3704 0044 0532 0130 00',
    'gb29 nwbk 6016 1331 9268 19',
    'FR14-2004-1010-0505-0001-3M02-606',
    'GB33.BUKB.2020.1555.5555.55',
    'IBAN ⟦GB29  NWBK  6016  1331  9268  19⟧',
    'GB29/NWBK/6016/1331/9268/19',
    'GB29 NWBK 6016\n1331 9268 19',
    'International bank account number: ⟦GB84-NWBK-4004-3491-9179-85⟧',
  ],
  leaves: [
    'GB30NWBK60161331926819',
    'GB29NWBK6016133192681',
    'ZZ29NWBK60161331926819',
    'IBANs start with GB29',
    'GB29NWBK60161331926819X',
    '5f4a1b7c7a3e4a1b9c590d7f9b1c2d3e',
    'GB29 NWBK 6016 1331 9268 19 is the sample IBAN',
    'IBAN GB33 BUKB 2020 1555 5555 55 (documentation)',
    'IBAN such as GB29 NWBK 6016 1331 9268 19',
    'GB62 BARC 2011 4770 2976 90',
  ],
};
