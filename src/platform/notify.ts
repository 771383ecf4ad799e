import { browser } from './browser.ts';
import { report } from './report.ts';

/** One notice of the browser's own kind. A later one with the same `key` takes the earlier one's place. */
export type BrowserNotice = { key: string; title: string; words: string; url: string };

const worker = () => (globalThis as { registration?: ServiceWorkerRegistration }).registration;

/** Asks the agent for leave to show notices; must run in a click on a page of ours. @returns whether it was given */
export async function askToNotify(): Promise<boolean> {
  return (await Notification.requestPermission().catch(() => 'denied')) === 'granted';
}

/** Shows a notice that opens its address when clicked. @returns whether the browser took it */
export async function notify({ key, title, words, url }: BrowserNotice): Promise<boolean> {
  if (Notification.permission !== 'granted') return false;
  try {
    const registration = worker();
    const options = { tag: key, body: words, icon: '/icons/128.png', data: url };
    if (registration) await registration.showNotification(title, options);
    else new Notification(title, options).addEventListener('click', () => void openAddress(url));
    return true;
  } catch (error) {
    report('notice-not-shown', error);
    return false;
  }
}

/** Opens the address of a notice that was clicked while the background slept. Called at the top of the background. */
export function openClickedNotices(): void {
  if (!worker()) return;
  globalThis.addEventListener('notificationclick', (event) => {
    const { notification } = event as Event & { notification: Notification };
    notification.close();
    void openAddress(String(notification.data));
  });
}

/** Only a ticket in Zendesk: the address was made here, but has been in the browser's hands since. */
async function openAddress(url: string): Promise<void> {
  if (/^https:\/\/[a-z0-9-]+\.zendesk\.com\/agent\/tickets\/\d+$/.test(url)) await browser.tabs.create({ url });
}
