import type { Framework, Trainings } from '@imh/core';
import validate from '@imh/core/validators/imh-trainings';
import type { GuideFault } from '@imh/formats/guide';
import type { Kind } from './kind.js';

export interface GuideTableReading {
  /** The framework in which a spreadsheet's competencies are found; undefined if it cannot be loaded. */
  readonly framework: () => Promise<Framework | undefined>;
  /** BCP 47: of the sentence if the spreadsheet cannot be read. */
  readonly language: string;
  /** Cells of the spreadsheet that could not be used. */
  readonly onFaults?: (faults: readonly GuideFault[]) => void;
}

/** A training guide, as a document or as a coordinator's spreadsheet. */
export const trainingsKind = (reading: GuideTableReading): Kind<Trainings> => ({
  format: 'imh-trainings',
  validate,
  readTable: async (source) => (await import('../trainings-from-table.js')).trainingsFromTable(source, reading),
});
