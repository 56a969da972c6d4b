import { primaryLanguage } from '@imh/core';

/** A size for people: "0.4 kB", "19 kB", "1.2 MB". Decimal units, as file managers show them. */
export function formatBytes(bytes: number, language: string): string {
  const [unit, divisor] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
  const value = Math.max(bytes / divisor, 0.1);
  const locale = primaryLanguage(language) === 'es' ? 'es-US' : language;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
