import type { AddressPart } from '@imh/core';

/** An author or presenter of a page's content. */
export interface Person {
  name: string;
}

/** The subset of evidence types that a page's data can express. */
export type SourceType =
  'webinar-live' | 'webinar-recorded' | 'in-service' | 'article' | 'conference' | 'course' | 'other';

/** What a page is, as far as its data states it; absent if unknown. */
export type PageKind = 'article' | 'journal' | 'video' | 'podcast' | 'event' | 'course' | 'pdf';

/** Source of each value, as shown to the user: "JSON-LD headline", "og:title". */
export type Found = Partial<
  Record<'title' | 'provider' | 'people' | 'datePublished' | 'dateStart' | 'minutes' | 'type' | 'ce', string>
>;

/** A competency that a page states it teaches or assesses, in its own words; matching it to a framework is up to the reader. */
export interface AnnouncedCompetency {
  /** Address of the competency: its URI in a framework. */
  readonly address?: string;
  readonly name?: string;
  /** Name of the framework. */
  readonly framework?: string;
  readonly how: 'teaches' | 'assesses';
}

/** One of several trainings that a page lists. */
export interface ListedTraining {
  readonly title: string;
  readonly url?: string;
  /** Partial ISO date. */
  readonly dateStart?: string;
  /** Partial ISO date, only for a training of several days. */
  readonly dateEnd?: string;
}

/** Continuing education credit that a page states. */
export type StatedCredit = {
  readonly amount?: number;
  /** As written: "CE hours", "CEU". */
  readonly unit?: string;
  readonly accreditor?: string;
  /** Course or approval number. */
  readonly number?: string;
};

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
  /** Last day of an event of several days: partial ISO date. */
  dateEnd?: string;
  /** Running time in whole minutes, 1 or more. */
  minutes?: number;
  /** Only if the page's data states it. */
  type?: SourceType;
  kind?: PageKind;
  ce?: StatedCredit;
  /** Competencies that the page announces for itself; never for another page. */
  announced?: readonly AnnouncedCompetency[];
  /** The trainings of a page that lists several; none of them is chosen. */
  trainings?: readonly ListedTraining[];
  /** BCP 47. */
  language?: string;
  /** The page's address without secrets (see cleanAddress); '' when it is not http(s). */
  url: string;
  /** Parts that were removed from url; those with a value can be put back. */
  removed?: readonly AddressPart[];
  /** True if a part that may tell pages apart was removed: then url alone does not identify the page. */
  urlIsPartial?: true;
  /** Parts that url still has, although it is unknown whether they tell pages apart; they can be removed. */
  unsure?: readonly AddressPart[];
  /** The page's canonical address, cleaned, if it differs from url. */
  canonicalUrl?: string;
  found: Found;
}
