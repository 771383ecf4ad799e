/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'Home Office reference ⟦A1234567⟧',
    'HO ref: ⟦A1234567/002⟧',
    'UAN ⟦1212-0001-2345-6789⟧',
    'unique application number ⟦3434000123456789⟧',
    'share code ⟦W2X 3YZ 4AB⟧',
    '⟦WAB2CD34E⟧ is the share code',
  ],
  leaves: [
    'A1234567',
    '1212-0001-2345-6789',
    'Home Office page 12345',
    'the share code SERVICE page',
    'Home Office reference data, ticket 123456789',
    'manual page has 1234567',
  ],
};
