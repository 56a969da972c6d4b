import { browser } from 'wxt/browser';

/** Wakes the worker at this interval until it is stopped. @param minutes at least half a minute */
export async function startAlarm(name: string, minutes: number): Promise<void> {
  await browser.alarms.create(name, { periodInMinutes: minutes });
}

export async function stopAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

export async function isAlarmSet(name: string): Promise<boolean> {
  return (await browser.alarms.get(name)) !== undefined;
}

/** Call it when the worker starts, so that an alarm can wake it. */
export function onAlarm(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}
