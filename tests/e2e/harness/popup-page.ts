import type { Page } from 'puppeteer-core';
import { type Journey, waitForText } from './journey.ts';

export const POPUP = 'src/entries/popup.html';

/** Opens the popup beside an agent tab and waits for the figures of now. */
export async function openPopup({ launched }: Journey): Promise<Page> {
  const popup = await launched.openExtensionPage(POPUP);
  await waitForText(popup, '#9000001 Technical fault report');
  return popup;
}

/** The popup’s links by name. */
export const readLinks = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('a')].map((link) => [
        link.getAttribute('aria-label') ?? link.innerText.trim(),
        link.href,
      ]),
    ),
  );

/** The counts of the demo data. */
export const counts = ['High: 4', 'To triage: 18', 'Mine open: 3', 'Pending 5+ days: 2'];
