import * as z from 'zod/mini';
import { Address, Id, Name, PartialDate, Uri, WebAddress } from './primitives.js';
import { LanguageTag, Text } from './text.js';

/**
 * Permitted uses of a framework's text. Do not interpret these fields directly: `permitted()` (permissions.ts) is the only
 * place that combines them.
 */
export const Rights = z.looseObject({
  holder: z.optional(Name),
  licensee: z.optional(Name),
  /** An SPDX identifier, or "proprietary". */
  licence: z.optional(Name),
  statement: z.optional(Text),
  url: z.optional(WebAddress),
  /** The page where members sign in. */
  signIn: z.optional(Address),
  /** The members' file with the statements; relative to the outline's own address. */
  membersSrc: z.optional(Address),
  display: z.optional(z.enum(['full', 'titles', 'members'])),
  export: z.optional(z.enum(['full', 'titles', 'ids'])),
  /** Whether restricted text may be kept in the user's own log. Backups omit it in any case. */
  personalCopy: z.optional(z.boolean()),
});
export type Rights = z.infer<typeof Rights>;

/** A role; `id` is shared across an association's frameworks. Not a rank. */
export const Category = z.looseObject({
  id: Id,
  label: Text,
  shortLabel: z.optional(Text),
  description: z.optional(Text),
  group: z.optional(Text),
  ageRange: z.optional(Text),
  /** Disciplines and settings that commonly work in this role: a second way to find it. Not a requirement. */
  disciplines: z.optional(z.array(Text)),
});
export type Category = z.infer<typeof Category>;

/** How a level reads when somebody else is rated, in the third person. */
export const RaterWording = z.looseObject({ label: Text, anchor: z.optional(Text) });
export type RaterWording = z.infer<typeof RaterWording>;

export const Level = z.looseObject({
  value: z.number(),
  label: Text,
  anchor: z.optional(Text),
  rater: z.optional(RaterWording),
});
export type Level = z.infer<typeof Level>;

export const Scale = z.looseObject({ levels: z.array(Level) });
export type Scale = z.infer<typeof Scale>;

/** The level of a node that an association expects of a category. */
export const Target = z.looseObject({ category: Id, node: Id, level: z.number() });

/** A domain, area or competency. */
export const FrameworkNode = z.looseObject({
  id: Id,
  /** None: top level. Several: the node is listed under each. */
  parents: z.optional(z.array(Id)),
  /** domain | area | competency, or the association's own term. */
  kind: z.optional(Name),
  /** Number in print, such as "1.2.3". */
  code: z.optional(z.string()),
  label: Text,
  /** The field's own term, shown beside the label: "Two at once · dyadic therapy". */
  term: z.optional(Text),
  /** The full statement. */
  text: z.optional(Text),
  /** Examples of the competency in practice. */
  demonstratedBy: z.optional(z.array(Text)),
  /** Synonyms for search and suggestions. */
  keywords: z.optional(z.array(Text)),
  /** None: inherited from the parents; if they have none either, all. */
  categories: z.optional(z.array(Id)),
  /** Nodes of a later version, as URIs. */
  replacedBy: z.optional(z.array(Uri)),
  exactMatch: z.optional(z.array(Uri)),
  /** Overrides the framework's rights field by field. */
  rights: z.optional(Rights),
});
export type FrameworkNode = z.infer<typeof FrameworkNode>;

export const Publisher = z.looseObject({ name: Text, url: z.optional(WebAddress) });

/** `imh-framework`: published by an association; `nodes` are in reading order. */
export const Framework = z.looseObject({
  format: z.literal('imh-framework'),
  formatVersion: z.literal(1),
  /** The same across versions; never the address that it was loaded from. */
  id: Uri,
  version: Id,
  modified: z.optional(PartialDate),
  /** draft | adopted | deprecated, or the association's own term. */
  status: z.optional(Name),
  effectiveFrom: z.optional(PartialDate),
  /** The version before this one. */
  supersedes: z.optional(Id),
  language: z.optional(LanguageTag),
  languages: z.optional(z.array(LanguageTag)),
  title: Text,
  description: z.optional(Text),
  /** The association's own public introduction, shown above the outline; with the markup of statements. */
  introduction: z.optional(Text),
  publisher: z.optional(Publisher),
  trademarks: z.optional(Text),
  rights: z.optional(Rights),
  categories: z.optional(z.array(Category)),
  scale: z.optional(Scale),
  targets: z.optional(z.array(Target)),
  nodes: z.array(FrameworkNode),
});
export type Framework = z.infer<typeof Framework>;
