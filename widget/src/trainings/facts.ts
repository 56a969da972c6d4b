import { daysOf, formatDate, formatHours, type Training } from '@imh/core';
import { knownName } from '@imh/elements';
import type { TrainingsStrings } from '../strings/trainings.js';
import { audienceText } from './feature-names.js';
import type { GuideContent, GuideEntry } from './guide-content.js';

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

const languages = new Map<string, Intl.DisplayNames>();

/** Name of a language in another: "Spanish". */
export function languageIn(tag: string, words: Words): string {
  const names = languages.get(words.language) ?? new Intl.DisplayNames(words.language, { type: 'language' });
  languages.set(words.language, names);
  return names.of(tag) ?? tag;
}

function priceIn(amount: number, currency: string, { language }: Words): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const options = {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  } as const;
  return new Intl.NumberFormat(language, options).format(amount);
}

/** "Free", "$45", or the guide's own words. */
export function costIn({ cost }: Training, { about }: GuideContent, words: Words): string {
  const note = about.say(cost?.note).text;
  if (note || cost?.amount === undefined) return note;
  return cost.amount === 0 ? words.free : priceIn(cost.amount, cost.currency ?? 'USD', words);
}

/** A limit to filter by: "Free", "Up to $50". */
export function costLimitIn({ guide }: GuideContent, limit: number, words: Words): string {
  const currency = guide.trainings.find(({ cost }) => cost?.currency)?.cost?.currency ?? 'USD';
  return limit === 0 ? words.free : words.upTo(priceIn(limit, currency, words));
}

/** "3 CE hours", or in the unit of the guide. */
export function creditIn({ ce }: Training, words: Words): string {
  if (ce?.amount === undefined) return '';
  const amount = ce.amount.toLocaleString(words.language);
  const credit = ce.unit === undefined || ce.unit === 'CE' ? words.ceHours(amount) : `${amount} ${ce.unit}`;
  return ce.accreditor ? words.ceFrom(credit, ce.accreditor) : credit;
}

/** What a card lists in one line, in this order; empty for what is unknown. */
export function factsOf({ training, time }: GuideEntry, content: GuideContent, words: Words): string[] {
  const { delivery, language, validUntil, material, level, place, region, schedule } = training;
  const { about, today } = content;
  const dates = datesIn(training, today, words);
  return [
    material && knownName(words.materials, material),
    time.when === 'always' ? words.always : dates || about.say(schedule).text,
    lengthIn(training, words),
    delivery && knownName(words.deliveries, delivery),
    [place, region].flatMap((text) => about.say(text).text || []).join(', '),
    language && words.taughtIn(languageIn(language, words)),
    costIn(training, content, words),
    creditIn(training, words),
    level && knownName(words.levels, level),
    validUntil && words.validUntil(formatDate(words.language, validUntil)),
  ].flatMap((fact) => fact || []);
}

/** "For: Family Specialist, child care"; empty if the guide names nobody. */
export function audienceIn({ audience = [] }: Training, content: GuideContent, words: Words): string {
  const names = audience.map((one) => audienceText(content, one));
  return names.length > 0 ? words.forWhom(names.join(', ')) : '';
}
