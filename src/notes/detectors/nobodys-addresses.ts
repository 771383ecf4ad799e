/** Domains kept for examples (RFC 2606, RFC 6761), and those of package and code hosts. */
const EXAMPLE_DOMAIN =
  /(?:^|\.)(?:example(?:\.[a-z.]{2,6})?|test|invalid|localdomain|local|internal|your-?(?:domain|company|org)\.[a-z.]+|my-?domain\.[a-z.]+|noreply\.github\.com|iam\.gserviceaccount\.com)$/;

/** Mailboxes that are read by whoever is on duty. */
const ROLE =
  /^(?:(?:do-?)?(?:no|not)[._-]?reply|feedback|enquir(?:y|ies)|inquir(?:y|ies)|info|information|support|help|help-?desk|service-?desk|contact(?:-?us)?|press|press-?office|media|admin|administrator|webmaster|web-?team|postmaster|hostmaster|abuse|security|hello|hi|team|office|foi|freedom-?of-?information|accessibility|privacy|dpo|data-?protection|complaints|sales|news|newsletter|notifications?|notify|alerts?|git|hg|svn|mailer-daemon|root|daemon|deploy|jobs|careers|recruitment|billing|accounts|customer[._-]?(?:service|services|care|support)|general|mail|email|marketing|events|subscribe|unsubscribe|bounces?|group|all|everyone|staff|user|username|name|firstname[._-]?(?:last|sur|family-?)name|first[._]last|your[._-]?(?:name|e-?mail|address)|you|someone|somebody|x{3,})(?:\+.*)?$/;

/** Words in a government or company mailbox that no person is called. */
const DESK =
  /(?:^|[._+-])(?:team|teams|support|service|services|enquir(?:y|ies)|help|helpdesk|desk|feedback|office|digital|govuk|gov|gds|hmrc|dwp|press|content|publishing|2nd|2ndline|second|line|tech|technical|platform|engineering|security|data|admin|web|website|users?|user-research|research|policy|comms|communications|alerts?|notifications?|inbox|mailbox|correspondence|applications?|licensing|unit|group|department|ops|operations|dev|developers?|community|incident|incidents|forms|design|accessibility|reply|noreply|foi|info|contact|customer|complaints|register|registration|private-office|postbox|queries|zendesk|pager|oncall|on-call|bot|robot|ci|accounts?|test|testing)(?:$|[._+-])|^govuk|^gds-|-team$|enquiries|helpdesk|servicedesk|supportdesk|pressoffice|webmaster|feedback/;
const GOVERNMENT =
  /(?:^|\.)(?:gov\.uk|nhs\.uk|nhs\.net|police\.uk|parliament\.uk|mod\.uk|gov\.scot|gov\.wales|llyw\.cymru)$/;
/** Names one would make up to stand for no one, where the domain is as made up: SAPI's own "name@domain.com" still counts. */
const STAND_IN = /^(?:user|you|some(?:one|body)|firstname|foo(?![a-z])|bar(?![a-z]))/;

/** Whether an address, in lower case, belongs to no person: an example, or a mailbox of a role. */
export function isNobody(local: string, domain: string): boolean {
  if (EXAMPLE_DOMAIN.test(domain)) return true;
  if (GOVERNMENT.test(domain) && (DESK.test(local) || /^[^.]+-[^.]+-[^.]+$/.test(local))) return true;
  if (local === 'name' || local === 'user') return GOVERNMENT.test(domain);
  return (
    ROLE.test(local) ||
    STAND_IN.test(local) ||
    /(?:^|[._-])(?:no-?reply|helpdesk|enquiries|support-?team)(?:$|[._-])/.test(local)
  );
}
