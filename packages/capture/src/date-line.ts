import { type DateInText, datesInText } from '@imh/core';
import type { Line, LinesAround } from './lines-around.js';

const UPDATED =
  /\b(?:updated?|modified|revised|edited|reviewed|actualizad[oa]|modificad[oa]|revisad[oa]|mis(?:e)? à jour|modifié|aktualisiert|geändert|atualizad[oa]|aggiornat[oa])\b|更新|수정|آخر تحديث/iu;
const PUBLISHED =
  /\b(?:published|posted|issued|released|created|publication|publicad[oa]|publicaci[oó]n|publié|paru|veröffentlicht|erstellt|pubblicato|gepubliceerd|first)\b|入力|입력|发布|公開/iu;
const OTHER_DATES = /\b(?:born|deadline|expires?|register by|due|copyright|all rights|starts?|begins?|vence|©)\b|©/iu;
const LONGEST = 140; // Characters: a longer line is a sentence that mentions a date.
const MOST_WORDS = 8;

const EVENT =
  /^(?:when|dates?|time|event dates?|dates? (?:and|&|y) (?:time|hora|horario)|fechas?|horario|inicio|cuándo|día y hora|date et heure|quand|wann|termin)\s*:?(?:\s|$)/iu;
const TIMES =
  /\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?\s?m\.?|h|uhr|noon)?\s*(?:[-–—]|to|until|a|hasta|à|bis)\s*\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?\s?m\b|h\b|uhr|hrs\b|noon)/iu;

export interface DateLine {
  readonly date: DateInText;
  readonly isUpdate: boolean;
  /** True beside "When" or the times of a meeting: the day of an event, not of publication. */
  readonly isEvent: boolean;
}

/** The dates that are printed around the heading, the likeliest day of publication first. */
export function dateLines({ above, below }: LinesAround): DateLine[] {
  const near = [...below.flatMap(datesOf), ...above.flatMap(datesOf)];
  const published = near.filter(({ label }) => label === 'published');
  const updated = near.filter(({ label }) => label === 'updated');
  const lastUpdate = updated
    .map(({ date }) => (date.kind === 'certain' ? date.date : ''))
    .toSorted()
    .at(-1);
  // A day after the last update is today's, in the head of the page.
  const isToday = ({ date }: LabelledDate) => date.kind === 'certain' && !!lastUpdate && date.date > lastUpdate;
  const events = near.filter(({ label }) => label === 'event');
  // On the page of an event, a date without a label is that of a news item or of the next event.
  const plain = events.length > 0 ? [] : near.filter((each) => each.label === undefined && !isToday(each));
  return [...published, ...plain, ...updated, ...events].map(({ date, label }) => ({
    date,
    isUpdate: label === 'updated',
    isEvent: label === 'event',
  }));
}

/** Issues and episodes carry their day in the heading: "Weekly Edition for March 26, 2015". */
export function dateInHeading(heading: string): string | undefined {
  const dates = datesInText(heading);
  const [only] = dates;
  if (dates.length !== 1 || only?.kind !== 'certain' || only.start !== undefined || only.date.length < 10)
    return undefined;
  return ISSUE.test(heading) ? only.date : undefined;
}

