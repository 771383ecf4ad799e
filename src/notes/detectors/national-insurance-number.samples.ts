/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'QQ/12/34/56/C',
    'AB123456C',
    'AB 12 34 56 C',
    'tw987654a',
    'QQ123456C',
    'AB-12-34-56-C',
    'az 133465 c',
    'https://www.gov.uk/check?nino=⟦AB+12+34+56+C⟧',
    'natl ins no ⟦AB123456⟧',
    '{"nino": "⟦ab123456d⟧"}',
    'name,nino\nJo Bloggs,⟦AB 123456⟧',
  ],
  leaves: [
    'BG123612A',
    'FQ 00 00 00 C',
    'AA 12 34 56 H',
    'NI number: UV 98 76 54 B',
    'For example, QQ 12 34 56 C',
    'deleted by 123456 a user',
    'commit ab123456c reverted',
    '5f4a1b7c-7a3e-4a1b-9c59-0d7f9b1c2d3e',
    'XAB123456C',
    'release AB123456',
  ],
};
