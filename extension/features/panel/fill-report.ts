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
