/**
 * Domains kept for examples (RFC 2606, RFC 6761) but `.example`, under which made-up people of a team's own trials live
 * (`domain.md` 8.2, 9), and those that machines and lists write from.
 */
const EXAMPLE_DOMAIN =
  /(?:^|\.)(?:example\.[a-z.]{2,6}|test\.com|simulator\.(?:notify|amazonses\.com)|test\.example|test|invalid|localdomain|local|internal|your-?(?:domain|company)\.[a-z.]+|noreply\.github\.com|mail\.gmail\.com|openssh\.com|libssh\.org|lists?\.[a-z.-]+|bugs\.[a-z.-]+|[a-z]+\.calendar\.google\.com|(?:gserviceaccount|amazonses|amazonaws|slack|pagerduty|zendesk|googlegroups|sentry)\.com)$/;

/** What mailboxes are called that are read by whoever is on duty. */
const DUTY =
  'no[._-]?reply|do-?not-?reply|enquir(?:y|ies)|info(?:rmation)?|contact(?:-?us)?|press|media|office|help|support|service|services|customers?|desk|feedback|admin|web|post|host|master|abuse|security|hello|hi|team|foi|freedom|of|accessibility|privacy|dpo|data|protection|complaints|sales|news|newsletter|notif(?:y|ications?)|alerts?|git|daemon|mailer|root|deploy|jobs|careers|recruitment|billing|accounts|general|e?mail|marketing|events|(?:un)?subscribe|bounces?|group|all|everyone|staff|submit|control|disclosure|conduct|code-?of-?conduct|oss|opensource|list|discuss|announce|maintainers?|contributors?';
/** And in government. */
const PUBLIC_DUTY = `${DUTY}|digital|govuk|gov|gds|hmrc|dwp|content|publishing|2nd|second|line|tech|technical|platform|engineering|users?|research|policy|comms|(?:public)?correspondence|formats?|inbox|mailbox|applications?|licensing|unit|department|ops|operations|government|simulate|dev|developers?|community|incidents?|forms|design|register|private|queries|reports?|reporting|zendesk|pager|bot|ci|test`;

/** What government offices deal with, by no word that is anybody's name; in mailboxes also run together. */
const BUSINESS =
  'advice|appeals?|appointments|archives?|badge|benefits?|blue|board|business|casework|census|certificates?|charges|charity|citizens?|civil|committee|company|complaints?|consular|consultations?|consumer|council|county|courts|countycourt|familycourt|customs|drivers|education|elections?|electoral|embassy|environment|exemptions?|family|finance|fraud|funding|grants|health|highways|hmcts|housing|invoices?|legal|library|licences?|lost|national|officer|parking|passports?|payments?|payroll|pensions?|petitions|planning|probate|procurement|project|property|queries|records|recycling|registrars?|registrations?|registry|rural|safety|schools|social|standards|statistics|strategy|tax|trade|trading|training|transport|travel|tribunals?|vehicles|visas?|waste';

// None to four, but one by what is looked for in front: with `{1,4}` V8 writes all words out again for each, which takes 50 ms.
const ROLE = new RegExp(`^(?=[^+])(?:(?:${DUTY})[._-]?){0,4}(?:\\+.*)?$`);
const DESK = new RegExp(
  `(?:^|[._+-])(?=[^._+-])(?:${BUSINESS}|${PUBLIC_DUTY}){0,4}(?:$|[._+-])|^govuk|^[^.]+-[^.]+-[^.]+$|(?:enquiries|desk|office|team|master|support)$`,
);
const GOVERNMENT =
  /(?:^|\.)(?:(?:gov|nhs|police|parliament|mod)\.uk|nhs\.net|gov\.(?:scot|wales)|llyw\.cymru|(?:ico|fca|ofcom|cqc|acas|nao|ombudsman|naturalengland|historicengland|bl|ucas)\.(?:org|co|ac)?\.?uk)$/;
/** Where people have a dot in their names, and mailboxes often none. */
const OF_SERVICES =
  /^alphagov\.co\.uk$|^police\.uk$|(?:^|\.)(?:service|cabinet-?office|justice|hmrc|dwp|homeoffice|education|defra|ons|dft|dhsc|fcd?o|hmtreasury|beis|dcms|companieshouse|landregistry|ipo|dvla|dvsa|mhra|publicguardian|cps|gro|hmpo|rpa|environment-agency|nationalarchives)\.gov\.uk$/;
/** Names one would make up to stand for no one. */
const STAND_IN =
  /^(?:users?(?:name)?$|user[._-]|your?[._-]|you$|some(?:one|body)|first[._-]?(?:name|last)|foo(?![a-z])|bar(?![a-z])|x{3,}$|govuk)/;

/** Whether an address, in lower case, belongs to no person: an example, or a mailbox of a role. */
export function isNobody(local: string, domain: string): boolean {
  if (EXAMPLE_DOMAIN.test(domain) || ROLE.test(local) || STAND_IN.test(local)) return true;
  if (OF_SERVICES.test(domain) && !local.includes('.')) return true;
  return GOVERNMENT.test(domain) && (DESK.test(local) || local === 'name');
}
