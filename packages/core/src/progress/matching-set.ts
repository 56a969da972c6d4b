import { daysOf } from '../dates/dates.js';
import type { Aim } from '../documents/profile.js';
import type { Requirements } from '../documents/requirements.js';
import { periodAt } from './period.js';
import type { Applies } from './rule-conditions.js';
import { isAssociationNamed } from './sets-for-aim.js';

/**
 * The requirement set for a log. If it is not known which set applies: why, and the sets to choose from, without those
 * that are for another category, purpose or association. If every set is, `sets` contains them all.
 */
export type SetMatch =
  | { readonly is: 'found'; readonly set: Requirements }
  | { readonly is: 'category-unknown' | 'several' | 'none'; readonly sets: readonly Requirements[] };

/**
 * The set for what a log states about its category, purpose and association, any of which may be unknown. Of several
 * that fit, the one that is valid on the day.
 *
 * @param day a day in the period of the log, `2026-11-21`
 */
export function matchingSet(aim: Aim | undefined, sets: readonly Requirements[], day: string): SetMatch {
  const answers = sets.map((set) => ({ set, fits: fitOf(set, aim) }));
  const possible = answers.filter(({ fits }) => !fits.includes('no'));
  if (possible.length === 0) return { is: 'none', sets };
  const certain = possible.filter(({ fits }) => !fits.includes('unknown'));
  const fitting = (certain.length > 0 ? certain : possible).map(({ set }) => set);
  const valid = fitting.filter((set) => isValidOn(set, day));
  const best = valid.length > 0 ? valid : fitting;
  if (best.length === 1) return { is: 'found', set: best[0]! };
  const dependsOnCategory = aim?.category === undefined && best.some(({ categories }) => categories?.length);
  return { is: dependsOnCategory ? 'category-unknown' : 'several', sets: best };
}

function fitOf({ categories, purpose, association, framework }: Requirements, aim: Aim | undefined): Applies[] {
  const asked = aim?.purpose === 'record' ? undefined : aim?.purpose;
  const isSameFramework = framework !== undefined && framework.id === aim?.framework?.id;
  return [
    categories?.length ? answer(aim?.category, (category) => categories.includes(category)) : 'yes',
    answer(asked, (wanted) => wanted === purpose),
    association === undefined || isSameFramework
      ? 'yes'
      : answer(aim?.association, (written) => isAssociationNamed(association, written)),
  ];
}

function answer<Value>(value: Value | undefined, fits: (value: Value) => boolean): Applies {
  if (value === undefined) return 'unknown';
  return fits(value) ? 'yes' : 'no';
}

function isValidOn({ validFrom, validTo, period }: Requirements, day: string): boolean {
  const { span } = periodAt(period, day);
  return (
    (validFrom === undefined || daysOf(validFrom).first <= day) &&
    (validTo === undefined || daysOf(validTo).last >= day) &&
    (span === undefined || (span.from <= day && span.to >= day))
  );
}
