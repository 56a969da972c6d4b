import { isUuid } from '../identity/uuid.js';
import { idOf, isRecord, wordsOf } from '../json/values.js';

// Values of a CASE package, read leniently: any field may be missing, of another type, or in the dialect of the program
// that wrote it.

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

/** A timestamp in the form of CASE 1.1. Without a zone it is read as UTC, which servers that omit it use. */
export function momentOf(value: unknown): { readonly moment: string; readonly hadZone: boolean } | undefined {
  const [, day, minutes = '00:00', seconds = '00', zone] = moment.exec(wordsOf(value)?.trim() ?? '') ?? [];
  if (day === undefined || !isDay(day) || minutes > '23:59') return undefined;
  const written = zone?.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? 'Z';
  const whole = `${day}T${minutes}:${seconds}${written}`;
  return Number.isNaN(Date.parse(whole)) ? undefined : { moment: whole, hadZone: zone !== undefined };
}

/** True for days of the calendar, false for February 31. */
export function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && Number(value.slice(8)) === daysInto(time);
}

/** Day of the month, from milliseconds since 1970 in UTC. */
function daysInto(time: number): number {
  return new Date(time).getUTCDate();
}
