import { failure, type Framework, type Result } from '@imh/core';
import { frameworkKind } from './kinds/framework.js';
import { LossReport, ownTable, readDelimited } from '@imh/formats';
import type { Problem } from './problem.js';
import { checkDocument } from './read-document.js';

/** Our CSV as a framework. What is wrong with it is said by row, as a spreadsheet counts. */
export async function frameworkFromTable(text: string): Promise<Result<Framework, Problem>> {
  const table = ownTable(readDelimited(text).rows, {}, new LossReport());
  if (!table.ok) return failure({ code: 'newer-version', found: '2' });
  const { framework, rowOf } = table.value;
  const result = await checkDocument(framework, frameworkKind);
  if (result.ok || result.error.code !== 'invalid') return result;
  const { path } = result.error.place;
  const [list, index] = path;
  if (list !== 'nodes' || typeof index !== 'number') return result;
  return failure({ ...result.error, place: { path, row: rowOf(index) } });
}
