/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'GB123456789000',
    'XI123456789000',
    'EORI ⟦GB 205672212000⟧',
    'eori=⟦gb205672212000⟧',
    "they want EORI, mine's ⟦GB 3047 1182 9000⟧",
    'my EORI is ⟦205672212000⟧',
    'EORI: ⟦FR12345678901234⟧',
  ],
  leaves: [
    'GB12345678900',
    '123456789000',
    'AWS account 210287912431',
    'gb205672212000',
    'the EORI page for GB traders',
    'GB29 NWBK 6016 1331 9268 19',
    'Your EORI number starts with GB, like GB123456789000',
    '205672212000',
    'EORI GB 12 34 56',
  ],
};
