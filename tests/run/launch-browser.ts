import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { GECKO_ID, makeManifest } from '../../manifest.config.ts';
import { findBrowser } from './browsers.mjs';
import { root } from './root.mjs';

export type BrowserName = 'chromium' | 'firefox';

/** Where the local Zendesk listens, and the pin of its certificate's key (base64 of its SPKI's SHA-256). */
export type SandboxAddress = { port: number; spki: string };

/** A real browser with the built extension in it. `*.zendesk.com` leads to the local Zendesk, every other name nowhere. */
export type Launched = {
  name: BrowserName;
  browser: Browser;
  /** Opens a page of the extension, such as `src/entries/popup.html`, in a tab. */
  openExtensionPage: (path: string) => Promise<Page>;
  close: () => Promise<void>;
};

/** How a browser is started. */
export type LaunchChoices = {
  /** Default true: no window, and a page of 1280 × 720. With a window, the page is as large as the window. */
  headless?: boolean;
  /** The caller closes the browser itself on SIGINT, SIGTERM and SIGHUP. Default false: it is killed at once. */
  ownSignals?: boolean;
  /** Default true. Without, the browser is as it was before ours came: to compare with. */
  withExtension?: boolean;
  /** Folder of another extension to load in place of ours. */
  extension?: string;
};

const FIREFOX_UUID = '6d1f7c1e-5f4b-4c8a-9c3e-0a52f1d2b7aa';

/** Chrome makes an extension's id from its public key: 32 hex digits of the SHA-256, written a–p. */
function readChromeId(): string {
  const key = (makeManifest('chrome') as { key: string }).key;
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

const size = { width: 1280, height: 720 };

function optionsFor(
  name: BrowserName,
  program: string,
  { port, spki }: SandboxAddress,
  home: string,
  extension: string,
): LaunchOptions {
  const common = { executablePath: program };
  if (name === 'chromium') {
    return {
      ...common,
      pipe: true,
      userDataDir: join(home, 'profile'),
      enableExtensions: [extension],
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        `--window-size=${size.width},${size.height}`,
        `--host-resolver-rules=MAP *.zendesk.com 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
        `--ignore-certificate-errors-spki-list=${spki}`,
      ],
    };
  }
  return {
    ...common,
    browser: 'firefox',
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    env: { ...process.env, HOME: home },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port}`,
      'extensions.webextOptionalPermissionPrompts': false,
    },
  };
}

/**
 * Starts one browser with a fresh profile.
 *
 * @throws with the line that installs the browser when it is missing
 */
export async function launchBrowser(
  name: BrowserName,
  address: SandboxAddress,
  { headless = true, ownSignals = false, withExtension = true, ...choices }: LaunchChoices = {},
): Promise<Launched> {
  const program = findBrowser(name);
  if (!program)
    throw new Error(`${name} is not installed. Run npm test, which installs it, or set ${name.toUpperCase()}_BIN.`);
  const extension = choices.extension ?? join(root, name === 'chromium' ? 'dist/chrome' : 'dist/firefox');
  const home = await mkdtemp(join(tmpdir(), `second-line-${name}-`));
  if (name === 'chromium') await allowReload(join(home, 'profile'));
  const browser = await puppeteer.launch({
    ...optionsFor(name, program, address, home, extension),
    ...(withExtension ? {} : { enableExtensions: false }),
    headless,
    defaultViewport: headless ? size : null,
    handleSIGINT: !ownSignals,
    handleSIGTERM: !ownSignals,
    handleSIGHUP: !ownSignals,
  });
  if (name === 'firefox' && withExtension) await browser.installExtension(extension);
  const origin = name === 'chromium' ? `chrome-extension://${readChromeId()}` : `moz-extension://${FIREFOX_UUID}`;
  return {
    name,
    browser,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      const url = `${origin}/${path}`;
      // Firefox never settles this promise for an extension page, so the page itself is asked.
      page.goto(url).catch(() => undefined);
      const isThere = (wanted: string) => location.href === wanted && document.readyState === 'complete';
      await waitUntil(() => page.evaluate(isThere, url).catch(() => false));
      return page;
    },
    async close() {
      try {
        await browser.close();
      } finally {
        await rm(home, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  };
}

/** Chromium lets an unpacked extension reload itself only in developer mode. */
async function allowReload(profile: string): Promise<void> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}

/** Asks again and again until it is true. @throws after `patience` milliseconds, with `what` in the message */
export async function waitUntil(ask: () => Promise<boolean>, patience = 15_000, what = 'the page'): Promise<void> {
  const end = Date.now() + patience;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`Waited ${patience} ms for ${what}`);
    await new Promise((next) => setTimeout(next, 25));
  }
}
