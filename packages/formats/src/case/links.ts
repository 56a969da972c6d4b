import { nodeUri } from '@imh/core';
import { type RelatedField, relatedFieldOf } from './association-types.js';
import { type Link, linkOf, momentOf } from './values.js';
import type { LossReport } from '../report/loss-report.js';
import { type Json, idOf, isRecord, wordsOf } from '../json/values.js';

/** A parent of an item, with the item's place among its siblings. If the parent is missing, no item has its `id`. */
export interface ParentLink {
  readonly id: string;
  readonly isMissing: boolean;
  readonly sequence: number | undefined;
}

/** The associations of one item. */
export interface ItemLinks {
  readonly parents: Map<string, ParentLink>;
  /** Attached to the document itself: top level. */
  attached?: { readonly sequence: number | undefined };
  /** True if any `isChildOf` starts here, readable or not. */
  isPlaced: boolean;
  /** URIs of related nodes, by the name of our field. */
  readonly related: Map<RelatedField, Set<string>>;
}

/** Finds the item at an end of an association: by identifier, else by address. */
export interface Finder {
  readonly frameworkId: string;
  itemAt(link: Link): number | undefined;
  isDocument(link: Link): boolean;
  isUri(value: unknown): boolean;
  readonly ids: readonly string[];
  /** The name of each item in messages: its code, else its identifier. */
  readonly names: readonly string[];
}

/** Reads the associations into links of their items; those that have no field of ours are returned as `kept`. */
export function linksOf(
  associations: readonly Json[],
  count: number,
  finder: Finder,
  report: LossReport,
): { readonly links: readonly ItemLinks[]; readonly kept: Json[] } {
  const links = Array.from({ length: count }, (): ItemLinks => ({
    parents: new Map(),
    isPlaced: false,
    related: new Map(),
  }));
  const kept: Json[] = [];
  for (const [index, association] of associations.entries()) {
    const type = wordsOf(association['associationType'])?.trim() ?? '';
    const origin = linkOf(association['originNodeURI'], association['originNodeIdentifier']);
    const destination = linkOf(association['destinationNodeURI'], association['destinationNodeIdentifier']);
    const place = `association ${index + 1} (${type}: ${nameOf(origin, finder)} → ${nameOf(destination, finder)})`;
    const from = finder.itemAt(origin);
    for (const [end, name] of [
      [origin, 'origin'],
      [destination, 'destination'],
    ] as const) {
      if (finder.itemAt(end) !== undefined || finder.isDocument(end)) continue;
      report.add('outside-reference', `${place}: its ${name} is not in the file; kept as an address`, place);
    }
    const item = from === undefined ? undefined : links[from];
    if (item && /^isChildOf$/i.test(type)) {
      placeUnder(item, association, destination, finder);
      reportDetails(association, place, report);
      continue;
    }
    const field = relatedFieldOf(type);
    const uri = field && relatedUri(destination, finder);
    if (item && field && uri !== undefined) {
      item.related.set(field, (item.related.get(field) ?? new Set()).add(uri));
      reportDetails(association, place, report);
      continue;
    }
    kept.push(tidied(association, origin, destination));
    report.add(
      'association-not-shown',
      'Associations other than parent, match, translation and replacement are kept in the file (`case.associations`) but not shown',
      place,
    );
  }
  return { links, kept };
}

function placeUnder(item: ItemLinks, association: Json, destination: Link, finder: Finder): void {
  item.isPlaced = true;
  const number = Number(wordsOf(association['sequenceNumber']) ?? NaN);
  const sequence = Number.isFinite(number) ? number : undefined;
  const parent = finder.itemAt(destination);
  if (finder.isDocument(destination)) {
    item.attached ??= { sequence };
    return;
  }
  const id = parent === undefined ? missingId(destination, finder) : finder.ids[parent]!;
  if (!item.parents.has(id)) item.parents.set(id, { id, isMissing: parent === undefined, sequence });
}

/** A node of this framework that is not in this file keeps the id that its URI ends with. */
function missingId(link: Link, { frameworkId }: Finder): string {
  const [start, fragment] = [`${frameworkId}#`, link.uri ?? ''];
  if (fragment.startsWith(start)) {
    try {
      return idOf(decodeURIComponent(fragment.slice(start.length))) ?? fragment;
    } catch {
      return idOf(fragment) ?? fragment;
    }
  }
  return link.identifier ?? idOf(link.uri) ?? 'unnamed parent';
}

function relatedUri(link: Link, finder: Finder): string | undefined {
  const inside = finder.itemAt(link);
  if (inside !== undefined) return nodeUri(finder.frameworkId, finder.ids[inside]!);
  const uris = [link.uri?.trim(), link.identifier && `urn:uuid:${link.identifier}`];
  return finder.isDocument(link) ? undefined : uris.find((uri) => finder.isUri(uri));
}

const known = new Set(
  (
    'identifier uri associationType originNodeURI destinationNodeURI ' +
    'originNodeIdentifier destinationNodeIdentifier sequenceNumber lastChangeDateTime CFDocumentURI'
  ).split(' '),
);

/** Export writes a new association for a field, so notes and grouping of the original are lost. */
function reportDetails(association: Json, place: string, report: LossReport): void {
  const details = Object.keys(association).filter((key) => !known.has(key));
  if (details.length > 0) report.add('association-details', `${place}: its ${details.join(', ')} was left out`, place);
}

/** Converted to the form of 1.1 as far as possible. */
function tidied(association: Json, origin: Link, destination: Link): Json {
  const { CFDocumentURI, originNodeIdentifier, destinationNodeIdentifier, ...rest } = association;
  const changed = momentOf(rest['lastChangeDateTime'])?.moment;
  return {
    ...rest,
    originNodeURI: isRecord(rest['originNodeURI']) ? rest['originNodeURI'] : wholeLink(origin),
    destinationNodeURI: isRecord(rest['destinationNodeURI']) ? rest['destinationNodeURI'] : wholeLink(destination),
    ...(changed === undefined ? {} : { lastChangeDateTime: changed }),
  };
}

function wholeLink({ title, identifier, uri }: Link): Json {
  const name = identifier ?? uri ?? 'unknown';
  return { title: title ?? name, identifier: name, uri: uri ?? `urn:uuid:${name}` };
}

function nameOf(link: Link, finder: Finder): string {
  const item = finder.itemAt(link);
  // Titles of items outside the file are often just "Destination": an identifier is more useful.
  const name = item === undefined ? (link.identifier ?? link.uri ?? link.title) : finder.names[item];
  return (name ?? 'nothing').slice(0, 60);
}
