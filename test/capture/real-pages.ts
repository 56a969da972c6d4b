import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Source } from '@imh/capture';

/** Values that a person reads on a saved page; null is not scored, [] means that there is none. See data/README.md. */
export interface Expected {
  title?: string[] | null;
  /** A name that ends in | is optional. */
  author?: string[] | null;
  date?: string | null;
  site?: string[] | null;
}

export interface SavedPage {
  name: string;
  html: string;
  url: string;
  expected: Expected | undefined;
}

export type Verdict = 'right' | 'partial' | 'missing' | 'wrong';
export const fields = ['title', 'author', 'date', 'site'] as const;
export type Field = (typeof fields)[number];

/** The part of a reading that is scored. */
export type Scored = Pick<Source, 'title' | 'people' | 'datePublished' | 'dateStart' | 'provider'>;

const SHARED = fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** Undefined if the folder does not exist. */
export function savedPages(folder = `${process.env['IMH_DATA'] ?? SHARED}/pages`): SavedPage[] | undefined {
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder).filter((file) => file.endsWith('.expected.json'));
  return names.map((file) => {
    const name = file.replace('.expected.json', '');
    const { url, expected } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as {
      url: string;
      expected?: Expected;
    };
    return { name, url, expected, html: readFileSync(`${folder}/${name}.html`, 'utf8') };
  });
}

export function score(source: Scored, expected: Expected): Partial<Record<Field, Verdict>> {
  return {
    ...judged('title', expected.title, (titles) => oneOf(source.title, titles)),
    ...judged('author', expected.author, (authors) => names(source.people, authors)),
    ...judged('date', expected.date, (date) => day(source.datePublished ?? source.dateStart, date)),
    ...judged('site', expected.site, (sites) => oneOf(source.provider, sites)),
  };
}

function judged<T>(
  field: Field,
  value: T | null | undefined,
  judge: (value: T) => Verdict,
): { [F in Field]?: Verdict } {
  return value === null || value === undefined ? {} : { [field]: judge(value) };
}

function oneOf(value: string | undefined, allowed: readonly string[]): Verdict {
  if (allowed.length === 0) return value === undefined ? 'right' : 'wrong';
  if (value === undefined) return 'missing';
  if (allowed.some((text) => plain(text) === plain(value))) return 'right';
  return allowed.some((text) => plain(value).includes(plain(text)) || plain(text).includes(plain(value)))
    ? 'partial'
    : 'wrong';
}

function names(people: readonly string[], expected: readonly string[]): Verdict {
  const all = expected.map((name) => plain(name.replace(/\|$/, '')));
  const needed = expected.filter((name) => !name.endsWith('|')).map(plain);
  const found = people.map(plain);
  if (found.length === 0) return needed.length === 0 ? 'right' : 'missing';
  const known = found.filter((name) => all.includes(name)).length;
  if (known === 0) return 'wrong';
  return known === found.length && needed.every((name) => found.includes(name)) ? 'right' : 'partial';
}

function day(value: string | undefined, expected: string): Verdict {
  if (value === undefined) return 'missing';
  if (value === expected) return 'right';
  return expected.startsWith(value) ? 'partial' : 'wrong';
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}
