/** Beyond so many parts a list is `many`. */
const manyParts = 40;

/**
 * The class of a list of many parts, with the space before it: what of it is off the screen is not laid out
 * (see the widget's `frameStyles`). Only then, because assistive technologies hear of such a part when it comes near the
 * screen.
 */
export function manyClass(parts: number): string {
  return parts > manyParts ? ' many' : '';
}
