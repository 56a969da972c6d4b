import type { Trainings } from '@imh/core';
import validate from '@imh/core/validators/imh-trainings';
import type { GuideTableReading } from '../guide-table-reading.js';
import type { Kind } from './kind.js';

/** A training guide, as a document or as a coordinator's spreadsheet. */
export const trainingsKind = (reading: GuideTableReading): Kind<Trainings> => ({
  format: 'imh-trainings',
  validate,
  readTable: async (source) => (await import('../trainings-from-table.js')).trainingsFromTable(source, reading),
});
