import { browser } from './browser.ts';

const MINUTE = 60_000;

/**
 * Sees to it that an alarm rings again and again. One that is set already stays as it is, so a background may call this each
 * time it wakes; one further off than it can be is from before the clock was set back, and is set anew.
 *
 * @param first minutes until it rings first, at most `period`
 * @param period minutes from one time to the next
 */
export async function keepAlarm(name: string, first: number, period: number): Promise<void> {
  const alarm = await browser.alarms.get(name);
  if (alarm && alarm.scheduledTime - Date.now() <= 2 * period * MINUTE) return;
  await browser.alarms.create(name, { delayInMinutes: first, periodInMinutes: period });
}
