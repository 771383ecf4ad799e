import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What apt calls each browser on Debian. */
export const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

const PLACES = {
  chromium: [
    process.env.CHROMIUM_BIN,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
  ],
  firefox: [
    process.env.FIREFOX_BIN,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
};

/**
 * Where a browser is on this machine.
 *
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined} path of its program, or nothing when it is not installed
 */
export function findBrowser(name) {
  return PLACES[name].find((place) => {
    try {
      accessSync(place ?? '', constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
