/** A class of the labelled set, and the ids of our detectors whose finding counts as right for it. */
export type NoteClass = { id: string; name: string; group: Group; ids: readonly string[] };
export type Group = 'secrets' | 'personal data' | 'internal detail' | 'tone' | 'not public' | 'team words';

/** A secret told by the wrong name is still stopped and still revoked: any detector of secrets is right for any secret. */
const SECRETS = [
  'private-key',
  'vendor-token',
  'web-token',
  'govuk-link',
  'address-password',
  'request-header',
  'command-password',
  'second-factor',
  'assigned-secret',
  'told-password',
  'random-string',
];
/** Where blame ends and contempt begins is a matter of taste: any detector of tone is right for any tone. */
const TONE = ['swearing', 'contempt', 'blame', 'mockery', 'exasperation'];
/** Who is quiet about a colleague is often quiet about the law: any of the three is right for any of the three. */
const NOT_PUBLIC = ['do-not-tell', 'legal-talk', 'staffing-talk'];

const make = (group: Group, ids: readonly string[] | null, rows: readonly [string, string, ...string[]][]): NoteClass[] =>
  rows.map(([id, name, ...own]) => ({ id, name, group, ids: ids ?? own }));

/** Every class, in the order of the list. */
export const classes: readonly NoteClass[] = [
  ...make('secrets', SECRETS, [
    ['key', 'Private key'],
    ['token', 'Cloud, API or chat token'],
    ['jwt', 'JWT'],
    ['pw', 'Password in prose'],
    ['conf', 'Password or key in config, header or shell'],
    ['url', 'Password in an address'],
    ['govuk', 'GOV.UK reset, unlock, preview or Signon token'],
  ]),
  ...make('personal data', null, [
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
    ['gwf', 'GWF reference', 'visa-reference'],
    ['eori', 'EORI number', 'eori-number'],
  ]),
  ...make('internal detail', null, [
    ['host', 'Internal host or private address', 'internal-address'],
    ['weak', 'Unfixed weakness', 'unfixed-weakness'],
  ]),
  ...make('tone', TONE, [
    ['blame', 'Blame'],
    ['contempt', 'Contempt'],
    ['mockery', 'Mockery'],
    ['abuse', 'Abuse'],
  ]),
  ...make('not public', NOT_PUBLIC, [
    ['legal', 'Legal talk'],
    ['staffing', 'Staffing talk'],
    ['hush', '“Don’t tell them” talk'],
  ]),
  ...make('team words', null, [['word', 'The team’s own words', 'team-words']]),
];

/** What the run tells the checks about the team. */
export const team = {
  domains: ['digital.cabinet-office.gov.uk'],
  words: ['Project Kestrel', 'Blue Heron', 'tidegate', 'Operation Marram', 'the Quiet List'],
};
