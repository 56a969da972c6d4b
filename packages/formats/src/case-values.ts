import { isRecord } from './file-content.js';
import { fits } from './fits.js';
import { isUuid } from './uuid.js';

// What stands in a CASE package, read with goodwill: any field may be missing, of another type, or in the dialect of
// the program that wrote it.

export type Json = Readonly<Record<string, unknown>>;

/** Text that says something; a number counts as its digits. */
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

/** What an id of ours can be: on one line, with nothing blank around it, and without halves of characters. */
export function idOf(value: unknown): string | undefined {
  const words = wordsOf(value);
  return words
    ?.replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\s+/g, ' ')
    .trim();
}

export function languageOf(value: unknown): string | undefined {
  const tag = wordsOf(value)?.trim().replaceAll('_', '-');
  return tag !== undefined && fits('LanguageTag', tag) ? tag : undefined;
}

/** One end of an association, or any link: `{title, identifier, uri}`, or only the address (drafts of 2017). */
export interface Link {
  readonly title?: string | undefined;
  readonly identifier?: string | undefined;
  readonly uri?: string | undefined;
}

export function linkOf(value: unknown, identifier?: unknown): Link {
  if (!isRecord(value)) {
    const uri = wordsOf(value);
    return { uri, identifier: idOf(identifier) ?? uuidIn(uri) };
  }
  const uri = wordsOf(value['uri']);
  return { title: wordsOf(value['title']), identifier: idOf(value['identifier']) ?? uuidIn(uri), uri };
}

/** The UUID that most servers end their addresses with. */
function uuidIn(uri: string | undefined): string | undefined {
  const last = uri?.split(/[/:#]/).at(-1);
  return isUuid(last) ? last : undefined;
}

const moment = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2}(?:\.\d+)?))?)? ?(Z|[+-]\d{2}:?\d{2})?$/i;

/** A moment as CASE 1.1 wants it. What has no zone is read as UTC, as the servers that leave it out keep their time. */
export function momentOf(value: unknown): { readonly moment: string; readonly hadZone: boolean } | undefined {
  const [, day, minutes = '00:00', seconds = '00', zone] = moment.exec(wordsOf(value)?.trim() ?? '') ?? [];
  if (day === undefined || !isDay(day) || minutes > '23:59') return undefined;
  const written = zone?.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? 'Z';
  const whole = `${day}T${minutes}:${seconds}${written}`;
  return Number.isNaN(Date.parse(whole)) ? undefined : { moment: whole, hadZone: zone !== undefined };
}

/** A day of the calendar: not the 31st of February. */
export function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && Number(value.slice(8)) === daysInto(time);
}

/** Day of the month, from milliseconds since 1970 in UTC. */
function daysInto(time: number): number {
  return new Date(time).getUTCDate();
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
