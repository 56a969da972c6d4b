import type { Validation } from '../validation/validation.js';

// JSON written by other programs, read leniently: any field may be missing or of another type.

export type Json = Readonly<Record<string, unknown>>;

/** Text that is not blank; a number as its digits. */
export function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A list of texts; a single one counts as a list of one. */
export function listOf(value: unknown): string[] | undefined {
  const items = Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];
  const words = items.flatMap((item) => wordsOf(item) ?? []);
  return words.length > 0 ? words : undefined;
}

export function recordsOf(value: unknown): Json[] {
  return Array.isArray(value) ? (value as unknown[]).filter(isRecord) : [];
}

/** A valid id: on one line, trimmed, and without halves of surrogate pairs. */
export function idOf(value: unknown): string | undefined {
  const words = wordsOf(value);
  return words
    ?.replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\s+/g, ' ')
    .trim();
}

export function languageOf(value: unknown, { isLanguageTag }: Pick<Validation, 'isLanguageTag'>): string | undefined {
  const tag = wordsOf(value)?.trim().replaceAll('_', '-');
  return isLanguageTag(tag) ? tag : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of `source` that `taken` does not name; undefined where none is left. */
export function restOf(source: Json, taken: ReadonlySet<string>): Record<string, unknown> | undefined {
  const rest = Object.entries(source).filter(([key, value]) => !taken.has(key) && value !== undefined);
  return rest.length > 0 ? Object.fromEntries(rest) : undefined;
}

export function withoutUndefined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
