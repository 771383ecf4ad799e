import { CAPITALS, LETTERS } from './letters.ts';

/**
 * How public bodies and their buildings are called, for patterns that tell their own address or
 * telephone from somebody's.
 */
export const PUBLIC_BODY = [
  'Department|Ministry|Government|Council|Agency|Embassy|High Commission|[Cc]onsulate|Parliament|House of (?:Commons|Lords)',
  `HM [${CAPITALS}][${LETTERS}]+|A(?:CAS|cas)|BEIS|CMA|CPS|CQC|DBS|DCMS|DfE|DfT|DHSC|FCDO|GDS|HMCTS|HMT|HSE|MHCLG|MoD|MoJ|NCA|ONS|UKHSA|HMRC|HMPO|HMP|DVLA|DVSA|DVA|DWP|D(?:EFRA|efra)|UKVI|UK Visas|Of(?:sted|qual|com|gem|wat)|NHS England`,
  `Companies House|Land Registry|Student (?:Loans Company|Finance [${CAPITALS}][${LETTERS}]+)|Citizens Advice|Jobcentre(?: Plus)?|Tribunals?`,
  "(?:Combined|Crown|County|Family|High|Supreme|Magistrates'?|Sheriff) Court|Courthouse|Court Centre|Government Buildings",
  `(?:Town|City|Civic|County|Shire) (?:Hall|Centre)|Library|Museum|Hospital|Infirmary|Police|Constabulary|City Chambers|Surgery|[${LETTERS}]{3,15} Survey`,
  `[${CAPITALS}][${LETTERS}]+(?:'s?)? (?:Office|Services?|Authority|Commission|Commissioner|Inspectorate|Executive|Registry|Regulator|Archives|Records|Statistics)|Ombudsman`,
  '(?:Justice|Pension|Contact|Job|Test|Visa|Benefits?|Advice|Application) Centre',
].join('|');

/** Kinds of office, in any case: of less weight, as people also speak of them. */
export const PUBLIC_OFFICE =
  '(?:[Pp]assport|[Tt]ax|[Rr]egister|[Cc]ouncil|[Vv]isa|[Pp]olling|[Pp]olice|[Tt]est|[Rr]egistered|[Hh]ead) (?:office|centre|station|place)|[Vv]enue(?: for [\\w ]{1,20})?|council|embassy';

/** Whose address is no home either, where it ends with a comma; an old school may be one. */
export const ORGANISATION = `University of [${CAPITALS}][${LETTERS}]+|Bank of [${CAPITALS}][${LETTERS}]+|Transport for [${CAPITALS}][${LETTERS}]+|Network Rail|Royal Mint|Prime Minister|(?!Old )(?:[${CAPITALS}][${LETTERS}']+ )(?:University|College|Academy|Institute|Trust|Association|Society|Board|School|Hotel|UK)|(?:St [${CAPITALS}][${LETTERS}']+|Parish|Methodist|Baptist) Church|(?:Historic|Homes|Highways|Sport|Visit|Public Health|Arts Council) (?:England|Scotland|Wales)`;
