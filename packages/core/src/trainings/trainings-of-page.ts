import { daysOf } from '../dates/dates.js';
import type { PartialDate } from '../documents/primitives.js';
import type { Text } from '../documents/text.js';
import type { Training, Trainings } from '../documents/trainings.js';
import { addressKeys } from './address-keys.js';

/** A page that somebody adds to their log. */
export interface TrainingPage {
  readonly addresses: readonly string[];
  readonly title?: string | undefined;
  /** The date of the event, if the page states it. */
  readonly date?: PartialDate | undefined;
  /** The day on which the page is added: `2026-11-21`. A page to join an event states no date. */
  readonly today: string;
}

export interface PageMatch {
  readonly training: Training;
  readonly by: 'address' | 'title-and-date';
}

/**
 * The trainings of a guide that a page belongs to: with its address, or with its title on its day. An address that
 * several trainings have, such as the link to join all sessions of a series, needs the title or the day as well. A title
 * needs the day, because a training may be repeated in another year with other contents.
 *
 * @returns several only if they teach the same competencies; none if it is not clear which of them it is
 */
export function trainingsOfPage({ trainings }: Trainings, page: TrainingPage): PageMatch[] {
  // A page to sign in names the page that it leads to, but is not that page.
  const here = new Set(page.addresses.flatMap((address) => addressKeys(address)[0]?.key ?? []));
  const title = titleKey(page.title ?? '');
  const isNamed = (training: Training) =>
    title !== '' && wordingsOf(training.title).some((words) => titleKey(words) === title);
  const keyHere = ({ urls = [] }: Training) => urls.flatMap(addressKeys).find(({ key }) => here.has(key));
  const atAddress = trainings.filter((training) => keyHere(training)?.isWhole ?? false);
  // An address that other pages have, too, needs the title.
  const maybeHere = trainings.filter((training) => keyHere(training)?.isWhole === false && isNamed(training));
  const byAddress =
    atAddress.length === 1
      ? atAddress.filter((training) => dayOf(training, page.date) !== 'another')
      : narrowed([...atAddress, ...maybeHere], isNamed, page);
  if (byAddress.length > 0) return oneMeaning(byAddress).map((training) => ({ training, by: 'address' }));
  const onDay = trainings.filter(
    (training) => isNamed(training) && dayOf(training, page.date ?? page.today) === 'same',
  );
  return oneMeaning(onDay).map((training) => ({ training, by: 'title-and-date' }));
}

/** Of trainings with one address: those with the page's title, else those on its day. */
function narrowed(
  trainings: readonly Training[],
  isNamed: (training: Training) => boolean,
  { date, today }: TrainingPage,
): readonly Training[] {
  const named = trainings.filter((training) => isNamed(training) && dayOf(training, date) !== 'another');
  const onDay = (named.length > 0 ? named : trainings).filter((training) => dayOf(training, date ?? today) === 'same');
  return onDay.length > 0 ? onDay : named;
}

/** None if they teach different competencies. */
function oneMeaning(trainings: readonly Training[]): readonly Training[] {
  const meanings = new Set(trainings.map(({ competencies = [] }) => JSON.stringify([...competencies].sort())));
  return meanings.size > 1 ? [] : trainings;
}

/** Whether a date may be one of a training; a year alone decides nothing. */
function dayOf({ dates = [] }: Training, date: PartialDate | undefined): 'same' | 'another' | 'unknown' {
  if (date === undefined || dates.length === 0) return 'unknown';
  const { first, last } = daysOf(date);
  const near = dates.filter(({ start, end }) => daysOf(start).first <= last && daysOf(end ?? start).last >= first);
  if (near.length === 0) return 'another';
  const isExact = date.length > 4 && near.some(({ start }) => start.length > 4);
  return isExact ? 'same' : 'unknown';
}

const wordingsOf = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));

/** The words in their order, without accents and punctuation. */
function titleKey(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return words
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
}
