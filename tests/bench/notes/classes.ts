/** A class of the labelled set, the ids of our detectors whose finding counts as right for it, and those meant for it. */
export type NoteClass = { id: string; name: string; group: Group; ids: readonly string[]; own: readonly string[] };
export type Group = 'secrets' | 'personal data' | 'internal detail' | 'tone' | 'not public' | 'team words';

type Line = [id: string, name: string, ...own: string[]];

/**
 * A secret told by the wrong name is still stopped and revoked, and where blame ends and contempt begins is a matter of
 * taste: in a shared group any detector of the group is right for any class of it, and precision is told for its own.
 */
function make(group: Group, isShared: boolean, lines: readonly Line[]): NoteClass[] {
  const all = lines.flatMap(([, , ...own]) => own);
  return lines.map(([id, name, ...own]) => ({ id, name, group, own, ids: isShared ? all : own }));
}

/** Every class, in the order of the list. */
export const classes: readonly NoteClass[] = [
  ...make('secrets', true, [
    ['key', 'Private key', 'private-key'],
    ['token', 'Cloud, API or chat token', 'vendor-token'],
    ['jwt', 'JWT', 'web-token'],
    ['pw', 'Password in prose', 'told-password', 'told-word', 'nearby-password'],
    [
      'conf',
      'Password or key in config, header or shell',
      'assigned-secret',
      'command-password',
      'request-header',
      'second-factor',
      'named-key',
      'random-string',
    ],
    ['url', 'Password in an address', 'address-password'],
    ['govuk', 'GOV.UK reset, unlock, preview or Signon token', 'govuk-link'],
  ]),
  ...make('personal data', false, [
    ['ni', 'National Insurance number', 'national-insurance-number'],
    ['nhs', 'NHS number', 'nhs-number'],
    ['passport', 'Passport number', 'passport-number'],
    ['licence', 'Driving licence number', 'driving-licence-number'],
    ['plate', 'Vehicle registration', 'vehicle-mark'],
    ['utr', 'UTR', 'taxpayer-reference'],
    ['vat', 'VAT number', 'vat-number'],
    ['phone', 'UK phone number', 'phone-number'],
    ['email', 'Email address', 'email-address'],
    ['address', 'House number and postcode', 'home-address'],
    ['dob', 'Date of birth', 'date-of-birth'],
    ['card', 'Payment card', 'payment-card'],
    ['iban', 'IBAN', 'iban'],
    ['bank', 'Sort code and account', 'bank-account'],
    ['gwf', 'GWF reference', 'visa-reference', 'immigration-reference', 'residence-permit-number'],
    ['eori', 'EORI number', 'eori-number'],
  ]),
  ...make('internal detail', false, [
    ['host', 'Internal host or private address', 'internal-address'],
    ['weak', 'Unfixed weakness', 'unfixed-weakness'],
  ]),
  ...make('tone', true, [
    ['blame', 'Blame', 'blame'],
    ['contempt', 'Contempt', 'contempt', 'exasperation', 'guessed-motive', 'unkind-wording'],
    ['mockery', 'Mockery', 'mockery'],
    ['abuse', 'Abuse', 'swearing'],
  ]),
  ...make('not public', true, [
    ['legal', 'Legal talk', 'legal-talk'],
    ['staffing', 'Staffing talk', 'staffing-talk'],
    ['hush', '“Don’t tell them” talk', 'do-not-tell', 'unfit-wording'],
  ]),
  ...make('team words', false, [['word', 'The team’s own words', 'team-words']]),
];

/** What the run tells the checks about the team. */
export const team = {
  domains: ['digital.cabinet-office.gov.uk'],
  words: ['Project Kestrel', 'Blue Heron', 'tidegate', 'Operation Marram', 'the Quiet List'],
};
