import { type Framework, type FrameworkNode, nodeUri } from '@imh/core';
import { associationTypes } from './association-types.js';
import type { ItemLink } from './write-items.js';
import { missingLink, outsideLink, placesOf } from './write-links.js';
import { NOT_ATTACHED } from '../identity/not-attached.js';
import { type Json, idOf } from '../json/values.js';

/** Tells which fields of nodes reading the associations gives back. */
export class CarriedLinks {
  readonly #framework: Framework;
  readonly #ids: ReadonlySet<string>;
  readonly #uris: ReadonlySet<string>;
  /** Identifiers and addresses that a reader takes for one of the items, or for the document. */
  readonly #taken: ReadonlySet<string>;
  readonly #documentLink: ItemLink;
  readonly #links: ReadonlyMap<string, ItemLink>;
  readonly #someArePlaced: boolean;

  constructor(framework: Framework, links: readonly ItemLink[], documentLink: ItemLink) {
    this.#framework = framework;
    this.#documentLink = documentLink;
    this.#ids = new Set(framework.nodes.map(({ id }) => id));
    this.#uris = new Set([...this.#ids].map((id) => nodeUri(framework.id, id)));
    this.#links = new Map(framework.nodes.map(({ id }, index) => [id, links[index]!]));
    this.#taken = new Set([...links, documentLink].flatMap(({ identifier, uri }) => [identifier.toLowerCase(), uri]));
    this.#someArePlaced = framework.nodes.some((node) => placesOf(node).isPlaced);
  }

  /** As `carriedByItem`: undefined for a field that reading may change. */
  fieldsOf(node: FrameworkNode): Json {
    const { parents, isAtTop, isPlaced } = placesOf(node);
    const found = parents.filter((id) => this.#ids.has(id));
    const read = isAtTop ? found : parents;
    const related = associationTypes.filter(([, field]) => this.#isWritten(node[field]));
    return {
      ...(!isPlaced && this.#someArePlaced ? { parents: [NOT_ATTACHED] } : {}),
      ...(read.length > 0 && { parents: read.every((id) => this.#isCertain(id)) ? read : undefined }),
      ...(read.length > 0 && isAtTop && { alsoTopLevel: true }),
      ...Object.fromEntries(related.map(([, field]) => [field, this.#related(node[field] as readonly unknown[])])),
    };
  }

  /** True if every related URI comes back in its own field, and none as an association without a field. */
  areRelatedCertain(node: FrameworkNode): boolean {
    return associationTypes.every(([, field]) => !this.#isWritten(node[field]) || this.#related(node[field] as []));
  }

  #isWritten(uris: unknown): boolean {
    return Array.isArray(uris) && uris.some((uri) => typeof uri === 'string' && uri !== '');
  }

  /** A parent in the file, unless a reader takes it for the document; or a missing one that its URI names. */
  #isCertain(id: string): boolean {
    const link = this.#links.get(id);
    if (link)
      return (
        link.identifier.toLowerCase() !== this.#documentLink.identifier.toLowerCase() &&
        link.uri !== this.#documentLink.uri
      );
    return idOf(id) === id && this.#isOutside(missingLink(this.#framework.id, id));
  }

  #related(uris: readonly unknown[]): unknown {
    const isCertain = uris.every((uri) => {
      if (typeof uri !== 'string') return false;
      if (this.#uris.has(uri)) return true;
      return /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(uri) && this.#isOutside(outsideLink(uri));
    });
    return isCertain && new Set(uris).size === uris.length ? uris : undefined;
  }

  #isOutside({ identifier, uri }: ItemLink): boolean {
    return !this.#taken.has(identifier.toLowerCase()) && !this.#taken.has(uri);
  }
}
