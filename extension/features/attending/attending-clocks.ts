import { isAlarmSet, startAlarm, stopAlarm } from '../../platform/alarms.js';
import { keptValue } from '../../platform/kept-value.js';
import { sessionMark } from '../../platform/session-mark.js';
import { isTabSounding, type SoundingTab } from '../../platform/tab-sound.js';
import { afterEvent, beatEvery, type Clock, type ClockEvent, newClock } from './clock.js';
import { runningClock, withClock, withEvent } from './clocks.js';

export const attendingAlarm = 'attending';

/** The only place where clocks are kept. */
const kept = keptValue<readonly Clock[]>('attending', []);

/** Missing after a restart of the browser or the extension. */
const session = sessionMark('attending-session');

export const readClocks = kept.read;
export const listenToClocks = kept.listen;

export async function startClock(draft: string, tab?: SoundingTab): Promise<readonly Clock[]> {
  await session.set();
  return changed((clocks) => withClock(clocks, newClock(draft, Date.now(), tab)));
}

export async function reportEvent(draft: string, event: ClockEvent): Promise<readonly Clock[]> {
  if (event.kind === 'resume') await session.set();
  return changed((clocks) => withEvent(clocks, draft, event));
}

/** Forgets the clocks of some drafts. */
export function dropClocks(isOver: (clock: Clock) => boolean): Promise<readonly Clock[]> {
  return changed((clocks) => clocks.filter((clock) => !isOver(clock)));
}

/** Counts the time until now, and notices a tab that was closed and a browser that was started again. */
export async function beat(): Promise<void> {
  const running = runningClock(await readClocks());
  if (!running) return stopAlarm(attendingAlarm);
  if (!(await session.isSet())) return pauseAfterRestart();
  const { draft, tab } = running;
  const isSounding = tab === undefined ? false : await isTabSounding(tab);
  const at = Date.now();
  await reportEvent(
    draft,
    isSounding === undefined ? { kind: 'pause', at, why: 'tab-closed' } : { kind: 'beat', at, isSounding },
  );
}

/** After a restart, nobody knows what has happened since the last beat. */
async function pauseAfterRestart(): Promise<void> {
  const event = { kind: 'pause', at: Date.now(), why: 'restarted' } as const;
  await changed((clocks) => clocks.map((clock) => afterEvent(clock, event)));
}

/** The alarm goes on exactly as long as a clock runs. */
async function changed(change: (clocks: readonly Clock[]) => readonly Clock[]): Promise<readonly Clock[]> {
  const clocks = await kept.update(change);
  if (!runningClock(clocks)) await stopAlarm(attendingAlarm);
  // Setting it again would begin its half minute again.
  else if (!(await isAlarmSet(attendingAlarm))) await startAlarm(attendingAlarm, beatEvery / 60_000);
  return clocks;
}