const ISSUE =
  /\b(?:edition|episode|issue|newsletter|bulletin|digest|minutes|briefing|edición|boletín|acta|for (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

/** The words before the dash in the first sentence of a report: "NEW YORK, April 6, 2016 (Newswire) -- A clinic …". */
function dateline(text: string): string {
  const before = /^(.{8,90}?)\s*(?:--|[—–]|\s-\s)/u.exec(text)?.[1] ?? '';
  const [date, ...others] = datesInText(before);
  if (date?.kind !== 'certain' || others.length > 0 || date.start !== undefined || date.date.length < 10) return '';
  const rest = before.replace(date.shown, '');
  // "On April 6, 2016, the board — which …" is a sentence.
  return /(?:^|\s)\p{Ll}/u.test(rest) || /^(?:on|in|at|by|since|from|until|after|before|el|am|le)\s/i.test(rest)
    ? ''
    : before;
}

interface LabelledDate {
  readonly date: DateInText;
  readonly label: 'published' | 'updated' | 'event' | undefined;
}

function datesOf(line: Line, index: number, lines: readonly Line[]): LabelledDate[] {
  const text = line.text.length > LONGEST ? dateline(line.text) : line.text;
  if (text.length > LONGEST || OTHER_DATES.test(text)) return [];
  const dates = [...datesInText(text).map((date) => onWeekday(date, text)), ...eastAsian(text)];
  const rest = dates.reduce((left, { shown }) => left.replace(shown, ''), text);
  // A date among many other words is a mention.
  const words =
    rest.match(/\p{L}{2,}/gu)?.filter((word) => !/^(?:on|at|am|pm|by|um|uhr|gmt|utc|[ecmp][sde]t)$/i.test(word))
      .length ?? 0;
  if (words > MOST_WORDS) return [];
  const label = lines[index - 1];
  return dates.flatMap((date): LabelledDate[] => {
    const before = text.slice(0, date.index);
    // "Updated June 7, 2026" is complete, so it is no label of the next line.
    const isLabel = label !== undefined && label.text.length < 30 && datesInText(label.text).length === 0;
    const context = before.trim() === '' && isLabel ? label.text : before;
    const rest = text.slice(date.index + date.shown.length);
    const isRange = date.kind === 'certain' && date.start !== undefined;
    const isPublished = PUBLISHED.test(context);
    if (
      (EVENT.test(context) && !isPublished) ||
      isRange ||
      TIMES.test(`${rest} ${lines[index + 1]?.text.slice(0, 60) ?? ''}`)
    )
      return [{ date, label: 'event' }];
    const isUpdated = UPDATED.test(context) && !PUBLISHED.test(context.slice(context.search(UPDATED)));
    // "Sleep Magazine, March 2009" names where the text was printed first.
    const isMonth = date.kind === 'certain' && date.date.length < 10;
    if (isMonth && !isUpdated && !isPublished && words > 0) return [];
    return [{ date, label: isUpdated ? 'updated' : isPublished ? 'published' : undefined }];
  });
}

const WEEKDAYS = [
  /\b(?:sun(?:day)?|domingo|dom)\b/iu,
  /\b(?:mon(?:day)?|lunes|lun)\b/iu,
  /\b(?:tue(?:s(?:day)?)?|martes)\b/iu,
  /\b(?:wed(?:nesday)?|miércoles|mié)/iu,
  /\b(?:thu(?:rs(?:day)?)?|jueves|jue)\b/iu,
  /\b(?:fri(?:day)?|viernes|vie)\b/iu,
  /\b(?:sat(?:urday)?|sábado|sáb)/iu,
];

/** "Tue, 03/10/2026" is in March: October 3 is a Saturday. */
function onWeekday(date: DateInText, text: string): DateInText {
  if (date.kind === 'certain') return date;
  const before = text.slice(Math.max(0, date.index - 12), date.index);
  const weekday = WEEKDAYS.findIndex((name) => name.test(before));
  const [only, ...others] = date.either.filter((day) => new Date(`${day}T00:00Z`).getUTCDay() === weekday);
  return only === undefined || others.length > 0 || !/\d{4}/.test(date.shown)
    ? date
    : { index: date.index, shown: date.shown, kind: 'certain', date: only };
}

function eastAsian(text: string): DateInText[] {
  return [...text.matchAll(/((?:19|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/gu)].map((match) => ({
    index: match.index,
    shown: match[0],
    kind: 'certain',
    date: [match[1], match[2]?.padStart(2, '0'), match[3]?.padStart(2, '0')].join('-'),
  }));
}
