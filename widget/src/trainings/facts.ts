import { daysOf, formatDate, formatHours, type Training } from '@imh/core';
import type { TrainingsStrings } from '../strings/trainings.js';

type Words = TrainingsStrings;

// Single facts of a training, in words. Formatters are created once, because a guide may have thousands of trainings.

const ranges = new Map<string, Intl.DateTimeFormat>();

/** "March 6 – 13, 2027"; as exact as the guide. */
function spanIn(words: Words, start: string, end: string | undefined): string {
  const { language } = words;
  if (end === undefined || end === start) return formatDate(language, start);
  if (start.length < 10 || end.length < 10) return words.span(formatDate(language, start), formatDate(language, end));
  const range =
    ranges.get(language) ??
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' });
  ranges.set(language, range);
  return range.formatRange(new Date(start), new Date(end));
}

/** Upcoming dates, or all dates if none is upcoming. */
export function datesIn({ dates = [] }: Training, today: string, words: Words): string {
  const upcoming = dates.filter(({ start, end }) => daysOf(end ?? start).last >= today);
  return (upcoming.length > 0 ? upcoming : dates).map(({ start, end }) => spanIn(words, start, end)).join(' · ');
}

/** "1.5 hours"; under an hour in minutes. */
export function lengthIn({ minutes }: Training, words: Words): string {
  if (minutes === undefined) return '';
  return minutes < 60 ? words.minutes(minutes) : words.hours(formatHours(minutes, words.language));
}

export function deliveryIn(delivery: string, words: Words): string {
  return (words.deliveries as Readonly<Record<string, string>>)[delivery] ?? delivery;
}

const languages = new Map<string, Intl.DisplayNames>();

/** Name of a language in another: "Spanish". */
export function languageIn(tag: string, words: Words): string {
  const names = languages.get(words.language) ?? new Intl.DisplayNames(words.language, { type: 'language' });
  languages.set(words.language, names);
  return names.of(tag) ?? tag;
}
