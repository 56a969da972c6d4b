/** A value in words, for "expected …, found …": `the text "x"`, `a list`, `the number 5`. */
export function kindOf(value: unknown): string {
  if (value === null) return 'nothing (null)';
  if (typeof value === 'object') return shownValue(value);
  if (typeof value === 'string') return value === '' ? 'an empty text' : `the text ${JSON.stringify(excerpt(value))}`;
  return `the ${typeof value === 'number' ? 'number ' : 'value '}${shownValue(value)}`;
}

/** A value as text, for a message. `String(value)` throws for `{"toString": 1}`, which any JSON file may contain. */
export function shownValue(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  return String(value as string | number | boolean | null | undefined);
}

/** At most 40 characters of a value, so that a message stays a sentence. */
export function excerpt(value: unknown): string {
  const text = shownValue(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
