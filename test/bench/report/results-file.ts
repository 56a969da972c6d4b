import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import type { Options } from '../options.js';
import type { Report } from '../rounds.js';

/** Every measured figure as JSON. Rewritten after each part, so that an interrupted run keeps its results. */
export class ResultsFile {
  readonly path: string;
  readonly #about: object;

  constructor(root: string, options: Options) {
    const at = new Date().toISOString();
    const machine = { processors: cpus().length, model: cpus()[0]?.model, node: process.version };
    this.path = join(root, 'test/bench/results', `widget-${at.replaceAll(':', '-').slice(0, 19)}.json`);
    this.#about = { at, machine, options };
  }

  async write(reports: Readonly<Record<string, Report>>): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true });
    await writeFile(this.path, `${JSON.stringify({ ...this.#about, reports }, null, 2)}\n`);
  }
}
