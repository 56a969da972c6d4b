import { looksLikePerson } from './people-names.js';
import type { PageKind, Person, SourceType } from './source.js';

/** A value and the place in the page that gave it. */
export interface Claim<T = string> {
  readonly value: T;
  readonly from: string;
}

export interface Author extends Person {
  /** Marked as an organization: not an author if it is also the publisher. */
  readonly organization: boolean;
}

/** What one reader found, best first. Text is raw; settle.ts cleans and checks it. */
export interface Claims {
  title: Claim[];
  /** Journal, organizer or series: the name that belongs to the work itself. */
  provider: Claim[];
  siteName: Claim[];
  publisher: Claim[];
  people: Claim<readonly Author[]>[];
  published: Claim[];
  start: Claim[];
  end: Claim[];
  minutes: Claim<number>[];
  type: Claim<SourceType>[];
  kind: Claim<PageKind>[];
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
    end: [],
    minutes: [],
    type: [],
    kind: [],
    language: [],
  };
}

/** The claims of all readings by field, in the order of the readings. */
export function merged(readings: readonly Claims[]): Claims {
  return {
    title: readings.flatMap(({ title }) => title),
    provider: readings.flatMap(({ provider }) => provider),
    siteName: readings.flatMap(({ siteName }) => siteName),
    publisher: readings.flatMap(({ publisher }) => publisher),
    people: readings.flatMap(({ people }) => people),
    published: readings.flatMap(({ published }) => published),
    start: readings.flatMap(({ start }) => start),
    end: readings.flatMap(({ end }) => end),
    minutes: readings.flatMap(({ minutes }) => minutes),
    type: readings.flatMap(({ type }) => type),
    kind: readings.flatMap(({ kind }) => kind),
    language: readings.flatMap(({ language }) => language),
  };
}

/** One claim, or none for an empty value. */
export function claim<T>(value: T | undefined, from: string): Claim<T>[] {
  return value === undefined || value === '' ? [] : [{ value, from }];
}

/** Names from a field that does not distinguish people from organizations: "BBC News" is classified by its words. */
export function peopleClaim(names: readonly string[], from: string): Claim<readonly Author[]>[] {
  return names.length === 0 ? [] : [{ value: names.map(untypedAuthor), from }];
}

export function untypedAuthor(name: string): Author {
  return { name, organization: !looksLikePerson(name) };
}
