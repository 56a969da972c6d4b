/**
 * Identity of a node outside its file. Never throws: a lone surrogate, which cannot occur in a URI, becomes U+FFFD.
 * `decodeURIComponent` of the part after "#" is the well-formed node id.
 */
export function nodeUri(frameworkId: string, nodeId: string): string {
  return `${frameworkId}#${encodeURIComponent(nodeId.replace(/\p{Surrogate}/gu, '\uFFFD'))}`;
}

/** The inverse of `nodeUri()`; an id that is not validly encoded is used unchanged. */
export function nodeOfUri(uri: string): { frameworkId: string; nodeId: string } | undefined {
  const at = uri.indexOf('#');
  const encoded = uri.slice(at + 1);
  if (at < 1 || encoded === '') return undefined;
  const frameworkId = uri.slice(0, at);
  try {
    return { frameworkId, nodeId: decodeURIComponent(encoded) };
  } catch {
    return { frameworkId, nodeId: encoded };
  }
}

/**
 * Counts as a node for an area that the person has named under a framework without that area. A node's URI never has a
 * "?" after its "#", because `encodeURIComponent` escapes it.
 */
export function localAreaUri(frameworkId: string, area: string): string {
  return `${frameworkId}#?${encodeURIComponent(area.replace(/\p{Surrogate}/gu, '\uFFFD'))}`;
}

/** The area of a `localAreaUri()`; undefined for any other URI. */
export function localAreaOfUri(uri: string): string | undefined {
  const at = uri.indexOf('#?');
  return at < 1 ? undefined : decodeURIComponent(uri.slice(at + 2));
}

/** Counts as a node for entries without a competency; it belongs to no framework. */
export const withoutTagsUri = '#?';

/** Counts as a node for all tags made with one version of a framework. A node's URI has no "/" after its "#" either. */
export function versionUri(frameworkId: string, version: string | undefined): string {
  return `${frameworkId}#/${encodeURIComponent(version ?? '')}`;
}

/** The version of a `versionUri()`, empty for tags without one; undefined for any other URI. */
export function versionOfUri(uri: string): string | undefined {
  const at = uri.indexOf('#/');
  return at < 1 ? undefined : decodeURIComponent(uri.slice(at + 2));
}
