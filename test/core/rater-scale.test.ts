import { isWordedForRaters, raterScale, type Scale } from '@imh/core';
import { starter } from '@imh/frameworks';
import { expect, test } from 'vitest';

test('a rater reads the scale in the third person', () => {
  const scale: Scale = starter.scale;
  expect(isWordedForRaters(scale)).toBe(true);
  const shown = raterScale(scale).levels.map(({ label, anchor }) => [label, anchor]);
  expect(shown).toEqual(scale.levels.map(({ rater }) => [rater!.label, rater!.anchor]));
});

test('a level without a rater’s wording keeps its own, and the scale counts as in the first person', () => {
  const scale: Scale = {
    levels: [
      { value: 1, label: 'I try', anchor: 'Now and then.', rater: { label: 'Tries' } },
      { value: 2, label: 'I do', anchor: 'Always.' },
    ],
  };
  expect(isWordedForRaters(scale)).toBe(false);
  // The anchor of the first level is in the first person, so it is not shown beside a rater's label.
  expect(raterScale(scale).levels).toEqual([
    { value: 1, label: 'Tries' },
    { value: 2, label: 'I do', anchor: 'Always.' },
  ]);
});
