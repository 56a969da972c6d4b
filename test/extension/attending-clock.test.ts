import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  afterEvent,
  askedSpans,
  beatEvery,
  type Clock,
  type ClockEvent,
  countedMinutes,
  countedTime,
  newClock,
} from '../../extension/features/attending/clock.js';
import { clockOf, runningClock, withClock, withEvent } from '../../extension/features/attending/clocks.js';

const start = Date.parse('2026-11-21T10:00:00Z');
const minute = 60_000;
const tab = { id: 7, isSounding: true };

/** Beats of the worker until a minute after the start. */
function beats(clock: Clock, until: number, isSounding?: boolean): Clock {
  let now = clock;
  for (let at = clock.at + beatEvery; at <= start + until * minute; at += beatEvery)
    now = afterEvent(now, { kind: 'beat', at, ...(isSounding === undefined ? {} : { isSounding }) });
  return now;
}
const reload = (clock: Clock) => JSON.parse(JSON.stringify(clock)) as Clock;

describe('a clock of a tab', () => {
  it('counts the time with sound, and lists the time without', () => {
    let clock = beats(newClock('d', start, tab), 40, true);
    clock = afterEvent(clock, { kind: 'beat', at: clock.at, isSounding: false });
    clock = beats(clock, 52, false);
    clock = afterEvent(clock, { kind: 'beat', at: clock.at, isSounding: true });
    clock = beats(clock, 60, true);
    expect(countedMinutes(clock)).toBe(48);
    const [silence] = askedSpans(clock);
    expect(silence).toEqual({ from: start + 40 * minute, to: start + 52 * minute, kind: 'silent' });
    const confirm = { kind: 'confirm', from: silence!.from, isCounted: true } as const;
    expect(countedMinutes(afterEvent(clock, confirm))).toBe(60);
    expect(countedMinutes(afterEvent(afterEvent(clock, confirm), { ...confirm, isCounted: false }))).toBe(48);
  });

  it('counts a short silence between two speakers', () => {
    let clock = beats(newClock('d', start, tab), 10, true);
    clock = afterEvent(clock, { kind: 'beat', at: clock.at, isSounding: false });
    clock = afterEvent(clock, { kind: 'beat', at: clock.at + 20_000, isSounding: true });
    clock = afterEvent(clock, { kind: 'beat', at: clock.at + 20_000, isSounding: true });
    expect(askedSpans(clock)).toEqual([]);
    expect(countedTime(clock)).toBe(10 * minute + 40_000);
  });

  it('waits for the sound if the tab is silent at first', () => {
    const clock = beats(newClock('d', start, { id: 7, isSounding: false }), 5, false);
    expect(countedMinutes(clock)).toBe(0);
  });

  it('never stops because nothing happens: eight hours of sound are eight hours', () => {
    expect(countedMinutes(beats(newClock('d', start, tab), 480, true))).toBe(480);
  });

  test.each(['tab-closed', 'restarted'] as const)(
    'loses at most half a minute when it is paused because of %s, and asks about the rest',
    (why) => {
      const clock = beats(newClock('d', start, tab), 20, true);
      const paused = afterEvent(reload(clock), { kind: 'pause', at: start + 50 * minute, why });
      expect(countedMinutes(paused)).toBe(20);
      expect(askedSpans(paused)).toEqual([{ from: start + 20 * minute, to: start + 50 * minute, kind: 'away' }]);
    },
  );

  it('does not count the time while the computer was asleep', () => {
    const clock = beats(newClock('d', start, tab), 20, true);
    const awake = afterEvent(clock, { kind: 'beat', at: start + 80 * minute, isSounding: true });
    expect(countedMinutes(awake)).toBe(20);
    expect(awake.state).toBe('running');
  });

  it('goes on with another tab after a restart', () => {
    const paused = afterEvent(newClock('d', start, tab), { kind: 'pause', at: start, why: 'restarted' });
    const resumed = afterEvent(paused, { kind: 'resume', at: start + 5 * minute, tab: 9, isSounding: true });
    expect(resumed).toMatchObject({ tab: 9, state: 'running', isSounding: true });
    expect(resumed).not.toHaveProperty('why');
    expect(countedMinutes(beats(resumed, 15, true))).toBe(10);
  });
});

