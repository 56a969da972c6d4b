import { type Framework, nodeUri } from '@imh/core';
import { associationTypes } from './links.js';
import { type ItemLink, keptFrom, onOneLine } from './write-items.js';
import { associationFits } from './shapes.js';
import { isUuid, uuidOf } from '../identity/uuid.js';
import { NOT_ATTACHED } from '../identity/not-attached.js';
import type { Json } from '../json/values.js';

/** Parents, matches, replacements and translations as CFAssociations; then what other kinds the framework kept. */
export function associationsOf(
  framework: Framework,
  links: readonly ItemLink[],
  document: ItemLink,
  changed: string,
): Json[] {
  const byId = new Map(framework.nodes.map(({ id }, index) => [id, links[index]!]).reverse() as [string, ItemLink][]);
  const byUri = new Map([...byId].map(([id, link]) => [nodeUri(framework.id, id), link]));
  const counts = new Map<string, number>();
  const made: Json[] = [];
  const add = (associationType: string, origin: ItemLink, destination: ItemLink, sequenceNumber?: number) => {
    const identifier = uuidOf(`${origin.uri} ${associationType} ${destination.uri}`);
    made.push({
      identifier,
      uri: `urn:uuid:${identifier}`,
      associationType,
      ...(sequenceNumber === undefined ? {} : { sequenceNumber }),
      originNodeURI: origin,
      destinationNodeURI: destination,
      lastChangeDateTime: changed,
    });
  };
  for (const [index, node] of framework.nodes.entries()) {
    const origin = links[index]!;
    const stated = [...new Set(node.parents)];
    const parents = stated.filter((id) => id !== NOT_ATTACHED);
    const above = parents.map((id) => byId.get(id) ?? missingLink(framework.id, id));
    const isAtTop = stated.length === 0 || node['alsoTopLevel'] === true;
    for (const parent of isAtTop ? [...above, document] : above) {
      const count = (counts.get(parent.identifier) ?? 0) + 1;
      counts.set(parent.identifier, count);
      add('isChildOf', origin, parent, count);
    }
    for (const [type, field] of associationTypes) {
      const uris: unknown = node[field];
      for (const uri of Array.isArray(uris) ? new Set(uris as unknown[]) : []) {
        if (typeof uri === 'string' && uri !== '') add(type, origin, byUri.get(uri) ?? outsideLink(uri));
      }
    }
  }
  const kept = keptFrom(framework)['associations'];
  return [...made, ...(Array.isArray(kept) ? (kept as Json[]).filter(associationFits) : [])];
}

function missingLink(frameworkId: string, id: string): ItemLink {
  const uri = nodeUri(frameworkId, id);
  return { title: onOneLine(id), identifier: isUuid(id) ? id : uuidOf(uri), uri };
}

function outsideLink(uri: string): ItemLink {
  const last = uri.split(/[/:#]/).at(-1);
  return { title: onOneLine(uri), identifier: isUuid(last) ? last : uuidOf(uri), uri };
}
