import { v5 } from 'uuid';

/** Any version and variant: CASE servers use identifiers that RFC 9562, and so `validate` of uuid, does not know. */
const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && uuidPattern.test(value);
}

/** UUID version 5 of a URI: the same URI gives the same UUID on every machine. */
export function uuidOf(uri: string): string {
  // As bytes: uuid throws on half of a surrogate pair in a string. URLs are the nearest namespace there is for URIs.
  return v5(new TextEncoder().encode(uri), v5.URL);
}

/** An id for a file without one: the same content gives the same URN. */
export function contentUrn(content: string): string {
  return `urn:uuid:${uuidOf(content)}`;
}
