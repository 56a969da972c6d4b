import type { EvidenceType } from '../../documents/evidence.js';
import type { Outline } from '../../outline/outline.js';
import type { IndexedTag } from './entry-index.js';

/** What a filter needs to know apart from the entries. */
export interface FilterContext {
  /** `2026-11-21` */
  readonly today: string;
  readonly outlineOf: (framework: string) => Outline | undefined;
  /** Id of the framework that `category` refers to. */
  readonly shownFramework?: string | undefined;
  // Texts in the language of the interface, which a search looks through too.
  readonly typeNames: Readonly<Record<EvidenceType, string>>;
  /** January first. */
  readonly monthNames: readonly string[];
  /** Code and label of a tag's node, as far as rights allow showing them. */
  readonly tagWords: (tag: IndexedTag) => string;
}
