import type { EvidenceStatus, EvidenceType } from '../documents/evidence.js';
import type { EvidenceKind } from './evidence-kind.js';
import type { How } from './how.js';

/** A part of an entry that a person may still have to add. */
export type MissingPart = 'hours' | 'certificate' | 'competencies' | 'date' | 'type';

/**
 * Which entries of a log are shown or counted. All conditions apply; within a list one of its values is enough. Plain
 * data, so that it can be part of an address or of a saved view.
 */
export interface EntryFilter {
  /** Words; an entry contains all of them. */
  readonly text?: string;
  /** Partial date; entries of this day, month or year or later. */
  readonly from?: string;
  /** Partial date; entries until the end of this day, month or year. */
  readonly to?: string;
  readonly types?: readonly EvidenceType[];
  /** Entries of these kinds of evidence; an entry without a type is of the kind "other". */
  readonly kinds?: readonly EvidenceKind[];
  readonly statuses?: readonly EvidenceStatus[];
  readonly topics?: readonly string[];
  /** Entries tagged with a node or with one of its descendants. */
  readonly nodes?: readonly { readonly framework: string; readonly node: string }[];
  /** Entries that have acquired or demonstrated one of `nodes` or, without nodes, any competency. */
  readonly how?: How;
  /** Entries tagged with a node of this category of the shown framework. */
  readonly category?: string;
  readonly providers?: readonly string[];
  /** Entries without one of these parts. */
  readonly missing?: readonly MissingPart[];
  /** Entries with two current versions. */
  readonly conflict?: true;
  readonly ids?: readonly string[];
}
