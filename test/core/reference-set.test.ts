import { type Reference, type ReferenceRating, referenceSet, type Relation } from '@imh/core';
import { describe, expect, test } from 'vitest';

const rating = (relation: Relation, name?: string) =>
  ({ id: `${relation} ${name}`, rater: { relation, ...(name ? { name } : {}) } }) as ReferenceRating;
const reference = (name: string, fields: Partial<Reference> = {}): Reference => ({ name, ...fields });
const states = (...question: Parameters<typeof referenceSet>) =>
  referenceSet(...question).people.map((one) => [one.reference?.name ?? one.rating?.rater.relation, one.state]);

describe('the references of an application', () => {
  test('are received, asked or still to ask', () => {
    const listed = [
      reference('Sam', { asked: '2026-05-03' }),
      reference('Dana', { received: '2026-04' }),
      reference('Lena'),
    ];
    expect(referenceSet(listed, [], 3)).toMatchObject({ received: 1, asked: 1, open: 1 });
    expect(states(listed, [], 3)).toEqual([
      ['Dana', 'received'],
      ['Sam', 'asked'],
      ['Lena', 'listed'],
    ]);
  });

  test('are received when their rating is there: by name, else by relation, each rating once', () => {
    const listed = [
      reference('José  Díaz', { relation: 'supervisor', asked: '2026-05-03' }),
      reference('Lena', { relation: 'colleague' }),
      reference('Tom', { relation: 'colleague' }),
    ];
    const ratings = [rating('other', 'jose diaz'), rating('colleague')];
    expect(states(listed, ratings, 3)).toEqual([
      ['José  Díaz', 'received'],
      ['Lena', 'received'],
      ['Tom', 'listed'],
    ]);
  });

  test('include a rating from somebody who is not listed, and are never fewer than none', () => {
    expect(referenceSet([], [rating('teacher')], 3)).toMatchObject({ received: 1, asked: 0, open: 2 });
    expect(referenceSet([], [rating('teacher')], 0).open).toBe(0);
    expect(states([reference('Lena', { relation: 'colleague' })], [rating('teacher', 'Ruth')], 3)).toEqual([
      ['teacher', 'received'],
      ['Lena', 'listed'],
    ]);
  });
});
