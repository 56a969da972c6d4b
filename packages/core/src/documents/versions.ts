import * as z from 'zod/mini';
import { EvidenceContent } from './evidence.js';
import { Id, Instant, Uuid } from './primitives.js';
import { Aim, Education, Reference, Work } from './profile.js';
import { ReferenceRating, SelfCheck } from './self-check.js';

// An item is a set of immutable versions, and its current state is computed from the set. Merging is a union.

const stamp = {
  version: Uuid,
  /** The versions that this one is based on; two or more resolve a conflict. */
  parents: z.array(Uuid),
  at: Instant,
  machine: Id,
  /** A deletion is a version too. */
  deleted: z.optional(z.literal(true)),
  /** Only the id is left: the user erased the content, and merging an older file must not restore it. */
  forgotten: z.optional(z.literal(true)),
  /** Names of fields removed at hand-over; such a version never replaces a complete one. */
  withheld: z.optional(z.array(z.string())),
};

/** One immutable version of an item whose content is `Content`. */
export interface Version<Content = unknown> {
  version: string;
  parents: string[];
  at: string;
  machine: string;
  content?: Content | undefined;
  deleted?: true | undefined;
  forgotten?: true | undefined;
  withheld?: string[] | undefined;
  [unknown: string]: unknown;
}

/** An entry, a self-check, a rating or a part of the profile. */
export interface Versioned<Content = unknown> {
  id: string;
  versions: Version<Content>[];
  [unknown: string]: unknown;
}

export const EntryVersion = z.looseObject({ ...stamp, content: z.optional(EvidenceContent) });
export type EntryVersion = z.infer<typeof EntryVersion>;
export const Entry = z.looseObject({ id: Uuid, versions: z.array(EntryVersion) });
export type Entry = z.infer<typeof Entry>;

export const VersionedSelfCheck = z.looseObject({
  id: Uuid,
  versions: z.array(z.looseObject({ ...stamp, content: z.optional(SelfCheck) })),
});
export const VersionedRating = z.looseObject({
  id: Uuid,
  versions: z.array(z.looseObject({ ...stamp, content: z.optional(ReferenceRating) })),
});
export const VersionedAim = z.looseObject({
  id: Uuid,
  versions: z.array(z.looseObject({ ...stamp, content: z.optional(Aim) })),
});
export const VersionedEducation = z.looseObject({
  id: Uuid,
  versions: z.array(z.looseObject({ ...stamp, content: z.optional(Education) })),
});
export const VersionedWork = z.looseObject({
  id: Uuid,
  versions: z.array(z.looseObject({ ...stamp, content: z.optional(Work) })),
});
export const VersionedReference = z.looseObject({
  id: Uuid,
  versions: z.array(z.looseObject({ ...stamp, content: z.optional(Reference) })),
});
