import { afterEvent, type Clock, type ClockEvent, type Moment } from './clock.js';

// Several drafts may have a clock; only one of them runs.

/** Clocks with a new one, which replaces an earlier one of its draft. Others pause. */
export function withClock(clocks: readonly Clock[], clock: Clock): Clock[] {
  return [...pausedOthers(clocks, clock.draft, clock.at).filter(({ draft }) => draft !== clock.draft), clock];
}

/** Clocks after an event of one of them. If it goes on, others pause. */
export function withEvent(clocks: readonly Clock[], draft: string, event: ClockEvent): Clock[] {
  const others = event.kind === 'resume' ? pausedOthers(clocks, draft, event.at) : clocks;
  return others.map((clock) => (clock.draft === draft ? afterEvent(clock, event) : clock));
}

export const clockOf = (clocks: readonly Clock[], draft: string): Clock | undefined =>
  clocks.find((clock) => clock.draft === draft);

export const runningClock = (clocks: readonly Clock[]): Clock | undefined =>
  clocks.find(({ state }) => state === 'running');

function pausedOthers(clocks: readonly Clock[], draft: string, at: Moment): Clock[] {
  return clocks.map((clock) =>
    clock.draft === draft ? clock : afterEvent(clock, { kind: 'pause', at, why: 'other-clock' }),
  );
}
