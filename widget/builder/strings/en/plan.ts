import { count } from '../../../src/strings/en/count.js';

/** Number of rows by what the file changes of them. */
export interface PlanSums {
  readonly added: number;
  readonly reworded: number;
  readonly moved: number;
  readonly renamed: number;
  readonly gone: number;
  readonly unchanged: number;
}

/** Strings of the plan for a corrected sheet. */
export const plan = {
  title: 'What the corrected file changes',
  about: 'Nothing is changed yet. Ids stay, so answers that people saved keep their place.',
  same: 'The file contains the same as your draft: nothing changes.',
  unlike: 'The file has nothing in common with your draft. It seems to be another framework.',
  sums: (sums: PlanSums) =>
    [
      [sums.added, 'new'] as const,
      [sums.reworded, 'changed'] as const,
      [sums.moved, 'moved'] as const,
      [sums.renamed, 'with another id'] as const,
      [sums.gone, 'gone'] as const,
      [sums.unchanged, 'unchanged'] as const,
    ]
      .filter(([n]) => n > 0)
      .map(([n, kind]) => `${n} ${kind}`)
      .join(', '),
  added: (n: number) => count(n, '# new row', '# new rows'),
  reworded: (n: number) => count(n, '# changed row', '# changed rows'),
  moved: (n: number) => count(n, '# moved row', '# moved rows'),
  renamed: (n: number) => count(n, '# row with another id', '# rows with another id'),
  gone: (n: number) => count(n, '# row that is gone', '# rows that are gone'),
  was: (before: string) => `before: ${before}`,
  fields: { code: 'code', label: 'name', term: 'term', text: 'statement', demonstratedBy: 'practice' } as Readonly<
    Record<string, string>
  >,
  fromTo: (from: string, to: string) => `from “${from}” to “${to}”`,
  top: 'top level',
  idBecame: (before: string, after: string) => `${before} became ${after}`,
  likely: (name: string) => `“${name}” is gone. Is it one of the new rows?`,
  none: 'No, it is gone',
  yes: (name: string) => `Yes: “${name}”`,
  more: (n: number) => `… and ${n} more`,
  apply: 'Apply the changes',
  asNew: 'Use it as another framework instead',
  asNewFirst: 'Use it as another framework',
  applyAnyway: 'Treat it as a correction anyway',
  cancel: 'Cancel',
  // Words for undo.
  applied: 'apply the corrected file',
  replaced: 'use another framework',
};

export type PlanStrings = typeof plan;
