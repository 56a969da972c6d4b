import { primaryLanguage } from '@imh/core';

/** A size for people, with three digits at most: "1.2 MB". Decimal units, as file managers show them. */
export function formatBytes(bytes: number, language: string): string {
  const [unit, divisor] =
    bytes < 1_000 ? (['byte', 1] as const) : bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
  const value = bytes / divisor;
  const locale = primaryLanguage(language) === 'es' ? 'es-US' : language;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 && divisor > 1 ? 1 : 0,
  }).format(value);
}
