import { primaryLanguage } from '../documents/localized-text.js';

/**
 * Minutes as hours for a field or a sentence: "1.5"; "0:14" if a decimal would not be exact. Spanish is the Spanish of
 * the United States, which writes "1.5" as well, whatever region `language` names.
 * @param language BCP 47
 */
export function formatHours(minutes: number, language: string): string {
  if (minutes % 3 !== 0) return `${Math.floor(minutes / 60)}:${String(Math.round(minutes % 60)).padStart(2, '0')}`;
  return inLanguage(language).format(minutes / 60);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Kept, because making one takes longer than formatting a screen of hours. */
function inLanguage(language: string): Intl.NumberFormat {
  const known = formats.get(language);
  if (known) return known;
  const locale = primaryLanguage(language) === 'es' ? 'es-US' : language;
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false });
  formats.set(language, format);
  return format;
}
