export interface Iri {
  readonly iri: string;
  /** True if the text was not an IRI as it was. */
  readonly isChanged: boolean;
}

/** Everything that RFC 3986 allows after the scheme, and a percent sign that encodes something. */
const notAllowed = /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu;

/**
 * A text as an IRI that every record store accepts: what RFC 3987 does not allow is percent-encoded, and so is what only
 * IRIs allow and URIs do not, because some record stores read IRIs as URIs.
 * @returns undefined if the text has no scheme, or nothing after it
 */
export function strictIri(text: string): Iri | undefined {
  const [, scheme, rest] = /^([A-Za-z][A-Za-z0-9+.-]*:)(.+)$/su.exec(text) ?? [];
  if (scheme === undefined || rest === undefined) return undefined;
  const [, host = ''] = /^(\/\/(?:[^/?#@[\]]*@)?\[[0-9A-Fa-f:.]+\])/.exec(rest) ?? [];
  const [before, ...fragments] = rest.slice(host.length).replace(notAllowed, encoded).split('#');
  // Brackets belong to a host alone, and there is one fragment.
  const after = [before!, ...(fragments.length > 0 ? [fragments.join('%23')] : [])].join('#');
  const iri = scheme + host + after.replaceAll('[', '%5B').replaceAll(']', '%5D');
  return { iri, isChanged: iri !== text };
}

function encoded(character: string): string {
  return encodeURIComponent(character.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
