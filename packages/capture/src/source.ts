/** An author or presenter of a page's content. */
export interface Person {
  name: string;
}

/** The subset of evidence types that a page's data can express. */
export type SourceType = 'webinar-live' | 'webinar-recorded' | 'article' | 'conference' | 'course' | 'other';

/** Source of each value, as shown to the user: "JSON-LD headline", "og:title". */
export type Found = Partial<Record<'title' | 'provider' | 'people' | 'datePublished' | 'minutes' | 'type', string>>;

/**
 * Metadata of a page. Uncertain values are absent, never guessed: a wrong value costs the user more than an empty
 * field.
 */
export interface Source {
  /** The title as visitors see it: plain text, at most 500 characters. */
  title?: string;
  /** Site, publisher, journal or organizer. */
  provider?: string;
  /** Authors, trainers or presenters: names only, in the page's order. */
  people: string[];
  /** Partial ISO date in the page's own time zone: 2019, 2019-04 or 2019-04-03. */
  datePublished?: string;
  /** An ambiguous date, such as 4/6/2016, as written; only without datePublished. */
  dateAsShown?: string;
  /** First day of an event: partial ISO date. */
  dateStart?: string;
  /** Running time in whole minutes, 1 or more. */
  minutes?: number;
  /** Only if the page's data states it. */
  type?: SourceType;
  /** BCP 47. */
  language?: string;
  /** The page's address without secrets (see cleanAddress); '' when it is not http(s). */
  url: string;
  /** The page's canonical address, cleaned, if it differs from url. */
  canonicalUrl?: string;
  found: Found;
}
