import type { ValueSetAside } from '@imh/core';
import { fieldOnPath } from './field-on-path.js';

/** Fields of an entry, as in "the web address “www.example.org”". */
const fields: Readonly<Record<string, string>> = {
  url: 'the web address',
  canonicalUrl: 'the web address',
  date: 'the date',
  dateStart: 'the date',
  dateCompleted: 'the date',
  datePublished: 'the date',
  minutes: 'the number of minutes',
  title: 'the title',
  type: 'the type of evidence',
  status: 'the status',
  sessions: 'the session',
  topics: 'the topic',
  quotes: 'the quote',
  people: 'the name',
  competencies: 'the competency',
  attachments: 'the certificate',
  verification: 'the verification',
};

/** A value of a log that cannot be read, and what is left out because of it. */
export function englishAside({ title, field, found, isWhole }: ValueSetAside): string {
  const { name, path } = fieldOnPath(field, fields);
  const what = `${name ?? `“${path}”`}${found === undefined ? ' is missing' : ` “${found}” cannot be read`}`;
  const place = title === undefined ? '' : `“${title}”: `;
  const sentence = isWhole
    ? `${what}. Without it, the item cannot be read, so the whole item is left out.`
    : `${what}, so this value is left out.`;
  return place + (place ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1));
}
