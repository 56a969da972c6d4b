/** A list with more parts gets the class `many`. */
const manyParts = 40;

/**
 * The class of a long list, with a space before it: its parts off the screen are not laid out (`frameStyles` of the
 * widget). Only long lists get it, because assistive technologies learn of such a part when it comes near the screen.
 */
export function manyClass(parts: number): string {
  return parts > manyParts ? ' many' : '';
}
