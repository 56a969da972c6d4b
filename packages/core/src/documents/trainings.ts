import * as z from 'zod/mini';
import { Topic } from './evidence.js';
import { Publisher, Rights } from './framework.js';
import { FrameworkReference, Id, Minutes, Name, NodeUri, PartialDate, Uri, WebAddress } from './primitives.js';
import { LanguageTag, Text } from './text.js';

export const Training = z.looseObject({
  id: Id,
  title: Text,
  description: z.optional(Text),
  provider: z.optional(Name),
  people: z.optional(z.array(Name)),
  /** All addresses of the training; the first one is shown. */
  urls: z.optional(z.array(WebAddress)),
  minutes: z.optional(Minutes),
  dates: z.optional(z.array(z.looseObject({ start: PartialDate, end: z.optional(PartialDate) }))),
  /** live-online | recorded | in-person | hybrid | self-paced | reading, or the association's own term. */
  delivery: z.optional(Name),
  language: z.optional(LanguageTag),
  topics: z.optional(z.array(Topic)),
  competencies: z.optional(z.array(NodeUri)),
  /** Who aligned the training with these competencies. */
  alignedBy: z.optional(z.enum(['association', 'provider', 'community'])),
  validUntil: z.optional(PartialDate),
});
export type Training = z.infer<typeof Training>;

/** `imh-trainings`: an association's training guide. */
export const Trainings = z.looseObject({
  format: z.literal('imh-trainings'),
  formatVersion: z.literal(1),
  id: Uri,
  version: z.optional(Id),
  modified: z.optional(PartialDate),
  language: z.optional(LanguageTag),
  title: Text,
  publisher: z.optional(Publisher),
  rights: z.optional(Rights),
  frameworks: z.optional(z.array(FrameworkReference)),
  trainings: z.array(Training),
});
export type Trainings = z.infer<typeof Trainings>;
