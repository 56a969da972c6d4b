import * as z from 'zod/mini';
import { Rights } from './framework.js';
import { FrameworkReference, Id, Name, PartialDate, Uri, WebAddress } from './primitives.js';
import { LanguageTag, Text } from './text.js';

/** Read as "from is … than to": in a `broader` row, `from` is the broader one. */
export const Relation = z.enum(['exact', 'close', 'broader', 'narrower', 'related']);
export type Relation = z.infer<typeof Relation>;

/** `from` and `to` are node ids, or "none" if the author looked for a counterpart and found none. */
export const CrosswalkRow = z.looseObject({
  from: Id,
  to: Id,
  relation: z.optional(Relation),
  /** 0 to 1, in the author's judgment. */
  strength: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  categories: z.optional(z.array(Id)),
  note: z.optional(Text),
});
export type CrosswalkRow = z.infer<typeof CrosswalkRow>;

/** `imh-crosswalk`: corresponding nodes of two frameworks. Only `exact` rows count automatically. */
export const Crosswalk = z.looseObject({
  format: z.literal('imh-crosswalk'),
  formatVersion: z.literal(1),
  id: Uri,
  version: z.optional(Id),
  modified: z.optional(PartialDate),
  language: z.optional(LanguageTag),
  title: z.optional(Text),
  author: z.optional(Name),
  source: z.optional(z.looseObject({ url: z.optional(WebAddress), title: z.optional(Text) })),
  rights: z.optional(Rights),
  /** True until one of the associations has confirmed it. */
  proposal: z.optional(z.boolean()),
  from: FrameworkReference,
  to: FrameworkReference,
  rows: z.array(CrosswalkRow),
});
export type Crosswalk = z.infer<typeof Crosswalk>;