describe('a clock without a tab', () => {
  it('counts from its start until the person pauses or ends it', () => {
    let clock = beats(newClock('d', start), 30);
    clock = afterEvent(clock, { kind: 'pause', at: start + 30 * minute, why: 'person' });
    clock = afterEvent(clock, { kind: 'resume', at: start + 45 * minute });
    clock = afterEvent(beats(clock, 60), { kind: 'end', at: start + 60 * minute });
    expect(clock.state).toBe('ended');
    expect(countedMinutes(clock)).toBe(45);
    expect(askedSpans(clock)).toEqual([]);
  });
});

const anyEvent: fc.Arbitrary<ClockEvent> = fc.oneof(
  fc.record({ kind: fc.constant('beat' as const), at: fc.integer(), isSounding: fc.boolean() }),
  fc.record({
    kind: fc.constant('pause' as const),
    at: fc.integer(),
    why: fc.constantFrom('person' as const, 'tab-closed' as const, 'restarted' as const),
  }),
  fc.record({ kind: fc.constant('resume' as const), at: fc.integer(), tab: fc.nat(), isSounding: fc.boolean() }),
  fc.record({ kind: fc.constant('confirm' as const), from: fc.integer(), isCounted: fc.boolean() }),
  fc.record({ kind: fc.constant('end' as const), at: fc.integer() }),
);
/** Events in the order of time, with pauses of up to five minutes between them. */
const history = fc.array(fc.tuple(anyEvent, fc.integer({ min: 0, max: 300_000 })), { maxLength: 60 });

function replayed(events: readonly (readonly [ClockEvent, number])[]): { clock: Clock; end: number } {
  let clock = newClock('d', start, tab);
  let now = start;
  for (const [event, after] of events) {
    now += after;
    const asked = askedSpans(clock)[0]?.from ?? 0;
    clock = afterEvent(reload(clock), event.kind === 'confirm' ? { ...event, from: asked } : { ...event, at: now });
  }
  return { clock, end: now };
}

describe('whatever happens to a clock', () => {
  it('it never counts more than the time that has passed, nor a moment twice', () => {
    fc.assert(
      fc.property(history, (events) => {
        const { clock, end } = replayed(events);
        expect(countedTime(clock)).toBeLessThanOrEqual(end - start);
        for (const [index, span] of clock.spans.entries()) {
          expect(span.to).toBeGreaterThan(span.from);
          expect(span.from).toBeGreaterThanOrEqual(clock.spans[index - 1]?.to ?? start);
        }
      }),
    );
  });

  it('more beats in between change nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: beatEvery }), fc.integer({ min: 1, max: beatEvery }), (one, other) => {
        const clock = newClock('d', start, tab);
        const at = start + one + other;
        const once = afterEvent(clock, { kind: 'beat', at, isSounding: true });
        const twice = afterEvent(afterEvent(clock, { kind: 'beat', at: start + one, isSounding: true }), {
          kind: 'beat',
          at,
          isSounding: true,
        });
        expect(twice).toEqual(once);
      }),
    );
  });

  it('setting the clock of the computer back counts nothing', () => {
    const clock = beats(newClock('d', start, tab), 10, true);
    const back = afterEvent(clock, { kind: 'beat', at: start - 60 * minute, isSounding: true });
    expect(countedMinutes(back)).toBe(10);
  });
});

describe('the clocks of several drafts', () => {
  it('run one at a time', () => {
    let clocks = withClock([], newClock('a', start, tab));
    clocks = withClock(clocks, newClock('b', start + 20_000));
    expect(clockOf(clocks, 'a')).toMatchObject({ state: 'paused', why: 'other-clock' });
    expect(countedTime(clockOf(clocks, 'a')!)).toBe(20_000);
    clocks = withEvent(clocks, 'a', { kind: 'resume', at: start + minute });
    expect(runningClock(clocks)?.draft).toBe('a');
    expect(clockOf(clocks, 'b')?.state).toBe('paused');
  });
});
