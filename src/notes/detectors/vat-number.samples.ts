/** What the detector must mark, and look-alikes it must leave. Every value is made up. */
export const samples = {
  marks: [
    'he said the VAT one is ⟦3 1 2 9 4 1 0 8 7⟧, nine figures',
    'GET /organisations/vat/⟦972196828⟧/obligations',
    'GB980780684',
    'GB 980 7806 84',
    'VAT number ⟦123456789⟧',
    'vat_reg=⟦GB123456789⟧',
    'VAT no: ⟦123 4567 89⟧',
    'VAT ⟦GBGD001⟧',
    'VAT registration number is ⟦123456789123⟧',
    'V.A.T. No ⟦590 8590 04⟧',
    'Value Added Tax number ⟦123456789⟧',
  ],
  leaves: [
    'GB123456789',
    '980780684',
    'VAT rose from 83000 to 85000',
    'VAT notice 700/22',
    'VAT of £123456789',
    'private 123456789',
    'VAT page, ticket 123456789',
    'GBP 980780684',
    'sample VAT 123 4567 89',
    'GB980780684 is an example',
  ],
};
