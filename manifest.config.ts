import { defineManifest } from '@crxjs/vite-plugin';
import pkg from './package.json' with { type: 'json' };

export type Target = 'chrome' | 'firefox';

/** Public half of the key that fixes the extension's id in Chrome; the private half does not exist. */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAr6leYOb0NauUk+rHSN+rTfOYhn0yCeiyzAVYpMBolY+9AIM//XsLmz2gZ/3YwHak3ccPV+xm3YVmFh2qs9m2MTdf0xQoXmf2nB3fo713rw5rmCKfUzoTzwjOFoxfDvuXrMG+tBZCXqmxVhlFBHkjfIgtcatZvvDPLCAKlPbuS8ODLJ45djyQrO4X3telohFozXiiON8S5a/yFPZeGm8bHvwaraeAfWs5dF5aYel58OSEC/Dc0R6pNFWWMcDXUPlw/Z4PNdvj+OsBs6QXj1LO0UZpLEd17pr+LSE1rJMvEb1Mt5gQPZ+sfVXR9FBNs7oGUQUsXH9SKboFW7Mie56LXQIDAQAB';

/** Add-on id in Firefox. */
export const GECKO_ID = 'second-line@alphagov.example';

/** The only host: agents' own Zendesk. */
const HOST = 'https://*.zendesk.com/*';

const icons = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };

/** One manifest for both browsers; the few differences stand at the end. */
export const makeManifest = (target: Target) =>
  defineManifest({
    manifest_version: 3,
    name: 'Second Line',
    version: pkg.version,
    description: 'Triage step by step, a warning on internal notes, and your own queue, beside a Zendesk ticket.',
    icons,
    permissions: ['storage', 'alarms'],
    host_permissions: [HOST],
    action: { default_popup: 'src/entries/popup.html', default_title: 'My queue', default_icon: icons },
    options_ui: { page: 'src/entries/options.html', open_in_tab: true },
    content_scripts: [
      {
        matches: ['https://*.zendesk.com/agent/*'],
        js: [
          'src/entries/note-checks.iife.ts',
          'src/entries/note-safety.iife.ts',
          'src/entries/page-actions.iife.ts',
          'src/entries/handover.iife.ts',
          'src/entries/ending-actions.iife.ts',
          'src/entries/zendesk-calls.iife.ts',
          'src/entries/page-health.iife.ts',
          'src/entries/content.iife.tsx',
        ],
        // Firefox takes it back when the extension goes, and the script with it: what that left is then not shown.
        css: ['host.css'],
        run_at: 'document_idle',
        all_frames: false,
      },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src https://*.zendesk.com; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    ...(target === 'chrome'
      ? {
          key: CHROME_KEY,
          minimum_chrome_version: '148',
          storage: { managed_schema: 'managed-schema.json' },
          background: { service_worker: 'src/entries/background.ts', type: 'module' as const },
        }
      : {
          background: { scripts: ['src/entries/background.ts'], type: 'module' as const },
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }),
  });
