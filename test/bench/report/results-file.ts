import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Options } from '../options.js';
import type { Report } from '../rounds.js';

/** Everything that was measured, for whoever wants to reckon with it. @returns where it is */
export async function writeResults(
  root: string,
  options: Options,
  reports: Readonly<Record<string, Report>>,
): Promise<string> {
  const folder = join(root, 'test/bench/results');
  const at = new Date().toISOString();
  const machine = { processors: cpus().length, model: cpus()[0]?.model, node: process.version };
  const path = join(folder, `widget-${at.replaceAll(':', '-').slice(0, 19)}.json`);
  await mkdir(folder, { recursive: true });
  await writeFile(path, `${JSON.stringify({ at, machine, options, reports }, null, 2)}\n`);
  return path;
}
