import type { Answer } from '../documents/self-check.js';
import type { AskedNode } from './self-check-distribution.js';

/** One node as several people, or one person on several days, answered it. */
export interface ComparisonRow {
  readonly node: string;
  /** One per column; undefined without an answer. */
  readonly answers: readonly (Answer | undefined)[];
  /** At least two columns have different answers; missing answers do not count. */
  readonly differs: boolean;
}

/** Answers side by side, for nodes with at least one answer. */
export function comparisonRows(
  asked: readonly AskedNode[],
  columns: readonly ReadonlyMap<string, Answer>[],
): ComparisonRow[] {
  return asked.flatMap(({ node }) => {
    const answers = columns.map((column) => column.get(node));
    const values = answers.flatMap((answer) => (answer ? valueOf(answer) : []));
    return values.length > 0 ? [{ node, answers, differs: new Set(values).size > 1 }] : [];
  });
}

function valueOf({ level, sources }: Answer): string[] {
  return level === undefined && !sources?.length ? [] : [JSON.stringify([level, [...(sources ?? [])].sort()])];
}
