import type { Scale } from '../documents/framework.js';

/** A scale as a rater reads it: in the third person, for each level with a rater's wording. */
export function raterScale(scale: Scale): Scale {
  return {
    ...scale,
    levels: scale.levels.map(({ anchor, rater, ...level }) => {
      const meaning = rater ? rater.anchor : anchor;
      return { ...level, ...(rater && { label: rater.label }), ...(meaning === undefined ? {} : { anchor: meaning }) };
    }),
  };
}

/** True if no level is in the first person for a rater. */
export const isWordedForRaters = ({ levels }: Scale): boolean => levels.every(({ rater }) => rater !== undefined);
