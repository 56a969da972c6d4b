import type { IncomingLog } from './incoming-log.js';
import type { IncomingItem } from './items.js';
import { type IncomingDocument, timeOf } from './next-version.js';

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
