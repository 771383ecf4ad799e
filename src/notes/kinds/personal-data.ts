import type { Kind } from '../finding.ts';

/** Kinds of personal data. In the order of their detectors. */
export const personalKinds = [
  {
    id: 'national-insurance-number',
    kind: 'National Insurance number',
    severity: 'serious',
    why: 'It identifies one person to HMRC and DWP, and is enough to start a fraud.',
  },
  {
    id: 'visa-reference',
    kind: 'Visa reference (GWF)',
    severity: 'serious',
    why: 'It leads to one person’s visa application.',
  },
  {
    id: 'iban',
    kind: 'Bank account number (IBAN)',
    severity: 'serious',
    why: 'It identifies one person’s bank account.',
  },
  {
    id: 'eori-number',
    kind: 'EORI number',
    severity: 'mind',
    why: 'It identifies a trader, which is often one person.',
  },
  {
    id: 'payment-card',
    kind: 'Payment card number',
    severity: 'serious',
    why: 'Anyone who can read it may be able to pay with it.',
  },
  {
    id: 'bank-account',
    kind: 'Bank account details',
    severity: 'serious',
    why: 'Together they let money be taken from somebody’s account.',
  },
  {
    id: 'driving-licence-number',
    kind: 'Driving licence number',
    severity: 'serious',
    why: 'It holds a name and a date of birth, and is enough to start a fraud.',
  },
  {
    id: 'date-of-birth',
    kind: 'Date of birth',
    severity: 'serious',
    why: 'With a name it identifies one person, and banks ask for it.',
  },
  {
    id: 'residence-permit-number',
    kind: 'Residence permit number',
    severity: 'serious',
    why: 'It proves one person’s right to live here.',
  },
  {
    id: 'passport-number',
    kind: 'Passport number',
    severity: 'serious',
    why: 'It proves who somebody is, and is enough to start a fraud.',
  },
  {
    id: 'immigration-reference',
    kind: 'Home Office reference',
    severity: 'serious',
    why: 'It leads to one person’s immigration case.',
  },
  {
    id: 'taxpayer-reference',
    kind: 'Unique taxpayer reference',
    severity: 'serious',
    why: 'It identifies a taxpayer to HMRC, and is enough to start a fraud.',
  },
  {
    id: 'nhs-number',
    kind: 'NHS number',
    severity: 'serious',
    why: 'It identifies one patient and points to their health record.',
  },
  {
    id: 'vat-number',
    kind: 'VAT number',
    severity: 'mind',
    why: 'It identifies a business, which is often one person.',
  },
  {
    id: 'phone-number',
    kind: 'Phone number',
    severity: 'mind',
    why: 'It reaches one person.',
  },
  {
    id: 'email-address',
    kind: 'Email address',
    severity: 'mind',
    why: 'It names a person to everyone who can read this.',
  },
  {
    id: 'home-address',
    kind: 'Home address',
    severity: 'mind',
    why: 'It says where somebody lives.',
  },
  {
    id: 'vehicle-mark',
    kind: 'Vehicle registration number',
    severity: 'mind',
    why: 'It leads to the keeper of the vehicle.',
  },
] as const satisfies readonly Kind[];
