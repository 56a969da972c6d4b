const SIGNS = new Map([...'0123456789+-=()n'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][index]!]));

/** A superscript as characters, because 10² must not become 102; other text gets "^". */
export function raised(text: string): string {
  const signs = [...text].map((sign) => SIGNS.get(sign));
  if (signs.every((sign) => sign !== undefined)) return signs.join('');
  // "1st" and "Endorsement™" read the same without; a formula does not.
  return /^(?:st|nd|rd|th|[ªº®™*†‡]|\s*)$/i.test(text) ? text : `^${text}`;
}
