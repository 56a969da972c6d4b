import type { Reference } from '../documents/profile.js';
import type { ReferenceRating } from '../documents/self-check.js';
import { fold } from '../search/terms.js';

/** Somebody who is to rate the person, or has rated them. */
export interface AskedReference {
  /** Absent for a rating from somebody who is not among the references. */
  readonly reference?: Reference;
  /** The rating of this person, if it is in the log. */
  readonly rating?: ReferenceRating;
  readonly state: 'received' | 'asked' | 'listed';
}

/** The references of an application as a set. */
export interface ReferenceSet {
  /** Received first, then asked, then listed only. */
  readonly people: readonly AskedReference[];
  readonly received: number;
  readonly asked: number;
  /** How many of the wanted ones are neither received nor asked. */
  readonly open: number;
}

/**
 * Joins the references that somebody has listed with the ratings in their log. A rating belongs to the reference with the
 * rater's name or, if the rater gave none, to the first one with the same relation that has no rating yet.
 *
 * @param wanted how many references the application asks for
 */
export function referenceSet(
  references: readonly Reference[],
  ratings: readonly ReferenceRating[],
  wanted: number,
): ReferenceSet {
  const left = [...ratings];
  const take = (isTheirs: (rating: ReferenceRating) => boolean): ReferenceRating | undefined => {
    const at = left.findIndex(isTheirs);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const byName = references.map(({ name }) =>
    take(({ rater }) => rater.name !== undefined && isSame(rater.name, name)),
  );
  const people = references.map((reference, at): AskedReference => {
    const rating = byName[at] ?? take(({ rater }) => rater.name === undefined && rater.relation === reference.relation);
    const isReceived = rating !== undefined || reference.received !== undefined;
    const state = isReceived ? 'received' : reference.asked === undefined ? 'listed' : 'asked';
    return { reference, ...(rating ? { rating } : {}), state };
  });
  const all = [...people, ...left.map((rating): AskedReference => ({ rating, state: 'received' }))];
  const of = (state: AskedReference['state']) => all.filter((one) => one.state === state);
  const [received, asked] = [of('received').length, of('asked').length];
  return {
    people: [...of('received'), ...of('asked'), ...of('listed')],
    received,
    asked,
    open: Math.max(0, wanted - received - asked),
  };
}

function isSame(one: string, other: string): boolean {
  const plain = (name: string) => fold(name).replace(/\s+/g, ' ').trim();
  return plain(one) === plain(other);
}
