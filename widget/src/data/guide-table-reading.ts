import type { Framework } from '@imh/core';
import type { GuideFault } from '@imh/formats/guide';

/** What reading a guide from a spreadsheet needs besides the file. */
export interface GuideTableReading {
  /** The framework in which a spreadsheet's competencies are found; undefined if it cannot be loaded. */
  readonly framework: () => Promise<Framework | undefined>;
  /** BCP 47: of the sentence if the spreadsheet cannot be read. */
  readonly language: string;
  /** Cells of the spreadsheet that could not be used. */
  readonly onFaults?: (faults: readonly GuideFault[]) => void;
}
