import type { Detector } from '../finding.ts';
import { weighWording } from './weigh-wording.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** A way in that is still open, or what would help somebody find one; what has been fixed is left alone. */
const WEAKNESS = `${WORD_CLASSES}
hole: vulnerability|vulnerabilities|vuln|exploit|cve|xss|sqli|csrf|ssrf|rce|idor|backdoor|injection
door: login|log|sign|signin|signon|auth|authentication|password|2fa|mfa|waf|captcha|permission|firewall|rate|check|validation|approval|access|security|moderation|filter
data: personal|private|draft|unpublished|admin|data|detail|record|email|password|anyone's|account|file|everything|anything|any|all|other|someone
3 not|never|isn't|hasn't|haven't|aren't|yet|still .. patched|patch|mitigated,unpatched|exploitable|oday,zero day,awaiting|pending|waiting_for a? patch,known|open|unresolved|outstanding|live|active|critical|serious|unfixed <hole>|security|weakness|hole|flaw,big|gaping|serious|security hole|flaw|gap|weakness,security bug|issue .. still|open|not,still|are|is|currently|wide vulnerable|exploitable|insecure|open_to|guessable,vulnerable to|until,exploit|poc works|still|code|is|exists,exploit|abuse this|it|the,a hole in
3 bypass|circumvent|skip|evade|defeat the|our|all|this <door>,get|go|way round|around|past the|our <door>,<door> bypass,can|could be .. bypassed|spoofed|forged|guessed|exploited|enumerated|hijacked|intercepted,easy|trivial|possible to spoof|forge|guess|exploit|bypass|inject,without logging|signing|authentication|auth|a_password|an_account,no auth|authentication|access_control|rate_limit|rate_limiting|encryption|csrf,no password on|needed,anyone|anybody|attacker|hacker|someone|editor .. can|could .. see|read|download|edit|get|reset|change|delete|access|publish .. <data>,attacker|hacker can|could|might|would
3 any|another|other user|publisher|editor|department .. can|could,become any|another,publish as|for any|another,get into another|other|any,by guessing|changing|editing the,anyone who know|guess|has,by|open_to|visible_to anyone|everyone,account takeover,auth|login|check|rate_limit|waf .. bypassed|skipped|off|disabled|missing,can be bypassed,lets|let you|anyone|anybody run|upload|in|read|see|become|publish|log,not signed|checked|validated so
3 sql|command|code|template|header|script injection,stored|reflected xss,xss|csrf|ssrf|rce|idor|sqli in|on|via|still,path|directory traversal,open redirect in|on|at|via|still,remote code execution,unauthenticated endpoint|access|request,publicly|world accessible|exposed|writable,to the internet
3 rate limit is|set|only|does|doesn't|off|disabled,rate limiting is|off|only|doesn't,waf rule|doesn't|only|misses|off|lets|won't|is,mitigate .. waf|rate|blocking|fastly,turn|switch|disable off? the|our? waf|csrf|auth|authentication|2fa|firewall|csp,hardcoded|default|shared|same|weak|guessable|leaked|reused|hard_coded password|credential|secret|key,password|token|key is|are|were|have|has .. plain|weak|shared|guessable|rotated|hardcoded|reused|never_expire,plain text password,in plain text,not|never|hasn't|haven't|isn't|aren't been? rotated|encrypted|hashed|sanitised|authenticated|revoked,unencrypted,leak|leaking|exposes <data>|token|secret|credential,was|were|been|be hacked,pen test found|finding|report|showed,penetration test found|finding|report,pentest found|finding,out of date .. version|openssl|rails|library|and_has,no longer? security updates|patches
2 fix .. not live|deployed|out|released|planned,not live|deployed|released yet,<hole>|weakness|insecure|hacked|vulnerable|security_hole,not fixed,no fix|patch,unfixed,<dont> been? fixed|closed|addressed,still there|open|works|possible,fix due|planned|pending,until .. fixed|release|next,have|haven't closed
0 has|have|was|is|been|were|now|already patched|mitigated,patch notes|release|file|version,no fix|patch needed,not|isn't|aren't|wasn't|no_longer vulnerable|exploitable|exploited|insecure,vulnerability|vulnerabilities disclosure|policy|report|scanner|scan,fixed|closed|patched|fix|resolved the|a|for|all|this? .. <hole>,<hole> .. has|was|is|been fixed|closed|resolved|patched,false positive,vulnerable people|adult|children|customer|user|group,forgot|reset|default|new password,default|new key,skip the? link
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
