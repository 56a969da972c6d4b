import * as z from 'zod/mini';
import { ContinuingEducation, Topic } from './evidence.js';
import { Publisher, Rights } from './framework.js';
import { FrameworkReference, Id, Minutes, Name, NodeUri, PartialDate, Uri, WebAddress } from './primitives.js';
import { LanguageTag, Text } from './text.js';

/** What taking part costs. */
export const TrainingCost = z.looseObject({
  /** The lowest regular price; 0 if it is free. */
  amount: z.optional(z.number().check(z.minimum(0))),
  /** ISO 4217. Absent: USD. */
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  /** In words, shown instead of the amount: "$45; members pay $30". */
  note: z.optional(Text),
});
export type TrainingCost = z.infer<typeof TrainingCost>;

export const Training = z.looseObject({
  id: Id,
  title: Text,
  description: z.optional(Text),
  /** tip-sheet | video | book | article | podcast | website, or the association's own term. Absent: a training. */
  material: z.optional(Name),
  provider: z.optional(Name),
  people: z.optional(z.array(Name)),
  /** All addresses of the training; the first one is shown. */
  urls: z.optional(z.array(WebAddress)),
  minutes: z.optional(Minutes),
  dates: z.optional(z.array(z.looseObject({ start: PartialDate, end: z.optional(PartialDate) }))),
  /** Dates in words that are not days, such as "first Tuesday of each month". Shown if there are no `dates`. */
  schedule: z.optional(Text),
  /** live-online | recorded | in-person | hybrid | self-paced | reading, or the association's own term. */
  delivery: z.optional(Name),
  language: z.optional(LanguageTag),
  /** Where it takes place: a city, a building. */
  place: z.optional(Text),
  /** The association's own term for a part of its state, by which people search. */
  region: z.optional(Text),
  cost: z.optional(TrainingCost),
  ce: z.optional(ContinuingEducation),
  /** introductory | intermediate | advanced, or the association's own term. */
  level: z.optional(Name),
  /** Whom it is for: ids of the framework's categories, or words such as "child care". */
  audience: z.optional(z.array(Text)),
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
