import type { ImportOptions } from '../report/results.js';
import type { LossReport } from '../report/loss-report.js';
import type { Validation } from '../validation/validation.js';

/** Parameters of all steps of reading a package. */
export interface CaseContext {
  readonly options: ImportOptions;
  readonly validation: Validation;
  readonly report: LossReport;
}
