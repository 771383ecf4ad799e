/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'UTR ⟦1955839661⟧',
    'utr=⟦1234567890⟧',
    'unique taxpayer reference: ⟦12345 67890⟧',
    '{"utr": "⟦1234567890K⟧"}',
    'Unique Tax Reference\n⟦1234567890⟧',
    '1955839661K',
    'self assessment: ⟦1955839661⟧',
    '⟦1955839661⟧ is the UTR',
    'HMRC ref ⟦2345678901K⟧',
    'SA ref ⟦2345678901⟧',
  ],
  leaves: [
    '1955839661',
    'self assessment 1955839662',
    '1234567890K',
    'the UTR field takes 10 characters',
    'UTR page, ticket 1234567890',
    'outrage 1234567890',
    'Utrecht 1234567890',
    'utr page has 1234567890 views',
    'Example UTR: 1234567890',
    'HMRC case 2345678901',
  ],
};
