import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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

  it('keeps each part of the content script within its budget (decision 0007)', () => {
    const content = manifest.content_scripts[0]?.js ?? [];
    const budgets = {
      'content.iife.js': 45_000,
      'note-checks.iife.js': 130_000,
      'note-safety.iife.js': 8_000,
      'page-actions.iife.js': 25_500,
      'handover.iife.js': 4_000,
      'ending-actions.iife.js': 25_000,
      'zendesk-calls.iife.js': 18_000,
      'page-health.iife.js': 8_000,
    };
    const weights = Object.fromEntries(content.map((name) => [basename(name), gzipped(name)]));
    expect(Object.keys(weights).sort()).toEqual(Object.keys(budgets).sort());
    for (const [name, budget] of Object.entries(budgets)) expect(weights[name]).toBeLessThanOrEqual(budget);
  });

  const background = manifest.background.service_worker ?? manifest.background.scripts?.[0] ?? '';
  it.each([
    // The popup opens many times a day, the options hardly ever; the background holds the flows (decision 0006).
    ['src/entries/popup.html', 42_000],
    ['src/entries/options.html', 60_000],
    ['src/entries/flow-chart.html', 45_000],
    [background, 75_000],
  ])('keeps %s with all it loads within %i bytes gzip', (entry, budget) => {
    const loaded = [...findLoaded(entry)].filter((name) => name.endsWith('.js'));
    expect(loaded.length).toBeGreaterThan(1);
    expect(loaded.reduce((sum, name) => sum + gzipped(name), 0)).toBeLessThanOrEqual(budget);
  });

  /** A file and every script it leads to. */
  function findLoaded(name: string, found = new Set<string>()): Set<string> {
    if (found.has(name)) return found;
    found.add(name);
    for (const [, path = ''] of readFileSync(join(folder, name), 'utf8').matchAll(/["']([\w./-]+\.js)["']/g)) {
      const target = path.startsWith('.') ? join(dirname(name), path) : path.replace(/^\//, '');
      if (files.includes(target)) findLoaded(target, found);
    }
    return found;
  }

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
