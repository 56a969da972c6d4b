import { failure, type Framework, type Result, success } from '@imh/core';
import { LossReport, ownTable, readDelimited } from '@imh/formats';
import { firstFault } from './first-fault.js';
import { detailedValidator } from './kinds/detailed-validators.js';
import type { Problem } from './problem.js';

/** Our CSV as a framework. A fault names its row, as a spreadsheet counts. */
export async function frameworkFromTable(text: string): Promise<Result<Framework, Problem>> {
  const table = ownTable(readDelimited(text).rows, {}, new LossReport());
  if (!table.ok) return failure({ code: 'newer-version', found: '2' });
  const { framework, rowOf } = table.value;
  const found = firstFault(framework, await detailedValidator('imh-framework'));
  if (!found) return success(framework as unknown as Framework);
  const { place, fault } = found;
  const [list, index, ...field] = place.path;
  if (list !== 'nodes') return failure({ code: 'invalid', place, fault });
  return failure({ code: 'invalid', place: { path: field, row: rowOf(Number(index)) }, fault });
}
