import { type Framework, type Result, success, type Trainings } from '@imh/core';
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

/** The table that the draft's trainings come from, and what the person decided about it. */
export interface TrainingsSheet {
  /** Name of the file; undefined for a pasted table. */
  readonly name?: string;
  readonly table: TableFile;
  readonly choices: GuideChoices;
  /** What the person changed in a training, by the number of its row. */
  readonly edits: Readonly<Record<number, TrainingEdit>>;
  /** The guide's id, which stays when columns or words are decided. */
  readonly id?: string;
  /** The guide before this table: a corrected table keeps its identity. */
  readonly earlier?: Trainings;
}

/** What a sheet becomes. */
export interface SheetGuide {
  readonly plan: GuidePlan;
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
  const update = sheet.earlier && keepTrainingIds(sheet.earlier, plan.guide);
  const { trainings, ...about } = update?.guide ?? plan.guide;
  const { title, publisher, rights, language } = sheet.earlier ?? {};
  const guide: Trainings = {
    ...about,
    // What the person wrote about the guide is not in the table.
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(rights === undefined ? {} : { rights }),
    ...(language === undefined ? {} : { language }),
    id: sheet.earlier?.id ?? sheet.id ?? about.id,
    trainings: trainings.map((training, at) => edited(training, sheet.edits[plan.rows[at]!] ?? {})),
  };
  return success({ plan, guide, ...(update ? { update } : {}) });
}
