import { looksLikePerson } from './people-names.js';
import type { Person, SourceType } from './source.js';

/** A value and the place in the page that gave it. */
export interface Claim<T = string> {
  readonly value: T;
  readonly from: string;
}

export interface Author extends Person {
  /** The page says that this is an organisation: when it is also the publisher, it is no author. */
  readonly organisation: boolean;
}

/** What one reader found, best first. Text is raw; the combining file cleans it and holds the guards. */
export interface Claims {
  title: Claim[];
  /** Journal, organiser, series: the name that belongs to the thing itself. */
  provider: Claim[];
  siteName: Claim[];
  publisher: Claim[];
  people: Claim<readonly Author[]>[];
  published: Claim[];
  start: Claim[];
  minutes: Claim<number>[];
  type: Claim<SourceType>[];
  language: Claim[];
}

export function noClaims(): Claims {
  return {
    title: [],
    provider: [],
    siteName: [],
    publisher: [],
    people: [],
    published: [],
    start: [],
    minutes: [],
    type: [],
    language: [],
  };
}

/** All readings' claims field by field, in the order of the readings. */
export function merged(readings: readonly Claims[]): Claims {
  return {
    title: readings.flatMap(({ title }) => title),
    provider: readings.flatMap(({ provider }) => provider),
    siteName: readings.flatMap(({ siteName }) => siteName),
    publisher: readings.flatMap(({ publisher }) => publisher),
    people: readings.flatMap(({ people }) => people),
    published: readings.flatMap(({ published }) => published),
    start: readings.flatMap(({ start }) => start),
    minutes: readings.flatMap(({ minutes }) => minutes),
    type: readings.flatMap(({ type }) => type),
    language: readings.flatMap(({ language }) => language),
  };
}

/** One claim per value that is there. */
export function claim<T>(value: T | undefined, from: string): Claim<T>[] {
  return value === undefined || value === '' ? [] : [{ value, from }];
}

/** People whose kind the field does not tell: "BBC News" is read as an organisation, "Ann Lee" as a person. */
export function peopleClaim(names: readonly string[], from: string): Claim<readonly Author[]>[] {
  return names.length === 0 ? [] : [{ value: names.map(untypedAuthor), from }];
}

export function untypedAuthor(name: string): Author {
  return { name, organisation: !looksLikePerson(name) };
}
