import type { Detector } from '../finding.ts';
import { weighWording } from './weigh-wording.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** A way in that is still open, or what would help somebody find one; what has been fixed is left alone. */
const WEAKNESS = `${WORD_CLASSES}
hole: vulnerability|vulnerabilities|vuln|vulns|exploit|exploits|cve|xss|sqli|csrf|ssrf|rce|idor|xxe|clickjacking|backdoor|injection
door: login|log|sign|signin|signon|auth|authentication|authorisation|password|2fa|mfa|waf|captcha|permission|permissions|firewall|rate|check|checks|validation|approval|access|security|moderation|filter|csp
data: personal|private|draft|drafts|unpublished|admin|data|details|records|emails|passwords|accounts|account|files|everything|any|all|other|someone|another
3 not|never|isn't|hasn't|haven't|aren't|won't|can't|yet|still .. patched|patch|remediated|mitigated,unpatched|unmitigated|exploitable|zeroday|oday,zero day,no patch,awaiting|pending|waiting_for a? patch|security_fix,patch is|has not|due|pending|planned|only,known|open|unresolved|outstanding|live|active|critical|serious|unfixed|undisclosed <hole>|security|weakness|hole|flaw,security|big|gaping|serious|massive hole|flaw|gap|weakness|loophole,security bug|issue|problem .. still|open|not|that_lets|where,still|are|is|currently|wide|totally|probably vulnerable|exploitable|insecure|exposed_to|open_to|guessable,vulnerable to|until,exploit|poc works|still|code|is|exists|available,exploit|abuse this|it|the|that,proof of concept
3 bypass|bypasses|bypassed|bypassing|circumvent|skip|skips|evade|defeat the|our|all|this|signon? <door>,get|gets|go|way round|around|past the|our|signon <door>,<door> bypass,can|could be .. bypassed|spoofed|forged|guessed|brute|exploited|enumerated|hijacked|tampered|intercepted|scraped,easy|trivial|possible|simple to spoof|forge|guess|exploit|bypass|hijack|inject,without logging|signing|authentication|authenticating|auth|a_password|any_password|an_account,no auth|authentication|password|access_control|rate_limit|rate_limiting|encryption|csrf|input_validation in|on|at|for|check|needed|required|protection|so,anyone|anybody|attacker|attackers|hacker|someone .. can|could .. see|read|download|edit|get|reset|change|delete|access|view|publish .. <data>,attacker|attackers|hacker|hackers can|could|might|would|may
3 sql|command|code|template|html|header|script injection,cross site scripting,stored|reflected xss,xss|csrf|ssrf|rce|idor|sqli in|on|via|through|still,path|directory traversal,open redirect in|on|at|via|still,remote code execution,privilege escalation,session fixation|hijacking,unauthenticated endpoint|access|requests|api,publicly|world accessible|exposed|readable|writable,bucket is public|open,exposed to the? internet
3 rate limit|limits|limiting is|of|at|set|only|does|doesn't|off|disabled|can|per|threshold|kicks,waf is|rule|rules|doesn't|only|blocks|misses|off|can|lets|won't,mitigated|mitigating|mitigate|mitigation .. waf|rate|blocking|fastly|limiting,turned|switched|disabled|disable|turn off? the|our? waf|csrf|auth|authentication|2fa|mfa|rate|firewall|tls|csp|antivirus,hard|hardcoded|default|shared|same|weak|guessable|leaked|known|reused coded? password|passwords|credentials|secret|secrets|key|keys,password|passwords|token|key|keys is|are|has|have|hasn't .. plain|weak|shared|the_same|guessable|not_been_rotated|been_rotated|hardcoded|reused,plain text? password|passwords,not|never|hasn't|haven't|isn't|aren't been? rotated|encrypted|hashed|sanitised|escaped|authenticated|revoked,unencrypted|unsanitised,leaking|leaks|exposes|exposing|leak .. <data>|tokens|secrets|credentials|session,was|were|been|be compromised|hacked|breached,pen|penetration test found|finding|findings|report|showed|result|flagged,pentest found|findings|report,ithc findings|finding,out of date|support version|openssl|rails|library,end of life and|so|with,no longer? security updates|patches|support
2 <hole>|weakness|insecure|hacked|vulnerable,not fixed,no fix,unfixed,<dont> been? fixed|closed|resolved|addressed,still there|open|unfixed|possible|works,yet to be,fix is|not due|planned|pending|until,until .. fixed|release|sprint,weeks away,security hole|flaw|team_know
1 still|yet|until|not|anyone
0 has|have|was|is|been|were|now|already|we've|we patched|remediated|mitigated,patch notes|release|file|request|version,no fix needed,no patch needed|required,not|isn't|aren't|wasn't|no_longer vulnerable|exploitable|exploited|insecure,vulnerability|vulnerabilities disclosure|policy|report|scanner|scan|reporting,fixed|closed|patched|fix|fixes|resolved the|a|for|all|this? .. <hole>|sql_injection|path_traversal,<hole>|injection .. has|was|is|been fixed|closed|resolved|patched,false positive,vulnerable people|adults|children|customers|users|groups|persons?,rate limit for council,forgot|reset password,default|new|old key|keys,is not an? <hole>
`;

/** A security weakness that is not fixed, or how to use one. */
export const unfixedWeakness: Detector = {
  id: 'unfixed-weakness',
  kind: 'Unfixed weakness',
  severity: 'mind',
  why: 'Anyone with this ticket open learns a way in that still works.',
  next: 'Put the detail where the security team tracks it, and leave only a pointer here.',
  find: weighWording(WEAKNESS),
};
