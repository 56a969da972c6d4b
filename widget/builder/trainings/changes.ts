import type { Framework, Result, Training, Trainings } from '@imh/core';
import { success } from '@imh/core';
import type { FormatError } from '@imh/formats';
import type { TableFile } from '@imh/formats/guide';
import { edited, type TrainingEdit } from '../training-form/training-edit.js';
import type { Work } from '../work/work.js';
import { matchedFramework } from './matched-framework.js';
import { type AboutGuide, sheetGuide, type TrainingsSheet } from './sheet.js';

// What a person can change, as functions from a draft to the next. Each takes the day, `2026-11-30`.

/** The draft with a table that was read. A table after another one is a correction: the identity of the guide stays. */
export function withTable(
  work: Work,
  table: TableFile,
  name: string | undefined,
  today: string,
): Result<Work, FormatError> {
  const { trainings, trainingsSheet: before } = work;
  const about: AboutGuide = before?.about ?? {};
  // Words that were settled for the last table mean the same in a corrected one.
  const { competencies } = before?.choices ?? {};
  const sheet: TrainingsSheet = {
    ...(name === undefined ? {} : { name }),
    table,
    choices: competencies ? { competencies } : {},
    edits: {},
    added: before?.added ?? [],
    about,
    ...(trainings ? { earlier: withoutAdded(trainings, before?.added ?? []) } : {}),
  };
  const read = sheetGuide(sheet, frameworkOf(work), today);
  return read.ok ? success(withSheet(work, { ...sheet, id: read.value.guide.id }, today)) : read;
}

/** The draft with other decisions about its table. */
export function withSheet(work: Work, sheet: TrainingsSheet, today: string): Work {
  const read = sheetGuide(sheet, frameworkOf(work), today);
  return read.ok ? { ...work, trainings: read.value.guide, trainingsSheet: sheet } : work;
}

/** The draft with a guide that was saved as a file. */
export function withGuide({ trainingsSheet: _sheet, ...work }: Work, trainings: Trainings): Work {
  return { ...work, trainings };
}

export function withoutTrainings({ trainings: _trainings, trainingsSheet: _sheet, ...work }: Work): Work {
  return work;
}

/** @param row of the table; undefined for a training that is not in it */
export function withEdit(work: Work, id: string, row: number | undefined, edit: TrainingEdit, today: string): Work {
  const { trainingsSheet: sheet } = work;
  if (sheet && row !== undefined) {
    const edits = { ...sheet.edits, [row]: { ...sheet.edits[row], ...edit } };
    return withSheet(work, { ...sheet, edits }, today);
  }
  const change = (training: Training): Training => (training.id === id ? edited(training, edit) : training);
  if (sheet) return withSheet(work, { ...sheet, added: sheet.added.map(change) }, today);
  return withTrainings(work, (trainings) => trainings.map(change));
}

export function withoutTraining(work: Work, id: string, row: number | undefined, today: string): Work {
  const { trainingsSheet: sheet } = work;
  if (sheet && row !== undefined) {
    const { choices } = sheet;
    return withSheet(work, { ...sheet, choices: { ...choices, rows: { ...choices.rows, [row]: 'skip' } } }, today);
  }
  const isOther = (training: Training): boolean => training.id !== id;
  if (sheet) return withSheet(work, { ...sheet, added: sheet.added.filter(isOther) }, today);
  return withTrainings(work, (trainings) => trainings.filter(isOther));
}

export function withAdded(work: Work, training: Training, today: string): Work {
  const { trainingsSheet: sheet } = work;
  if (sheet) return withSheet(work, { ...sheet, added: [...sheet.added, training] }, today);
  return withTrainings(work, (trainings) => [...trainings, training]);
}

export function withAbout(work: Work, about: AboutGuide, today: string): Work {
  const { trainingsSheet: sheet, trainings } = work;
  if (sheet) return withSheet(work, { ...sheet, about: { ...sheet.about, ...about } }, today);
  return trainings ? { ...work, trainings: { ...trainings, ...about } } : work;
}

function withTrainings(work: Work, change: (trainings: readonly Training[]) => Training[]): Work {
  const { trainings } = work;
  return trainings ? { ...work, trainings: { ...trainings, trainings: change(trainings.trainings) } } : work;
}

function withoutAdded(guide: Trainings, added: readonly Training[]): Trainings {
  const ids = new Set(added.map(({ id }) => id));
  return { ...guide, trainings: guide.trainings.filter(({ id }) => !ids.has(id)) };
}

export const frameworkOf = ({ framework }: Work): Framework | undefined => framework && matchedFramework(framework);
