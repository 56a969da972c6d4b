import {
  type Category,
  type ClosedPeriod,
  formatDate,
  localDay,
  type ReferenceRating,
  type SelfCheck,
  textIn,
} from '@imh/core';
import { starter } from '@imh/frameworks';
import type { EvidenceStore } from '@imh/storage';
import type { LateStrings } from '../../strings/late.js';
import type { App } from '../app-element.js';
import { nameOf } from '../progress/closed-period-view.js';
import { currentAim, handOverName, shownFramework } from '../settings.js';
import { emptyForm, type HandOverForm } from './hand-over-form.js';

/** An item that can be ticked, or a choice of a list. */
export interface NamedItem {
  readonly id: string;
  readonly name: string;
}

/** What the form of a hand-over offers. */
export interface HandOverOptions {
  readonly categories: readonly NamedItem[];
  /** The newest first. */
  readonly closedPeriods: readonly (NamedItem & { readonly period: string })[];
  readonly selfChecks: readonly NamedItem[];
  readonly ratings: readonly NamedItem[];
}

export async function readOptions(
  { store, strings, language }: App,
  words: LateStrings['handOver'],
): Promise<HandOverOptions> {
  const day = (instant: string) => formatDate(language, localDay(new Date(instant)));
  const [framework, periods, selfChecks, ratings] = await Promise.all([
    shownFramework(store),
    store.closedPeriods.list(),
    store.list('self-check'),
    store.list('rating'),
  ]);
  const categories: readonly Category[] = framework?.categories?.length ? framework.categories : starter.categories;
  const titleOf = (id: string) => {
    const known = store.framework(id);
    return known ? textIn(known.title, language) : id;
  };
  return {
    categories: categories.map(({ id, label }) => ({ id, name: textIn(label, language) })),
    closedPeriods: [...periods]
      .sort((one, other) => (one.closedAt < other.closedAt ? 1 : -1))
      .map((period: ClosedPeriod) => ({
        id: period.id,
        name: nameOf(period),
        // As the dates of a period that the person enters: an interval with a slash is for machines.
        period: period.period.replace('/', ' – '),
      })),
    selfChecks: selfChecks.map(({ id, content }) => {
      const { takenAt, framework: of } = content as SelfCheck;
      return { id, name: words.selfCheck(day(takenAt), titleOf(of.id)) };
    }),
    ratings: ratings.map(({ id, content }) => {
      const { rater, ratedAt } = content as ReferenceRating;
      const relation = rater.relationText ?? strings.ratingRelations[rater.relation];
      return { id, name: words.rating(rater.name ?? '', relation, day(ratedAt)) };
    }),
  };
}

/** What is known of the person without asking. */
export async function knownSubject(store: EvidenceStore): Promise<HandOverForm['subject']> {
  const [name, aim] = await Promise.all([handOverName(store), currentAim(store)]);
  const { association = '', category = '' } = aim?.aim ?? {};
  return { ...emptyForm.subject, name, association, category };
}
