import { CoverageMapElement } from './coverage-map-element.js';
import { EntryListElement } from './entry-list-element.js';

/** Registers `<imh-coverage-map>`, unless the registry has that tag already. */
export function defineCoverageMap(tag = 'imh-coverage-map', registry = customElements): void {
  if (!registry.get(tag)) registry.define(tag, CoverageMapElement);
}

/** Registers `<imh-entry-list>`, unless the registry has that tag already. */
export function defineEntryList(tag = 'imh-entry-list', registry = customElements): void {
  if (!registry.get(tag)) registry.define(tag, EntryListElement);
}
