import {
  canonicalJson,
  itemState,
  millisecondsOf,
  type ReferenceRating,
  type SelfCheck,
  type Versioned,
} from '@imh/core';

/** A document of its own, as a widget or a rater saves it: it has no history. */
export type IncomingDocument = SelfCheck | ReferenceRating;

/**
 * A document as the next version of what the log has under its id. The log stays as it is if it has the document already,
 * or a later copy; a document that was deleted is added again.
 */
export function nextVersion(before: Versioned, item: Versioned): Versioned {
  const { heads, content } = itemState(before);
  const [version] = item.versions;
  const [present, document] = [content as IncomingDocument | undefined, version!.content as IncomingDocument];
  if (present && (isSame(present, document) || !isLater(document, present))) return before;
  return { ...item, versions: [{ ...version!, parents: heads.map((head) => head.version) }] };
}

function isSame(one: IncomingDocument, other: IncomingDocument): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

function isLater(one: IncomingDocument, other: IncomingDocument): boolean {
  return one.framework.id === other.framework.id && millisecondsOf(timeOf(one)) > millisecondsOf(timeOf(other));
}

/** When the person answered, RFC 3339. */
export function timeOf(document: IncomingDocument): string {
  return (document.format === 'imh-self-check' ? document.takenAt : document.ratedAt) as string;
}
