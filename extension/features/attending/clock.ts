/** Milliseconds since 1970. */
export type Moment = number;

/**
 * What is known about a stretch of time. sound: the tab played sound. present: a clock without a tab, which the person
 * has started. silent: the tab played no sound. away: nothing is known, because the browser was closed or the computer
 * asleep. Only the first two count by themselves.
 */
export type SpanKind = 'sound' | 'present' | 'silent' | 'away';

export interface ClockSpan {
  readonly from: Moment;
  readonly to: Moment;
  readonly kind: SpanKind;
  /** The person has confirmed that they attended. */
  readonly isConfirmed?: true;
}

export type PauseReason = 'person' | 'tab-closed' | 'restarted' | 'other-clock';

/** A clock that counts how long somebody attends. It contains no title and no address. */
export interface Clock {
  /** Id of the draft that it belongs to. */
  readonly draft: string;
  /** Id of the tab whose sound it counts; absent for a clock without a tab. */
  readonly tab?: number;
  readonly state: 'running' | 'paused' | 'ended';
  /** Why it is paused. */
  readonly why?: PauseReason;
  readonly startedAt: Moment;
  /** Everything before this moment is in `spans`, unless the clock was paused. */
  readonly at: Moment;
  readonly isSounding: boolean;
  readonly spans: readonly ClockSpan[];
}

export type ClockEvent =
  /** Time has passed; `isSounding` from now on, for a clock with a tab. */
  | { readonly kind: 'beat'; readonly at: Moment; readonly isSounding?: boolean }
  | { readonly kind: 'pause'; readonly at: Moment; readonly why: PauseReason }
  /** Goes on, with another tab if one is given, or without a tab. */
  | { readonly kind: 'resume'; readonly at: Moment; readonly tab?: number; readonly isSounding?: boolean }
  /** The person decides whether a stretch that does not count by itself is counted. */
  | { readonly kind: 'confirm'; readonly from: Moment; readonly isCounted: boolean }
  | { readonly kind: 'end'; readonly at: Moment };

/** How often a running clock is written to the disk, in milliseconds: more than this is never lost. */
export const beatEvery = 30_000;
/** With a longer pause between two beats the browser was closed or the computer asleep. */
const longestBeat = 2.5 * beatEvery;
/** A silence between two speakers is part of the talk. */
const shortSilence = beatEvery;

export function newClock(
  draft: string,
  at: Moment,
  tab?: { readonly id: number; readonly isSounding: boolean },
): Clock {
  return {
    draft,
    ...(tab ? { tab: tab.id } : {}),
    state: 'running',
    startedAt: at,
    at,
    isSounding: tab?.isSounding ?? false,
    spans: [],
  };
}

/** The clock after an event. Pure: the worker and the panel only report events. */
export function afterEvent(clock: Clock, event: ClockEvent): Clock {
  switch (event.kind) {
    case 'beat':
      if (clock.state !== 'running') return clock;
      return { ...settled(clock, event.at), isSounding: event.isSounding ?? clock.isSounding };
    case 'pause': {
      if (clock.state !== 'running') return clock;
      // Only a person pauses at a known moment; the browser reports afterwards.
      const isKnown = event.why === 'person' || event.why === 'other-clock';
      return { ...settled(clock, event.at, isKnown ? undefined : 'away'), state: 'paused', why: event.why };
    }
    case 'resume': {
      if (clock.state === 'running') return clock;
      const { why: _why, tab: _tab, ...kept } = clock;
      const tab = event.tab === undefined ? {} : { tab: event.tab };
      return { ...kept, ...tab, state: 'running', at: event.at, isSounding: event.isSounding ?? false };
    }
    case 'confirm':
      return { ...clock, spans: clock.spans.map((span) => (span.from === event.from ? confirmed(span, event) : span)) };
    case 'end': {
      const { why: _why, ...ended } = clock.state === 'running' ? settled(clock, event.at) : clock;
      return { ...ended, state: 'ended' };
    }
  }
}

/** Milliseconds that count. */
export function countedTime(clock: Clock): number {
  return clock.spans.reduce((sum, span) => (isCounted(span) ? sum + span.to - span.from : sum), 0);
}

/** Whole minutes that count. */
export const countedMinutes = (clock: Clock): number => Math.round(countedTime(clock) / 60_000);

export const isCounted = ({ kind, isConfirmed }: ClockSpan): boolean =>
  kind === 'sound' || kind === 'present' || isConfirmed === true;

/** Stretches that count only if the person confirms them. */
export const askedSpans = ({ spans }: Clock): readonly ClockSpan[] =>
  spans.filter(({ kind }) => kind === 'silent' || kind === 'away');

/** Adds the time since the last event. */
function settled(clock: Clock, at: Moment, known?: SpanKind): Clock {
  // After the computer's clock was set back, nothing has passed.
  if (at <= clock.at) return { ...clock, at };
  const isBeat = at - clock.at <= longestBeat;
  const kind =
    known ?? (!isBeat ? 'away' : clock.tab === undefined ? 'present' : clock.isSounding ? 'sound' : 'silent');
  return { ...clock, at, spans: joined(clock.spans, { from: clock.at, to: at, kind }) };
}

/** Spans with one more; it continues the last one if nothing is between them and both are alike. */
function joined(spans: readonly ClockSpan[], next: ClockSpan): ClockSpan[] {
  const [before, last] = [spans.at(-2), spans.at(-1)];
  const isShort = last?.kind === 'silent' && !last.isConfirmed && last.to - last.from <= shortSilence;
  if (next.kind === 'sound' && isShort && before?.kind === 'sound' && before.to === last.from && last.to === next.from)
    return [...spans.slice(0, -2), { ...before, to: next.to }];
  if (last?.kind === next.kind && last.to === next.from && !last.isConfirmed)
    return [...spans.slice(0, -1), { ...last, to: next.to }];
  return [...spans, next];
}

function confirmed(
  { isConfirmed: _before, ...span }: ClockSpan,
  { isCounted: counts }: { isCounted: boolean },
): ClockSpan {
  return counts && (span.kind === 'silent' || span.kind === 'away') ? { ...span, isConfirmed: true } : span;
}
