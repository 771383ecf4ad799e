/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    '4929 1234 5678 9015',
    '4929123456789015',
    '3712 345678 95004',
    '5412-7512-3456-7898',
    'card number ⟦30569309025912⟧',
    '{"pan":"⟦4929123456789015⟧"}',
  ],
  leaves: [
    '4111 1111 1111 1111',
    '4242424242424242',
    '5555 5555 5555 4444',
    '371449635398431',
    '4444333322221111',
    '4929 1234 5678 9016',
    'order number 4929123456789015',
    'help article 4408836402074',
    'https://twitter.com/GOVUK/status/4929123456789015',
    'trace 4001234567890123456789',
    '0000000000000000',
  ],
};
