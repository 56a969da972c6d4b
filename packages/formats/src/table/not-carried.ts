import type { LossReport } from '../report/loss-report.js';
import { cellLine } from './rows.js';

/** Reports a cell that the framework has no field for. */
export function notCarried(report: LossReport, place: string, cell: string, why = 'it has no place here'): void {
  const words = cellLine(cell);
  const shown = words.length > 60 ? `${words.slice(0, 59)}…` : words;
  report.add('cell-not-carried', `${place}: “${shown}” was not carried: ${why}`, place);
}
