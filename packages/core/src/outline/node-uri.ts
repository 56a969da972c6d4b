/**
 * Identity of a node outside its file. Total: half a character (a lone surrogate) has no place in a URI and becomes
 * U+FFFD, so what `decodeURIComponent` makes of the part behind "#" is the node's id, well-formed.
 */
export function nodeUri(frameworkId: string, nodeId: string): string {
  return `${frameworkId}#${encodeURIComponent(nodeId.replace(/\p{Surrogate}/gu, '\uFFFD'))}`;
}

/** The way back from `nodeUri()`; what is not well encoded is taken as it stands. */
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
