import { primaryLanguage } from '../documents/localized-text.js';

/**
 * Minutes as hours, for a field or a sentence, in one format: a decimal number with up to two places, as the forms of
 * associations ask for it ("1.5"; 50 minutes are "0.83"). `parseHours` reads every such number back as the same minutes.
 * Spanish is the Spanish of the United States, which writes "1.5" as well, whatever region `language` names.
 * @param language BCP 47
 */
export function formatHours(minutes: number, language: string): string {
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
