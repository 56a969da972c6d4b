import { failure, type Framework, type Result, success } from '@imh/core';
import { LossReport, ownTable, readDelimited } from '@imh/formats';
import { firstFault } from './first-fault.js';
import { frameworkKind } from './kinds/framework.js';
import type { Problem } from './problem.js';

/** Our CSV as a framework. A fault names its row, as a spreadsheet counts. */
export function frameworkFromTable(text: string): Result<Framework, Problem> {
  const table = ownTable(readDelimited(text).rows, {}, new LossReport());
  if (!table.ok) return failure({ code: 'newer-version', found: '2' });
  const { framework, rowOf } = table.value;
  if (frameworkKind.validate(framework)) return success(framework as unknown as Framework);
  const { place, fault } = firstFault(framework, frameworkKind.validate.errors ?? []);
  const [list, index, ...field] = place.path;
  if (list !== 'nodes') return failure({ code: 'invalid', place, fault });
  return failure({ code: 'invalid', place: { path: field, row: rowOf(Number(index)) }, fault });
}
