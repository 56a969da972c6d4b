import * as z from 'zod/mini';
import { EvidenceType, ProviderCategory, Topic } from './evidence.js';
import { Day, FrameworkReference, Id, Minutes, Months, Name, PartialDate, Uri, WebAddress } from './primitives.js';
import type { askedFields } from './asked-fields.js';
import { LanguageTag, Text } from './text.js';

const MonthDay = z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/));

/** The period that a set of rules covers. */
export const Period = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('none') }),
  z.looseObject({ kind: z.literal('calendar-year') }),
  /** `starts` is month and day, such as "07-01". */
  z.looseObject({ kind: z.literal('financial-year'), starts: MonthDay }),
  z.looseObject({ kind: z.literal('fixed-cycle'), from: Day, to: Day }),
  z.looseObject({ kind: z.literal('rolling-months'), months: z.int().check(z.minimum(1), z.maximum(1200)) }),
]);
export type Period = z.infer<typeof Period>;

/** Conditions for a rule to apply; all of them must be met. */
export const Condition = z.looseObject({
  providesRsc: z.optional(z.boolean()),
  /** Whole months since the aim's `since`: at least `min`, fewer than `below`. */
  heldMonths: z.optional(z.looseObject({ min: z.optional(Months), below: z.optional(Months) })),
  category: z.optional(z.array(Id)),
});
export type Condition = z.infer<typeof Condition>;

/** Where a requirement was read, and on which day. */
export const RequirementSource = z.looseObject({
  url: z.optional(WebAddress),
  title: z.optional(Text),
  seen: z.optional(Day),
});
export type RequirementSource = z.infer<typeof RequirementSource>;

/** One line of a requirement sheet. Rules are data instead of code because they vary by association and change. */
export const Rule = z.looseObject({
  id: Id,
  label: Text,
  /** Evidence that counts: of any of these types, with any of these topics, from any of these provider categories. */
  evidenceTypes: z.optional(z.array(EvidenceType)),
  topics: z.optional(z.array(Topic)),
  providerCategories: z.optional(z.array(ProviderCategory)),
  /** Only individual or only group RSC. */
  rscMode: z.optional(z.enum(['individual', 'group'])),
  minimumMinutes: z.optional(Minutes),
  maximumMinutes: z.optional(Minutes),
  minimumEntries: z.optional(z.int().check(z.minimum(1))),
  /** Id of an enclosing rule: minutes counted here also count there. */
  within: z.optional(Id),
  /** Ids of mutually exclusive rules: a minute that counts here does not count there. */
  apartFrom: z.optional(z.array(Id)),
  per: z.optional(z.enum(['period', 'year'])),
  /** With `per: year`: the average over the period counts instead of each year. */
  average: z.optional(z.boolean()),
  /** Minimum number of competency tags for an entry to count. */
  minimumCompetencies: z.optional(z.int().check(z.minimum(1))),
  /** Every area below these nodes needs at least `minimumEntries` entries (default 1). */
  coverage: z.optional(z.looseObject({ nodes: z.array(Id), minimumEntries: z.optional(z.int().check(z.minimum(1))) })),
  /** Time from first to last session: at least `min`, at most `max` months. */
  withinMonths: z.optional(z.looseObject({ min: z.optional(Months), max: z.optional(Months) })),
  when: z.optional(Condition),
  /** The minimum is pro-rated in these units for someone who joins a fixed cycle partway through. */
  proRate: z.optional(z.looseObject({ unit: z.enum(['year', 'month']), rounding: z.enum(['up', 'down', 'nearest']) })),
  note: z.optional(Text),
  /** If it was read elsewhere than the rest of the set. */
  source: z.optional(RequirementSource),
});
export type Rule = z.infer<typeof Rule>;

/** Something that is asked for and not counted from entries: a degree, an exam, a signature. */
export const Asked = z.looseObject({
  text: Text,
  /** For some categories, in place of `text`. */
  byCategory: z.optional(z.array(z.looseObject({ categories: z.array(Id), text: Text }))),
  note: z.optional(Text),
  /** The source does not state it clearly; `note` explains how it was read. */
  unclear: z.optional(z.boolean()),
  /** If it was read elsewhere than the rest of the set. */
  source: z.optional(RequirementSource),
});
export type Asked = z.infer<typeof Asked>;

/** A date (`2027`, `2027-12`, `2027-12-31`), or a day of every year (`12-31`). */
export const StepDate = z
  .string()
  .check(
    z.regex(/^([0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?|(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))$/),
  );

/** One step of an application or a renewal, such as "Ask three people for a reference". */
export const RequirementStep = z.looseObject({
  text: Text,
  /** The first and last day to do it. */
  from: z.optional(StepDate),
  by: z.optional(StepDate),
  url: z.optional(WebAddress),
  note: z.optional(Text),
});
export type RequirementStep = z.infer<typeof RequirementStep>;

const asked = {
  education: z.optional(Asked),
  work: z.optional(Asked),
  exam: z.optional(Asked),
  membership: z.optional(Asked),
  codeOfEthics: z.optional(Asked),
  agreement: z.optional(Asked),
  /** What people submit on average, which is more than the minimum. */
  usualHours: z.optional(Asked),
} satisfies Record<(typeof askedFields)[number], unknown>;

/** `imh-requirements`: requirements of one association for one purpose, with source and date of reading. */
export const Requirements = z.looseObject({
  format: z.literal('imh-requirements'),
  formatVersion: z.literal(1),
  id: Uri,
  version: Id,
  language: z.optional(LanguageTag),
  title: Text,
  association: z.optional(Name),
  framework: z.optional(FrameworkReference),
  /** Category ids; default: all. */
  categories: z.optional(z.array(Id)),
  purpose: z.enum(['application', 'renewal']),
  validFrom: z.optional(PartialDate),
  validTo: z.optional(PartialDate),
  source: z.optional(RequirementSource),
  /** Ambiguous wording of the source; `rule` is a rule's id. */
  unclear: z.optional(
    z.array(
      z.looseObject({
        rule: z.optional(Id),
        asPrinted: z.string(),
        /** `asPrinted` summarizes the source and must not be shown as a quotation. */
        paraphrased: z.optional(z.boolean()),
        note: z.optional(Text),
      }),
    ),
  ),
  /** What was looked for and not found, in a sentence that is shown before everything else. */
  notFound: z.optional(Text),
  disclaimer: z.optional(Text),
  period: Period,
  counting: z.enum(['whole', 'split']),
  rules: z.array(Rule),
  ...asked,
  /** In the order of doing them. */
  steps: z.optional(z.array(RequirementStep)),
  references: z.optional(
    z.looseObject({ count: z.int().check(z.minimum(0)), who: z.optional(z.array(Text)), note: z.optional(Text) }),
  ),
});
export type Requirements = z.infer<typeof Requirements>;
