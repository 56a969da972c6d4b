import * as z from 'zod/mini';
import { EvidenceContent } from './evidence.js';
import { Id, Instant, Uuid } from './primitives.js';
import { Aim, Education, Reference, Work } from './profile.js';
import { ReferenceRating, SelfCheck } from './self-check.js';

// Merging never edits: an item is a set of immutable versions, and all that people see is worked out from the set.

const stamp = {
  version: Uuid,
  /** The versions this one was made from; two or more settle a conflict. */
  parents: z.array(Uuid),
  at: Instant,
  machine: Id,
  /** A deletion is a version too. */
  deleted: z.optional(z.literal(true)),
  /** Only the id is left: the person asked to forget the content, and an older file must not bring it back. */
  forgotten: z.optional(z.literal(true)),
  /** Names of fields left out at hand-over; such a version never stands in for a fuller one. */
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
