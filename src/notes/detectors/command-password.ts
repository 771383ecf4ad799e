import type { Detector, Span } from '../finding.ts';
import { isName, isPlace, isPlaceholder } from '../is-placeholder.ts';
import { describeKind } from '../kinds.ts';
import { putInOrder } from '../put-in-order.ts';

/** Ways to hand a password to a command; what the last group holds is the secret. Each row begins with a word to look for. */
const COMMANDS: readonly (readonly [word: string, shape: RegExp])[] = [
  ['-u', /(?:^|\s)(?:-u|--user|--proxy-user|-U)[\s=]{0,3}["']?[\w.@\\-]{1,60}:(?!\/\/)([^\s"'@:]{3,200})/dg],
  [
    '--',
    /(?<!\b(?:lpass|bw|gopass) (?:show|get)[^\n]{0,40})(?:^|\s)--?(?!-?no-|-?(?:next|page|starting|continuation|change|lock|client-request)-token)(?:[\w-]{0,30}(?:password|passwd|passphrase|token|secret|pass|api-?key))[\s=]{1,3}["']?([^\s"'-][^\s"']{2,200})/dgim,
  ],
  ['mysql', /\bmysql(?:dump|admin|import)?\b[^\n]{0,120}?\s-p["']?([^\s"'-][^\s"']{2,60})/dgi],
  [
    'mongo',
    /\bmongo(?:sh|dump|restore|import|export)?\b[^\n]{0,120}?\s-p\s{1,3}["']?(?!\d+\b)([^\s"'-][^\s"']{2,60})/dgi,
  ],
  ['psexec', /\bpsexec\b[^\n]{0,120}\s-p\s{1,3}["']?([^\s"']{3,60})/dgi],
  ['sshpass', /\bsshpass\s{1,3}-p\s{0,3}["']?([^\s"']{3,60})/dgi],
  [
    'login',
    /\b(?:docker|podman|az|oc|helm|cf|heroku|vault)\s(?:registry\s)?login\b[^\n]{0,120}\s(?:-p|--password)[\s=]["']?([^\s"'-][^\s"']{2,80})/dgi,
  ],
  ['net use', /\bnet use\b[^\n]{0,120}\/user:\S{1,60}\s([^\s"']{3,60})/dgi],
  ['net use', /\bnet use\b[^\n]{0,40}\\\\\S{1,80}\s["']?([^\s"'/*]{3,60})["']?\s\/user:/dgi],
  ['redis-cli', /\bredis-cli\b[^\n]{0,80}\s-a\s{1,3}["']?([^\s"']{3,80})/dgi],
  [':', /^[\w.*-]{1,80}:(?:\d{2,5}|\*):[\w*.-]{1,60}:[\w*.-]{1,60}:([^\s:]{3,100})$/dgm],
  ['oracle:', /\bjdbc:oracle:\w{1,8}:\w{1,30}\/([^\s@/]{3,60})@/dg],
  ['-password|-apikey|-authtoken', /\s-(?:Password|ApiKey|AuthToken)\s{1,3}["']?([^\s"'$(<-][^\s"']{4,100})/dgi],
  ['machine', /\bmachine\s{1,4}\S{1,80}\s{1,8}login\s{1,4}\S{1,80}\s{1,8}password\s{1,4}(\S{3,100})/dgi],
  [
    'env',
    /^[ \t]{0,8}(?:ENV|ARG)[ \t]{1,4}\w{0,40}(?:PASS|SECRET|TOKEN|KEY)\w{0,20}[ \t]{1,4}["']?([^\s"'=]{4,200})/dgim,
  ],
  ['setx', /^[ \t]{0,8}setx?[ \t]{1,4}\w{0,40}(?:PASS|SECRET|TOKEN|KEY)\w{0,20}[ \t=]{1,4}["']?([^\s"'=]{4,200})/dgim],
  ['requirepass|masterauth', /\b(?:requirepass|masterauth)\s{1,4}([^\s<$-]\S{2,100})/dgi],
  ['snyk auth|vault login', /\b(?:snyk auth|vault login)\s{1,4}([^\s<$-](?=\S{0,99}\d)\S{2,100})/dgi],
  ['sqlplus', /\bsqlplus\s(?:-\w\s){0,3}\w{1,30}\/([^\s@/]{3,60})@/dgi],
  ['sqlcmd', /\b(?:sqlcmd|bcp|osql)\b[^\n]{0,120}?\s-P\s{0,3}["']?([^\s"']{3,60})/dg],
  ['ldap', /\bldap(?:search|modify|add|whoami)\b[^\n]{0,160}?\s-w\s{0,3}["']?([^\s"'-][^\s"']{2,60})/dg],
  ['zip', /\b(?:un)?zip\b[^\n]{0,80}?\s-P\s{0,3}["']?([^\s"'-][^\s"']{2,60})/dg],
  ['7z', /\b7za?\s\w\b[^\n]{0,80}?\s-p["']?([^\s"']{3,60})/dg],
  ['openssl', /\bopenssl\s\w{1,12}\b[^\n]{0,160}?\s-k\s{1,3}["']?([^\s"'-][^\s"']{2,60})/dg],
  ['pass:', /(?:-pass(?:in|out)?|-k)\s{1,3}["']?pass:([^\s"']{3,60})/dg],
  ['storepass', /-(?:src|dest|key|store|new)(?:store)?pass\s{1,3}["']?([^\s"'-][^\s"']{2,60})/dgi],
  ['htpasswd', /\bhtpasswd\s-\w{0,4}b\w{0,4}\s(?:-\w\s)?\S{1,80}\s\S{1,40}\s["']?([^\s"']{3,60})/dg],
  ['chpasswd', /["']?\b[\w.-]{1,32}:([^\s"':]{3,60})["']?\s?\|\s?(?:sudo\s)?chpasswd/dg],
  ['sudo -s|login', /\becho\s(?:-n\s)?["']?([^\s"'$`]{3,100})["']?\s?\|\s?(?:sudo -S|(?:sudo\s)?\w{2,12}\slogin\b)/dg],
  ['useradd', /\b(?:useradd|usermod)\b[^\n]{0,80}?\s-p\s["']?([^\s"'-][^\s"']{2,100})/dg],
  ['%', /\s(?:-U|--user)[\s=]["']?[\w.\\/-]{1,40}%([^\s"']{3,60})/dg],
  ['/p:', /\s\/u(?:ser)?:\S{1,60}\s(?:\/\S{1,40}\s){0,3}\/p(?:ass)?:["']?([^\s"']{3,60})/dgi],
  ['lftp', /\blftp\b[^\n]{0,60}?\s-u\s[\w.@-]{1,60},([^\s"']{3,60})/dg],
  ['curl', /\bcurl\b[^\n]{0,160}?\s(?:-u|--user)[\s=]["']?([A-Za-z0-9_-]{16,100}):?["']?(?=\s|$)/dg],
  ['-p', /["']-{1,2}p(?:ass(?:word|wd)?)?["']\s?,\s?["']([^"'\n-][^"'\n]{2,60})["']/dg],
  ['community', /\bsnmp-server community\s["']?([^\s"'<]{4,60})/dgi],
  ['snmp', /\bsnmp\w{2,8}\b[^\n]{0,80}?\s-c\s{1,3}["']?(?!public\b)([^\s"'-]{3,60})/dg],
  ['http', /\bhttps?\s[^\n]{0,60}?(?:-a|--auth)[\s=]["']?[\w.@-]{1,40}:([^\s"']{3,60})/dg],
  ['ssh-keygen', /\bssh-keygen\b[^\n]{0,100}?\s-[NP]\s{0,3}["']?([^\s"'-][^\s"']{3,60})/dg],
  ['auth ', /^(?:[\w.:]{0,30}> )?AUTH\s(?:\w{1,30}\s)?(?=\S{0,60}\d)(\S{4,100})$/dgm],
  ['securestring', /\bConvertTo-SecureString\s(?:-String\s)?["']([^"'\n$]{3,80})["']/dgi],
  [
    'connect|mysqli|pdo(|ftp(',
    /\b(?:\w{0,20}connect(?:ion)?|mysqli|PDO|FTP(?:_TLS)?)\(\s{0,3}["'][^"'\n]{1,150}["'],\s{0,3}["'][^"'\n]{1,60}["'],\s{0,3}["']([^"'\n]{4,80})["']/dgi,
  ],
  [
    'auth',
    /\b(?:auth["']?\s?[=:]\s?|HTTPBasicAuth|HTTPDigestAuth|PSCredential)\(\s{0,3}["'][^"'\n]{1,60}["'],\s{0,3}["']([^"'\n]{4,80})["']/dgi,
  ],
  [
    '@',
    /(?<![\w/:.@-])[A-Za-z][\w.-]{1,30}:(?=[^\s:@/]{0,59}[\d!#$%^&*])([^\s:@/"'`]{4,60})@(?:\d{1,3}(?:\.\d{1,3}){3}\b|[\w.-]{1,60}:\d{2,5}\b)/dg,
  ],
  [
    'login|auth|credential',
    /\b(?:\w{0,20}login|\w{0,10}basic_?auth|auth(?:enticate)?|\w{0,20}credentials?)\(\s{0,3}["'][^"'\n]{1,80}["'],\s{0,3}["'](?=[^"'\n]{0,79}[\d!@#$%^&*])([^"'\n]{4,80})["']/dgi,
  ],
  ['@tcp(', /\b[\w.-]{1,40}:([^\s:@/"']{3,60})@(?:tcp|unix)\(/dg],
  ['networkcredential', /NetworkCredential\(\s{0,5}"[^"\n]{1,60}"\s{0,3},\s{0,3}"([^"\n]{3,60})"/dgi],
  [
    'directoryentry',
    /DirectoryEntry\(\s{0,5}"[^"\n]{1,100}"\s{0,3},\s{0,40}"[^"\n]{1,60}"\s{0,3},\s{0,40}"([^"\n]{3,60})"/dgi,
  ],
  ['setpassword', /\bset_?Password\(\s{0,3}["']([^"'\n]{4,80})["']/dgi],
  [
    '=',
    /["']([^"'\n]{4,100})["']\)?[ \t]{0,3}[!=]={1,2}[ \t]{0,3}[\w.$]{0,30}(?:pass(?:word|wd)?|pwd|secret|token|api_?key)\w{0,20}\b/dgi,
  ],
  ['identified', /\bidentified\s(?:with\s\w{1,40}\s)?by\s(?:password\s|values\s)?["']([^"'\n]{3,80})["']/dgi],
  [
    'identified',
    /\b(?:(?:create|alter)\s(?:user|role)|grant)\b[^\n;]{0,80}?\bidentified\sby\s([A-Za-z][\w#$!@]{3,30})(?=\s{0,2}(?:;|$|\b(?:account|default|profile|replace|quota|temporary|password)\b))/dgim,
  ],
  ['password', /\b(?:role|user)\b[^\n;]{0,80}\bpassword\s{1,3}["']([^"'\n]{3,80})["']/dgi],
];

/** Passwords handed to a command: `curl -u`, `mysql -p`, `--password`, `psexec -p`, `.netrc` and their like. */
export const commandPassword: Detector = {
  ...describeKind('command-password'),
  next: 'Change the password, then take it out of the note.',
  find(text) {
    const spans: Span[] = [];
    const lower = text.toLowerCase();
    for (const [word, shape] of COMMANDS) {
      if (!word.split('|').some((one) => lower.includes(one))) continue;
      for (const { indices } of text.matchAll(shape)) {
        const [start, end] = indices?.at(-1) ?? [0, 0];
        const value = text.slice(start, end);
        if (!isNone(value) && !(word === '-u' && isName(value))) spans.push({ start, end });
      }
    }
    return putInOrder(spans);
  },
};

/** Where a secret is kept: `--secret id=npm,src=.npmrc`, `--token-file token.txt`. */
const KEPT = /^(?:id|source|src|target|type|name|env|file)=/;

function isNone(value: string): boolean {
  if (isPlace(value) || KEPT.test(value)) return true;
  return isPlaceholder(value) || /^[$%<{[(-]|^(?:https?:|\/|\w+\()/.test(value) || /^[A-Z]+(?:_[A-Z]+)*$/.test(value);
}
