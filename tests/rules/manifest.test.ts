import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

type Manifest = Record<string, unknown> & {
  permissions: string[];
  host_permissions: string[];
  content_scripts: { matches: string[]; js: string[]; all_frames?: boolean }[];
  content_security_policy: { extension_pages: string };
  background: { service_worker?: string; scripts?: string[] };
};

const dist = new URL('../../dist', import.meta.url).pathname;

/** What is wrong with a built manifest, in words. */
function judge(manifest: Manifest): string[] {
  const problems: string[] = [];
  const wants = (name: string, given: unknown, wanted: unknown) => {
    if (JSON.stringify(given) !== JSON.stringify(wanted)) problems.push(`${name} is ${JSON.stringify(given)}`);
  };
  wants('permissions', manifest.permissions, ['storage', 'alarms']);
  wants('host_permissions', manifest.host_permissions, ['https://*.zendesk.com/*']);
  wants(
    'matches',
    manifest.content_scripts.map(({ matches }) => matches),
    [['https://*.zendesk.com/agent/*']],
  );
  for (const key of [
    'web_accessible_resources',
    'optional_permissions',
    'optional_host_permissions',
    'externally_connectable',
    'content_scripts_css',
  ]) {
    if (key in manifest) problems.push(`${key} is there`);
  }
  if (manifest.content_scripts.some((script) => script.all_frames)) problems.push('all_frames is on');
  const policy = manifest.content_security_policy.extension_pages;
  if (!policy.startsWith("default-src 'none'")) problems.push('the policy does not start closed');
  if (/unsafe|https?:\/\/\*(?!\.zendesk)|data:/.test(policy)) problems.push('the policy is open');
  return problems;
}

describe.each(['chrome', 'firefox'])('the built manifest for %s', (target) => {
  const folder = join(dist, target);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
  const gzipped = (name: string) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;

  it('asks for exactly what the product needs', () => expect(judge(manifest)).toEqual([]));

  it.each([
    ['a permission', { permissions: ['storage', 'alarms', 'tabs'] }],
    ['a wider host', { host_permissions: ['<all_urls>'] }],
    ['files a page can fetch', { web_accessible_resources: [{ resources: ['*'], matches: ['*://*/*'] }] }],
  ])('would be caught with %s planted', (_what, planted) => {
    expect(judge({ ...manifest, ...planted } as Manifest)).not.toEqual([]);
  });

  it('names only files that are there', () => {
    const named = [...JSON.stringify(manifest).matchAll(/"([^"*:]+\.(?:js|html|png|json))"/g)].map(
      ([, name]) => name ?? '',
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !existsSync(join(folder, name)))).toEqual([]);
  });

  it('keeps the content script within 45 kB gzip, and each page within its budget', () => {
    const content = manifest.content_scripts[0]?.js ?? [];
    const budgets = { 'content.iife.js': 45_000, 'note-checks.iife.js': 30_000, 'page-actions.iife.js': 20_000 };
    const weights = Object.fromEntries(content.map((name) => [basename(name), gzipped(name)]));
    expect(Object.keys(weights).sort()).toEqual(Object.keys(budgets).sort());
    for (const [name, budget] of Object.entries(budgets)) expect(weights[name]).toBeLessThanOrEqual(budget);
    const scripts = files.filter((name) => name.endsWith('.js') && !content.includes(name));
    expect(scripts.reduce((sum, name) => sum + gzipped(name), 0)).toBeLessThanOrEqual(60_000);
  });

  it('holds no road from text to code or markup', () => {
    const risky = /\beval\(|new Function\(|\bFunction\(|\.innerHTML\s*=|\.outerHTML\s*=|document\.write/;
    const scripts = files.filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(2);
    expect(scripts.filter((name) => risky.test(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
  });

  it('ships nothing of the local Zendesk, no source maps, no address but Zendesk’s and documentation links', () => {
    expect(files.filter((name) => /sandbox|\.map$|\.yaml$/.test(name))).toEqual([]);
  });
});
