import { type Framework, type Result, success, type Training, type Trainings } from '@imh/core';
import type { FormatError } from '@imh/formats';
import {
  type GuideChoices,
  type GuidePlan,
  type GuideUpdate,
  keepTrainingIds,
  planGuide,
  type TableFile,
} from '@imh/formats/guide';
import { edited, type TrainingEdit } from '../training-form/training-edit.js';

/** What a person writes about the guide itself. */
export type AboutGuide = Partial<Pick<Trainings, 'title' | 'publisher'>>;

/** The table that the draft's trainings come from, and what the person decided about it. */
export interface TrainingsSheet {
  /** Name of the file; undefined for a pasted table. */
  readonly name?: string;
  readonly table: TableFile;
  readonly choices: GuideChoices;
  /** What the person changed in a training, by the number of its row. */
  readonly edits: Readonly<Record<number, TrainingEdit>>;
  /** Trainings that are not in the table. */
  readonly added: readonly Training[];
  readonly about: AboutGuide;
  /** The guide's id: it stays when columns or words are decided, which change the content that it is made from. */
  readonly id?: string;
  /** The guide before this table: a corrected table keeps its identity. */
  readonly earlier?: Trainings;
}

/** What a sheet becomes. */
export interface SheetGuide {
  readonly plan: GuidePlan;
  /** The trainings of the plan, in its order, and then those that were added. */
  readonly guide: Trainings;
  /** What it changes in the guide before it. */
  readonly update?: GuideUpdate;
}

/** @param today `2026-11-30` */
export function sheetGuide(
  sheet: TrainingsSheet,
  framework: Framework | undefined,
  today: string,
): Result<SheetGuide, FormatError> {
  const planned = planGuide(sheet.table, sheet.choices, { framework, today });
  if (!planned.ok) return planned;
  const plan = planned.value;
  const { earlier, edits, added, about, id } = sheet;
  const update = earlier && keepTrainingIds(earlier, plan.guide);
  const { trainings, ...stated } = update?.guide ?? plan.guide;
  // A table without a title of its own has the general one, in every language.
  const title = typeof stated.title === 'string' ? stated.title : (earlier?.title ?? stated.title);
  const publisher = stated.publisher ?? earlier?.publisher;
  const guide: Trainings = {
    ...stated,
    id: earlier?.id ?? id ?? stated.id,
    title,
    ...(publisher ? { publisher } : {}),
    ...about,
    trainings: [...trainings.map((training, at) => edited(training, edits[plan.rows[at]!] ?? {})), ...added],
  };
  return success({ plan, guide, ...(update ? { update } : {}) });
}
