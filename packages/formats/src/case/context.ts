import type { ImportOptions } from '../report/results.js';
import type { LossReport } from '../report/loss-report.js';
import type { Validation } from '../validation/validation.js';

/** What every step of reading a package needs. */
export interface CaseContext {
  readonly options: ImportOptions;
  readonly validation: Validation;
  readonly report: LossReport;
}
