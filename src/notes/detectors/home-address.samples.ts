/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    '10 Downing Street, London SW1A 2AA',
    'Flat 3, 12 Mill Lane, Leeds, LS1 4AB',
    '12b High Street\nLeeds\nLS1 4AB',
    '337 Howard Isle\nLake Ricky\nL6 6WF',
    '⟦house number 12, postcode LS1 4AB⟧',
    'my address is ⟦LS1 4AB⟧',
    'lives at ⟦12 mill lane, leeds, ls1 4ab⟧',
  ],
  leaves: [
    'SW1A 1AA',
    'The lookup for SW1A 1AA fails',
    '3 results returned for SE1 7TP',
    'Tested on 3 browsers with postcode M1 1AA',
    '10 Whitechapel High Street, London E1 8QS',
    'DVLA, Swansea, SA6 7JL',
    'QA1 1AA',
    'M1 1CA',
    '12 High Street',
    '/find-local-council?postcode=SW1A1AA',
    'PO Box 12, Leeds LS1 4AB',
  ],
};
