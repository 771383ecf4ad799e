/** A way in that is still open, or what would help somebody find one; what has been fixed is left alone. */
export const WEAKNESS = `
3:
exploitable|unencrypted
path|directory traversal
known|unresolved|outstanding|unfixed .. security
not|never|isn't|hasn't|haven't|aren't|yet|still *? *? *? patched|mitigated|patch_yet
unpatched
zero day
awaiting|pending|waiting_for a? patch
known|open|unresolved|outstanding|live|active|critical|serious|unfixed|gaping|nasty|new|same .. <hole>|weakness|
  hole_in
security bug|issue|hole|flaw|weakness .. still|open|not|until|unfixed|in|live
still|currently|wide|remains|known_to_be|known vulnerable|exploitable|insecure|open_to|guessable|wide_open|exposed
vulnerable to|until|and|because|right_now
is|are|leaves|we're|leaving_us|leaves_us wide_open|vulnerable|exploitable|exposed_until
exploit|poc|proof_of_concept works|still|code_is|exists|is_public|is_out
exploit|abuse this|it to|until|before|while
bypass|circumvent|skip|evade|defeat|dodge|sidestep|beat the|our|all|this|any <door>
get|go|work|sneak round|around|past|through|behind the|our <door>
<door> bypass
<door> is|are|can_be|could_be|gets|was .. bypassed|skipped|off|disabled|missing|not_enforced|optional|broken|useless|
  ignored|circumvented|turned_off|switched_off|never_checked|not_on|not_required
can|could|may be .. bypassed|spoofed|forged|guessed|exploited|enumerated|hijacked|intercepted|scraped|brute_forced|
  replayed|tampered|phished
easy|trivial|possible|simple|child's_play to spoof|forge|guess|exploit|bypass|inject|break_into|hack|get_in
without *? a? logging|signing|authentication|auth|password|account|login|any_check|checking_who|being_signed|
  being_logged|credentials in|and|or|on|at|to|is|until|check|$
no auth|authentication|access_control|rate_limit|encryption|csrf|password_on|password_needed|password_at|lockout|
  login_on|login_needed|password_protection|permission_check|two_factor
two_factor|2fa|mfa is|are|was *? not|optional|off|disabled|missing|broken|skipped
not|isn't|aren't enforced for|on|at|until
<who_in> .. can|could|might|would|gets|has|had|is_able .. see|read|download|edit|get|reset|change|delete|access|
  publish|open|view|take|walk|write|upload|log|find|steal|impersonate|guess|become .. <data>|in|over|as_any|anything|
  without|<theirs>
attacker|hacker can|could|might|would *? *? still|read|reset|take|log_in|get|steal|publish|change|delete|see|use|run|
  upload|forge|guess|replay|send|become
any|another|other user|publisher|editor|department|requester|account .. can|could .. see|read|publish|edit|delete|
  open|become|change .. as|<theirs>|<data>|without|other|another
become any|another
publish as any|another|someone
get into any|another|other|someone|anyone|their|<theirs>
by guessing|changing|editing|altering|incrementing|tweaking *? *? id|number|url|address|parameter|slug|link|reference|
  request|organisation|header|cookie|email
anyone|anybody|everyone who|with knows|guesses|has|the|a .. link|address|url|id|number|cookie|email|account|key|token
open_to|readable_by|downloadable_by|writable_by|reachable_by|exposed_to *? anyone|everyone|everybody|the_world|
  the_public|the_internet|anybody|strangers|all_users|other_users|others|other_departments
account takeover
can be bypassed
let|allows|gives anyone|anybody|everyone|attackers|strangers *? run|upload|in|read|see|become|publish|log_in|draft|
  private|personal|unpublished|delete|edit
let you *? in_as|become|run|log_in_as|upload_php
drafts|unpublished|private .. visible|available|shown|open to anyone|everyone|the_public|the_world
leak email
exposes|leak|reveals|discloses *? *? <data>|<theirs>
show|displays .. <theirs>|drafts|unpublished|private .. to|of|in|with|when|without|on|if|for
not signed|checked|validated|authenticated so|and|when_you
accept|takes|runs|trusts|allows|executes any|every|whatever|arbitrary file|file_type|html|script|input|url|header|
  code|password|extension|redirect
sql|command|code|template|header|script|html|formula injection in|on|via|still|works|possible|is|at|through
open|vulnerable|prone to injection|xss|csrf|spoofing|brute_force|enumeration|scraping|phishing
stored|reflected|dom xss
xss|csrf|ssrf|rce|idor|sqli in|on|via|still|is|at
path|directory traversal in|on|via|still|works|lets
open redirect in|on|at|via|still|lets|can
remote code_execution|execution
unauthenticated endpoint|access|request
publicly|world accessible|exposed|writable|readable|reachable
open|exposed|reachable|available|listening|facing|accessible to|on|from the *? internet|world|outside
from outside without|with_no|and
known hole|weakness|security|vulnerability|exploit|flaw
version *? *? *? with_a_known|with_known|known_to_be|has_a_known
rate limit is|set|only|does|doesn't|off|disabled|at
waf rule|doesn't|only|misses|off|lets|won't|is
mitigate *? *? waf|rate|blocking|fastly
turn|switch|left|disabled off? the|our? waf|csrf|auth|authentication|2fa|firewall|csp|certificate_check|<door> .. off|
  until|for|so
hardcoded|default|shared|weak|guessable|leaked|reused|hard_coded|stolen|same|one *? root|admin|shared? password|
  credential|login .. on|in|still|by|everywhere|across|is_still|is_in|is_on|is_known|is_used|are_still|are_in|are_on|
  are_known
share|use|reuse|have|has one|the_same|a_single|a_shared|a_default *? *? password|credential|login|account|key|token
password|token|key is|are|were|have|has .. plain|weak|guessable|hardcoded|reused|leaked|predictable|in_clear
password|token|key|link|session|cookie never|doesn't|do_not|don't expire
plain text password
sent|stored|logged|kept|held|saved|emailed|posted|password|token|key|credential|secret|login|session|
  card *? *? in plain|clear|cleartext|plaintext text?
password|token .. in *? log|plain|clear|public|the_url|the_repo|git|slack|email
not|never|hasn't|haven't|isn't|aren't been? rotated|encrypted|hashed|sanitised|sanitized|revoked|invalidated|
  escaped_in
was|were|been|be|get|got hacked|pwned|compromised
pen|penetration test|testers found|finding|showed|say|report_says
pentest|pentesters found|finding|report
out of date .. version|openssl|rails|library|and_has
no longer gets|getting? security
end of life|support .. version|server|still|and_still
you|i|we|they|user|anyone|people can|could|was_able_to|were_able_to|are_able_to still? .. log_in|sign_in|see|read|
  edit|change|reset|download|delete|publish|impersonate|view|get_into|open|guess|forge .. <theirs>|as_any|as_another|
  another_user's|another_department's|any_other_user's|that_isn't|they_should_not|they_shouldn't
see|open|get|read|download .. <theirs> .. application|record|details|data|draft|account|email|file|form|profile|
  ticket|page|inbox|address
account|login|key|session|token|credentials|cookie|permission .. still|stay|remain .. work|valid|active|live
account|login|key|session|token|credentials .. never|nobody_has .. removed|revoked|closed|disabled|cleaned
still|stay|remains valid|active|usable|logged_in after|for|with|until|once|when
work|valid *? for_anyone|after_logout|forever|after_they
never expire|checks|checked|validated|validates|revoked
token|link|code|cookie .. used|reused|replayed *? *? twice|again|more_than_once|by_anyone
no validation|check|captcha|lockout|audit on|in|at|of|when|who|whether
unlimited tries|attempts|guesses
trust|believes the|any .. header|cookie|referrer|client
ids|id|token|url|link|numbers are|is *? *? sequential|guessable|predictable|enumerable
in the? url|address|logs|clear .. token|password|key
old|former|ex|leaver's key|password|token|account|staff|editors .. still|never|work|valid|active|get_in
before attackers|anyone|somebody|hackers|someone|they|it_gets find|notice|spot|exploits|exploited|uses
been exploited|abused
a|the|their responsible disclosure $|that|of|about|from|came|says
hold the announcement
researcher|tester found|reported|reports|has_found|got|showed .. hole|way|bug|flaw|weakness|vulnerability|xss|csrf|
  hidden|access|how|in|that
reported by *? researcher
anyone|anybody|somebody|whoever with the|a|that|this *? link|cookie|address|url|number|id|token
hole|flaw that|which let|show|expose|leak|allow
bug|glitch that|which let|expose|leak|reveal *? anyone|users|people|others|you|<data>|<theirs>
bucket|s3|share|folder|drive|database|cluster|port|server|dashboard|console|backup|printer|admin|staging|panel|
  directory .. is|are|left|wide|sits|still .. public|world|open_to|publicly|unprotected|without_a|unencrypted|exposed|
  reachable|downloadable|no_password|default_password
tls|ssl|sha1|md5 .. still
tls|ssl|https is|are *? not|off|disabled
without|no|<dont>_use|not_using tls|ssl|https
directory listing is|on|enabled|at
default|admin|root credentials|login|account|password .. still|works|is_on|is_open|open|never
enumerate|guess|harvest email|account|user|ids|password|token
debug mode|is|page .. on|public|shows|open
stack trace|error_page show|leak
outdated|unsupported|ancient|unmaintained version|php|openssl|wordpress|drupal|plugin|library|rails|jquery .. with|
  still|and|has|is
old php|openssl|wordpress|drupal|plugin|library|rails|jquery .. with|still|has|is
exploit is|for|on *? public|published|twitter|github|out_there
port|admin|ssh .. is|left|wide open
not|isn't|aren't behind the|any|a vpn|login|auth|firewall|password
any|every signed_in|logged_in user|editor|publisher|account can|could
wrong|loose|open permissions on
can|could be reached|opened|called|read|seen|downloaded|edited|changed|deleted|fetched *? *? without|by_anyone|
  by_anybody|from_outside|from_anywhere
nothing|nobody stops|checks|prevents|validates|limits *? *? you|anyone|who|it|this|whether|that_you|that_they|
  that_the|that_it
session|cookie|token|link never|does_not|doesn't|won't|not|isn't *? expire|end|invalidated|rotate|log|killed|destroyed|
  cleared
password|key|secret|credential *? *? hasn't|has_not|haven't|never|not *? been? changed|rotated|reset|renewed *? since|
  for|after|in
know|known|aware about|of *? *? <hole>|hole|gap|weakness
put it|this|the_fix off *? till|until|again
only|just need a|an|the|one *? *? *? to reset|log|get|see|change|open|take
no second check|factor
still|also let you|anyone|anybody|people|users in|through|log_in|sign_in without|with_any
give|gives|get|gets|shows you|me|us <theirs>
accept|takes|allows *? *? *? without *? check|checking|validation|scanning
csrf|xss|csp protection|check|policy is|are|was turned_off|off|disabled|switched_off
page|panel|console|tool|endpoint|dashboard|api has no login|password|auth|authentication
anyone|anybody on the internet can|could
let|allows you|anyone|anybody in|log_in|sign_in without .. password|checking|being
<dont> check|verify|validate|look_at *? token|signature|session|permission|password|who|whose|owner|cookie
left|leaver *? *? *? *? *? still has|have access|a_login|an_account|the_key|the_password
xss|csrf|sql_injection|injection vulnerability|hole|flaw|bug in|on|via|at|still *? the|our|a|that
is|are|leak|like|such a|an? *? sieve
flimsy,paper_thin
crafted request|input|header|url|postcode|payload|link|file
request|endpoint|api|call|route .. is|are not authenticated|authorised
still log_in|sign_in|get_in with the|an|her|his|their|my? old|expired|previous password|link|token|account|cookie
return|list|show other users|people *? email|address|details|drafts
password|token|cookie|credential go|goes|travel|sent over|via http
token|key of|for *? *? *? works on production
give|make|grant themselves|yourself|himself|herself *? admin|access|rights|permission|superadmin
leak .. version|stack_trace
still accept *? password
run|execute its script
does_not|doesn't|don't|fails_to end|kill|destroy|clear|invalidate *? session|cookie|token
token|secret|password|key are|is the_same for|on every|all
password|key|token|secret|credential is|are on|in *? *? public wiki|repo|gist|page|github|board
months|years|versions|releases behind on *? security|updates|patches
security update|patch|release .. sitting|waiting|outstanding|overdue|missing|not_applied|not_installed
who left *? *? *? still work|active
let|allow port|ssh|rdp *? in|from
nobody|no_one has|ever? closed|fixed|patched the|that <hole>|hole
secret|password|token|key|credential are|is printed|logged|echoed|dumped in|to
request|input|payload|header|query *? *? *? *? takes|brings|knocks the *? down|over
wouldn't|would_not|won't|never notice|detect|spot *? *? brute_force|attack|breach
2:
exploitable|unencrypted
if|when you|they|i|someone|anyone change|edit|alter|tweak|guess|add|remove|increment|replace *? *? id|number|url|
  address|parameter|slug|reference|organisation|header|digit|cookie
fix|patch|upgrade .. not|isn't|months|weeks live|deployed|out|released|planned|away|written|scheduled|ready
not|isn't live|deployed|released|scheduled yet
<hole>|weakness|insecure|hacked|vulnerable|injection|bypass
not|never|isn't|hasn't|haven't|won't|nobody_has been? fixed|closed|addressed|removed|scheduled|rotated|upgraded
no fix|patch
unfixed
still there|open|works|possible
fix due|planned|pending|is_due|is_planned|expected|on_the_backlog
until .. fixed|release|next|rewritten|patched
have|haven't closed
won't|will_not|can't upgrade|patch|update|fix
sequential|guessable|predictable
xss|csrf|ssrf|rce|idor|injection *? vulnerability|attack|exploit|hole|flaw|issue
in plain text|clear_text
0:
auth bypass id|ids|link|token|field|feature|preview|param|parameter
if|when *? *? *? key|token|secret|password|credential is|are|was|has leaked|been_leaked|compromised
^ leaked credentials|keys|secrets|tokens $
token|link|session|cookie|key do_not|don't|never|not|doesn't|does_not expire by_default|unless|until
ids|id|token|url|link|numbers are|is not|never sequential|guessable|predictable|enumerable
no authentication|login|password is|was needed|required
password|login|log_in|sign_in is|are not? needed|required|optional|not_required *? *? *? to|on|for
password|reset link in the|that|her|his|their email
password|account|link|token|key|session no_longer|stopped work|valid|active
link|spell|grammar|style|quality|fact check|checker is|are|was? *? skipped|off|turned_off|switched_off|broken|missing
validation is|was missing|off|broken for|on *? *? field|date|postcode
token|password is in the log in email|mail
easy|simple to guess the_answer|wrong|what
bypass the *? landing|start|home page
<dont>|not|to *? trust the
exploit the? fact|full|new|feature|data
has|have|was|is|been|were|now|already patched|mitigated|fixed|closed|resolved
patch notes|release|file|version
no fix|patch needed
non exploitable
not|isn't|aren't|wasn't|no_longer *? vulnerable|exploitable|exploited|insecure|affected
<hole> disclosure|policy|report|scanner|scan
closed|patched|fix|resolved|patches|rotated|removed the|a|for|all|this|one|some|these|several? *? *? <hole>
<hole> .. has|was|is|been|are|were|have fixed|closed|resolved|patched
false positive
vulnerable people|adult|children|customer|user|group|child|person|road|witness
forgot|reset|default|new|their|wrong|lost password
default|new|primary|foreign key
skip the? link
not an? vulnerability
anyone|anybody|everyone with an account|a_signon_account|edit_access|questions|a_question|access
old account|editors has|have|was|were removed|closed|archived
two_factor|2fa|mfa is|are|was not set_up|working|arriving|accepted|accepting|letting|sending|the|showing
get|go past|through|beyond the|our *? <door> page|screen|step|stage|prompt|form
<dont>|cannot|unable_to get past|through *? *? <door>
<dont>|cannot accept|allow|take|run any|every *?
rate limit is|are documented|described|explained|reached|hit|exceeded|listed
port is open|left for|to|from the|our *? load_balancer|healthcheck|monitoring|vpn|office
default|admin *? password|login policy|page|screen|form|field|link|length|rule *
use|have|has a|one single? account|login for|per each|every|person
know|known|aware about|of *? *? gap in the|our|that|its *? statistics|data|table|chart|content|page|timeline|series|
  coverage
strengths and weakness
csrf token|cookie|header|middleware
report|find|all|any|disclosed|discuss|handle security bug|issue|flaw|weakness in?
as can be guessed
vulnerability scanner|scan|report|policy|disclosure|database|team|page|alert|management
!:
it works without a? login
<dont>|never store|keep|send|log|hold *? *? *? plain|clear text?
port of *? *? *?
no validation|check on|in|of the *? field|box|date|postcode
in|of|within their|her|his|your own department|organisation|team
is|are public content|information|guidance
aren't|isn't|not|never stored|kept|sent|logged *? *? plain|clear text?
guidance|advice|statistics|consultation|campaign|publication|page|policy|guide|training|article|blog|information|
  announcement on|about *? *? *? *?
how|if|where|when|unless *? *? attacker|hacker|scammer|criminal|cracker can|could|might|would|may
test|scan|check|monitor|alert|look|search *? *? *? for|to *? *? <hole>|vulnerabilities|security|weakness
known|new|latest *? vulnerability scanner|scan|report|policy|disclosure|database|page|alert|management
responsible disclosure policy|program|programme|process|page
valid|active|usable for|until *? *? day|hour|week|month|minute|monday|tuesday|wednesday|thursday|friday|tomorrow|
  midnight
password is|are not required|needed|optional *? on the *? form|field|page
published|live|public page|content|guidance|document|data *? *? without *? logging|signing|login|authentication in?
page|pdf|document|consultation|guidance|survey|form|event|api|website|site|publication|dataset|collection is|was|are|
  were|has_been|have_been|stays *? open_to|publicly|available|accessible *? *? *? *? *? *? *?
use|have|has the|one|a same|single login|account *? *? *? *? signon|sso|single_sign_on
`;
