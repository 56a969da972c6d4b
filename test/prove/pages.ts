import { writeFileSync } from 'node:fs';
import { type KilledPage, pageEnds, type PageEnd, pageProblems, provePages } from './prove-pages.js';

interface PagesInWords {
  readonly extension: string;
  readonly pages: number;
  readonly json: string | undefined;
}

const columns = [
  'pages',
  'acknowledged',
  'lost',
  'half-written',
  'counters off',
  'node index off',
  'copy off',
] as const;

/** Kills pages and prints a table. @returns the exit code: 1 if there was any problem */
export async function provePagesInWords({ extension, pages, json }: PagesInWords): Promise<number> {
  const results = await provePages({ extension, pages, onPage: printPage });
  const rows = [...pageEnds.map((end) => rowOf(end, results)), rowOf('all', results)];
  const line = (name: string, cells: readonly (string | number)[]) =>
    [name.padEnd(8), ...cells.map((cell, at) => String(cell).padStart(columns[at]!.length + 2))].join('');
  console.log(`\n${line('', columns)}`);
  for (const { end, figures } of rows) console.log(line(end, figures));
  console.log(`\nThe log had ${results.at(-1)!.entries} entries at the end.`);
  if (json) writeFileSync(json, `${JSON.stringify({ pages, results }, null, 2)}\n`);
  return results.some((one) => pageProblems.some((problem) => one[problem].length > 0)) ? 1 : 0;
}

function rowOf(end: PageEnd | 'all', results: readonly KilledPage[]) {
  const some = results.filter((one) => end === 'all' || one.end === end);
  const sum = (figure: (one: KilledPage) => number) => some.reduce((total, one) => total + figure(one), 0);
  const figures = [
    some.length,
    sum(({ acknowledged }) => acknowledged),
    ...pageProblems.map((problem) => sum((one) => one[problem].length)),
  ];
  return { end, figures };
}

function printPage(one: KilledPage): void {
  const problems = pageProblems.flatMap((problem) => one[problem].map((sentence) => `${problem}: ${sentence}`));
  console.log(
    `page ${one.page} ${one.end}: ${one.acknowledged} acknowledged, ${one.entries} entries, ${problems.length} problems`,
  );
  for (const problem of problems.slice(0, 5)) console.log(`  ${problem}`);
}
