/** Somebody who made or presented a page's matter. */
export interface Person {
  name: string;
}

/** A subset of the evidence types: what a page's own data can say about itself. */
export type SourceType = 'webinar-live' | 'webinar-recorded' | 'article' | 'conference' | 'course' | 'other';

/** Where each value came from, in words that are shown to the person as the reason: "JSON-LD headline", "og:title". */
export type Found = Partial<Record<'title' | 'provider' | 'people' | 'datePublished' | 'minutes' | 'type', string>>;

/**
 * What a page says about itself. A value that could not be told is absent, never guessed: a wrong one costs the person
 * more than an empty field.
 */
export interface Source {
  /** What a person reads as the page's title: plain text, at most 500 characters. */
  title?: string;
  /** Site, publisher, journal or organiser. */
  provider?: string;
  /** Authors, trainers or presenters: names only, in the page's order. */
  people: string[];
  /** Partial ISO date, as the page writes it, not moved between time zones: 2019, 2019-04 or 2019-04-03. */
  datePublished?: string;
  /** A date that reads two ways, such as 4/6/2016, as written; only when datePublished could not be told. */
  dateAsShown?: string;
  /** First day of an event: partial ISO date. */
  dateStart?: string;
  /** Running time in whole minutes, 1 or more. */
  minutes?: number;
  /** Only when the page's data says so. */
  type?: SourceType;
  /** BCP 47. */
  language?: string;
  /** The page's address without secrets (see cleanAddress); '' when it is not http(s). */
  url: string;
  /** What the page calls its own address, cleaned, when that differs from url. */
  canonicalUrl?: string;
  found: Found;
}
