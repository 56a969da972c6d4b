import { type Framework, type FrameworkNode, nodeUri } from '@imh/core';
import { associationTypes, relatedFieldOf } from './association-types.js';
import { type ItemLink, keptFrom, onOneLine } from './write-items.js';
import { associationFits } from './shapes.js';
import { isUuid, uuidOf } from '../identity/uuid.js';
import { NOT_ATTACHED } from '../identity/not-attached.js';
import { type Json, recordsOf } from '../json/values.js';

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
    const { parents, isAtTop } = placesOf(node);
    const above = parents.map((id) => byId.get(id) ?? missingLink(framework.id, id));
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
  return [...made, ...keptAssociations(framework, links)];
}

/** Where the associations of a node place it. */
export function placesOf(node: FrameworkNode): {
  readonly parents: readonly string[];
  readonly isAtTop: boolean;
  readonly isPlaced: boolean;
} {
  const stated = [...new Set(node.parents)];
  const parents = stated.filter((id) => id !== NOT_ATTACHED);
  const isAtTop = stated.length === 0 || node['alsoTopLevel'] === true;
  return { parents, isAtTop, isPlaced: isAtTop || parents.length > 0 };
}

/** Of the preserved associations, those that are valid and that reading preserves again. */
export function keptAssociations(framework: Framework, links: readonly ItemLink[]): Json[] {
  const ours = new Set(links.flatMap(({ identifier, uri }) => [identifier.toLowerCase(), uri]));
  return recordsOf(keptFrom(framework)['associations'])
    .filter(associationFits)
    .filter(({ associationType, originNodeURI }) => {
      const type = (associationType as string).trim();
      if (type !== 'isChildOf' && !relatedFieldOf(type)) return true;
      const { identifier, uri } = originNodeURI as unknown as ItemLink;
      return !ours.has(identifier.toLowerCase()) && !ours.has(uri);
    });
}

export function missingLink(frameworkId: string, id: string): ItemLink {
  const uri = nodeUri(frameworkId, id);
  return { title: onOneLine(id), identifier: isUuid(id) ? id : uuidOf(uri), uri };
}

export function outsideLink(uri: string): ItemLink {
  const last = uri.split(/[/:#]/).at(-1);
  return { title: onOneLine(uri), identifier: isUuid(last) ? last : uuidOf(uri), uri };
}
