import { primaryLanguage } from '../documents/localized-text.js';

/**
 * Parses a duration as people type it into minutes: "1.5", "1,5", "1:30", "90 min", "1 h 30", "2 horas".
 * A bare number is hours. Undefined for other text and for more than a year.
 */
export function parseHours(written: string): number | undefined {
  const text = written.trim().toLowerCase().replace(/\s+/g, ' ');
  const minutes = minutesIn(text);
  if (minutes === undefined || !Number.isFinite(minutes) || minutes < 0 || minutes > 525_600) return undefined;
  return Math.round(minutes);
}

const number = String.raw`(\d{1,6}(?:[.,]\d{1,4})?)`;
const hourWord = String.raw`(?:(?:h|hr|hrs|hours?|horas?)\.?)`;
const minuteWord = String.raw`(?:(?:m|min|mins|minutes?|minutos?)\.?)`;
const onlyHours = new RegExp(`^${number} ?${hourWord}?$`);
const onlyMinutes = new RegExp(`^${number} ?${minuteWord}$`);
const clock = /^(\d{1,4}):([0-5]\d)(?: ?h)?$/;
const both = new RegExp(`^(\\d{1,4}) ?${hourWord}(?: and| y|,)? ?(\\d{1,3}) ?(?:${minuteWord})?$`);

function minutesIn(text: string): number | undefined {
  const time = clock.exec(text) ?? both.exec(text);
  if (time) return Number(time[1]) * 60 + Number(time[2]);
  const hours = onlyHours.exec(text);
  if (hours) return decimal(hours[1]!) * 60;
  const minutes = onlyMinutes.exec(text);
  return minutes ? decimal(minutes[1]!) : undefined;
}

function decimal(written: string): number {
  return Number(written.replace(',', '.'));
}

/**
 * Minutes as hours for a field or a sentence: "1.5"; "0:14" if a decimal would not be exact. Spanish is the Spanish of
 * the United States, which writes "1.5" as well, whatever region `language` names.
 * @param language BCP 47
 */
export function formatHours(minutes: number, language: string): string {
  if (minutes % 3 !== 0) return `${Math.floor(minutes / 60)}:${String(Math.round(minutes % 60)).padStart(2, '0')}`;
  const locale = primaryLanguage(language) === 'es' ? 'es-US' : language;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false }).format(minutes / 60);
}
