import type { Strings } from '../../strings/index.js';
import type { Clock, ClockSpan } from './clock.js';

/** A length of time as a clock shows it: "0:42:07". */
export function clockTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** What the clock is doing, in a sentence. */
export function clockSentence({ state, why, tab, isSounding }: Clock, { attending: words }: Strings): string {
  if (state === 'ended') return words.ended;
  if (state === 'paused') return words.paused[why ?? 'person'];
  if (tab === undefined) return words.withoutTab;
  return isSounding ? words.sounding : words.silent;
}

/** "10:40 to 10:52, 12 min without sound" */
export function spanInWords({ from, to, kind }: ClockSpan, { attending: words, language }: Strings): string {
  const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' });
  return words.spans[kind](time.format(from), time.format(to), Math.max(1, Math.round((to - from) / 60_000)));
}
