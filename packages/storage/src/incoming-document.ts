import {
  canonicalJson,
  itemState,
  millisecondsOf,
  type ReferenceRating,
  type SelfCheck,
  type Versioned,
} from '@imh/core';
import type { IncomingLog } from './incoming-log.js';
import type { IncomingItem } from './items.js';

/** A document of its own, as a widget or a rater saves it: it has no history. */
export type IncomingDocument = SelfCheck | ReferenceRating;

/** Written as the machine of versions that came from such a document. */
const machine = 'document';

/** A self-check or a rating as a log of one item. @param version the id of its version, a UUID */
export function incomingDocument(document: IncomingDocument, version: string): IncomingLog {
  const at = timeOf(document);
  const item = { id: document.id, versions: [{ version, parents: [], at, machine, content: document }] };
  const kind = document.format === 'imh-self-check' ? 'self-check' : 'rating';
  const incoming: IncomingItem = { kind, item, isDocument: true };
  return {
    rest: { format: 'imh-evidence-log', formatVersion: 1, exportedAt: at, machine, purpose: 'hand-over', entries: [] },
    entries: 0,
    items: 1,
    async *parts() {
      yield [incoming];
    },
  };
}

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

function timeOf(document: IncomingDocument): string {
  return (document.format === 'imh-self-check' ? document.takenAt : document.ratedAt) as string;
}
