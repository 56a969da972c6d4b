import { launch } from './browser/launch.js';
import { buildSite } from './build/site.js';
import { fewestRounds, type Options, type Part, readOptions } from './options.js';
import { bytes } from './parts/bytes.js';
import { selfCheck } from './parts/self-check.js';
import { shift } from './parts/shift.js';
import { states } from './parts/states.js';
import { tree } from './parts/tree.js';
import { formatTable, type Table } from './report/table.js';
import { ResultsFile } from './report/results-file.js';
import type { Bench, Report } from './rounds.js';

const parts: Readonly<Record<Part, (bench: Bench) => Promise<Report>>> = {
  bytes,
  'self-check': selfCheck,
  tree,
  shift,
  states,
};

/** Measures the requested parts and prints them. @returns exit code: 0 if every bar is met and every page rendered */
export async function bench(root: string, argv: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = readOptions(argv);
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
  const start = Date.now();
  const site = await buildSite(root, options.dist);
  const browser = await launch();
  const file = new ResultsFile(root, options);
  const reports: Partial<Record<Part, Report>> = {};
  const print = (table: Table): void => console.log(formatTable(table));
  try {
    for (const [at, part] of options.parts.entries()) {
      const place = `part ${at + 1} of ${options.parts.length}`;
      const progress = (line: string): void => console.error(`${since(start)}  ${place}  ${line}`);
      reports[part] = await parts[part]({ site, browser, options, progress, print }).catch(
        // One part that fails does not stop the others.
        (error: unknown) => ({ bars: [], failures: [`${part}: ${String(error)}`], samples: {} }),
      );
      await file.write(reports);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  const all = Object.values(reports);
  const bars = all.flatMap((report) => report.bars);
  const failures = all.flatMap((report) => report.failures);
  const rows = bars.map(({ met, name, limit, measured }) => [met ? 'met' : 'MISSED', name, limit, measured]);
  print({
    title: 'Bars',
    columns: ['', 'what', 'limit', 'measured'],
    rows,
    ...(options.rounds < fewestRounds && { note: `Only ${options.rounds} rounds: too few to judge any time.` }),
  });
  for (const failure of failures) console.log(`FAILED: ${failure}`);
  console.log(`\nWritten to ${file.path} after ${since(start)}`);
  const missed = bars.filter(({ met }) => !met).length;
  console.log(`${bars.length - missed} bars met, ${missed} missed, ${failures.length} failures`);
  return missed + failures.length > 0 ? 1 : 0;
}

/** Minutes and seconds, such as 4:05. */
function since(start: number): string {
  const seconds = Math.round((Date.now() - start) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
