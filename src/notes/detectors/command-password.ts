import type { Detector, Span } from '../finding.ts';
import { isPlaceholder } from '../is-placeholder.ts';
import { putInOrder } from '../put-in-order.ts';

/** Ways to hand a password to a command; what the last group holds is the secret. Each row begins with a word to look for. */
const COMMANDS: readonly (readonly [word: string, shape: RegExp])[] = [
  ['-u', /(?:^|\s)(?:-u|--user|--proxy-user|-U)[\s=]{0,3}["']?[\w.@\\-]{1,60}:(?!\/\/)([^\s"'@:]{3,200})/dg],
  [
    '--',
    /(?:^|\s)--?(?:[\w-]{0,30}(?:password|passwd|passphrase|token|secret|pass|api-?key))[\s=]{1,3}["']?([^\s"'-][^\s"']{2,200})/dgim,
  ],
  ['mysql', /\bmysql(?:dump|admin|import)?\b[^\n]{0,120}?\s-p["']?([^\s"'-][^\s"']{2,60})/dgi],
  ['psexec', /\bpsexec\b[^\n]{0,120}\s-p\s{1,3}["']?([^\s"']{3,60})/dgi],
  ['sshpass', /\bsshpass\s{1,3}-p\s{0,3}["']?([^\s"']{3,60})/dgi],
  [
    'login',
    /\b(?:docker|podman|az|oc|helm|cf|heroku|vault)\s(?:registry\s)?login\b[^\n]{0,120}\s(?:-p|--password)[\s=]["']?([^\s"'-][^\s"']{2,80})/dgi,
  ],
  ['net use', /\bnet use\b[^\n]{0,120}\/user:\S{1,60}\s([^\s"']{3,60})/dgi],
  ['redis-cli', /\bredis-cli\b[^\n]{0,80}\s-a\s{1,3}["']?([^\s"']{3,80})/dgi],
  ['machine', /\bmachine\s{1,4}\S{1,80}\s{1,8}login\s{1,4}\S{1,80}\s{1,8}password\s{1,4}(\S{3,100})/dgi],
  [
    'ENV',
    /^[ \t]{0,8}(?:ENV|ARG)[ \t]{1,4}\w{0,40}(?:PASS|SECRET|TOKEN|KEY)\w{0,20}[ \t]{1,4}["']?([^\s"'=]{4,200})/dgim,
  ],
  ['requirepass', /\brequirepass\s{1,4}(\S{3,100})/dgi],
  ['NetworkCredential', /NetworkCredential\(\s{0,5}"[^"\n]{1,60}"\s{0,3},\s{0,3}"([^"\n]{3,60})"/dgi],
  [
    'DirectoryEntry',
    /DirectoryEntry\(\s{0,5}"[^"\n]{1,100}"\s{0,3},\s{0,40}"[^"\n]{1,60}"\s{0,3},\s{0,40}"([^"\n]{3,60})"/dgi,
  ],
  ['setPassword', /\bset_?Password\(\s{0,3}["']([^"'\n]{4,80})["']/dgi],
  [
    '=',
    /["']([^"'\n]{4,100})["']\)?[ \t]{0,3}[!=]={1,2}[ \t]{0,3}[\w.$]{0,30}(?:password|passwd|secret|token|api_?key)\b/dgi,
  ],
  ['IDENTIFIED', /\bidentified\s(?:with\s\w{1,40}\s)?by\s(?:password\s)?["']([^"'\n]{3,80})["']/dgi],
  ['PASSWORD', /\b(?:role|user)\b[^\n;]{0,80}\bpassword\s{1,3}["']([^"'\n]{3,80})["']/dgi],
];

/** Passwords handed to a command: `curl -u`, `mysql -p`, `--password`, `psexec -p`, `.netrc` and their like. */
export const commandPassword: Detector = {
  id: 'command-password',
  kind: 'Password in a command',
  severity: 'serious',
  why: 'Anyone who can read this note can sign in with it.',
  next: 'Change the password, then take it out of the note.',
  find(text) {
    const spans: Span[] = [];
    const lower = text.toLowerCase();
    for (const [word, shape] of COMMANDS) {
      if (!lower.includes(word.toLowerCase())) continue;
      for (const { indices } of text.matchAll(shape)) {
        const [start, end] = indices?.at(-1) ?? [0, 0];
        if (!isNone(text.slice(start, end))) spans.push({ start, end });
      }
    }
    return putInOrder(spans);
  },
};

function isNone(value: string): boolean {
  return isPlaceholder(value) || /^[$%<{[(-]|^(?:https?:|\/|\w+\()/.test(value) || /^[A-Z]+(?:_[A-Z]+)*$/.test(value);
}
