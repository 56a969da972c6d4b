import type { Draft } from '@imh/storage';
import type { Strings } from '../../strings/index.js';

/** "Filled in from the page: title, provider and date. Still empty: authors." */
export function fillReport(draft: Draft, strings: Strings): string {
  if (draft.page === undefined) return '';
  const { title, provider, people, datePublished, minutes, type } = draft.content;
  const fields: [string, boolean][] = [
    [strings.title, Boolean(title)],
    [strings.provider, Boolean(provider)],
    [strings.people, Boolean(people?.length)],
    [strings.datePublished, Boolean(datePublished)],
    [strings.hours, minutes !== undefined],
    [strings.type, type !== undefined],
  ];
  const filled = fields.filter(([, isFilled]) => isFilled);
  const empty = fields.filter(([, isFilled]) => !isFilled);
  const list = new Intl.ListFormat(strings.language, { type: 'conjunction' });
  const named = (some: [string, boolean][]) => list.format(some.map(([name]) => lowered(name, strings.language)));
  return [
    filled.length > 0 ? strings.filled(named(filled)) : strings.filledNothing,
    empty.length > 0 && filled.length > 0 ? strings.empty(named(empty)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function lowered(name: string, language: string): string {
  return name.slice(0, 1).toLocaleLowerCase(language) + name.slice(1);
}

/** "3 May 2026" or "May 2026": as much of a partial date as there is. */
export function dayInWords(date: string, language: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year) return date;
  const moment = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' as const } : {}),
    ...(day ? { day: 'numeric' as const } : {}),
  }).format(moment);
}
