import type { Browser } from 'playwright-core';
import type { Site } from './build/site.js';
import { type Conditions, type Visit, visit } from './browser/visit.js';
import { inTime } from './in-time.js';
import type { Options } from './options.js';
import type { Bar } from './report/bars.js';
import type { Table } from './report/table.js';
import type { Subject } from './subjects.js';

/** What each part of the benchmark gets. */
export interface Bench {
  readonly site: Site;
  readonly browser: Browser;
  readonly options: Options;
  /** Reports the current step on standard error. */
  readonly progress: (line: string) => void;
  /** Prints a finished table. */
  readonly print: (table: Table) => void;
}

/** What a part measured. */
export interface Report {
  readonly bars: readonly Bar[];
  /** Pages that did not render or do what they should. */
  readonly failures: readonly string[];
  /** Every single figure, by name of table, subject and measure. */
  readonly samples: Readonly<Record<string, unknown>>;
}

/** Figures of all rounds, by subject and measure. */
export type Samples = Record<string, Record<string, number[]>>;

export interface Scenario {
  readonly name: string;
  readonly subjects: readonly Subject[];
  /** Path of the document. */
  readonly data: string;
  /** Number of elements that match the `each` selector on a complete page. */
  readonly count: number;
  readonly conditions: Conditions;
  /** Rounds of the subjects, by name, that no bar depends on. Default: the rounds of the options. */
  readonly rounds?: Readonly<Record<string, number>>;
  readonly measure: (visit: Visit, subject: Subject, round: number) => Promise<Record<string, number>>;
}

/** Milliseconds before a visit is abandoned; the slowest peer takes half a minute. */
const patience = 120_000;

/** Visits the subjects in turn, so that other load on the machine affects all of them alike. */
export async function interleaved(bench: Bench, scenario: Scenario): Promise<{ samples: Samples; failures: string[] }> {
  const { subjects, data, count, conditions, name } = scenario;
  const { site, browser, options, progress } = bench;
  const samples: Samples = Object.fromEntries(subjects.map((subject) => [subject.name, {}]));
  const failures = new Map<string, string>();
  for (let round = 0; round < options.rounds; round += 1) {
    progress(`${name}: round ${round + 1} of ${options.rounds}`);
    for (const at of subjects.keys()) {
      const subject = subjects[(at + round) % subjects.length]!;
      if (round >= (scenario.rounds?.[subject.name] ?? Infinity) || failures.has(subject.name)) continue;
      const path = site.pageOf(subject, data);
      const watch = { host: subject.host, first: subject.first, each: subject.each, count };
      let visited: Visit | undefined;
      try {
        visited = await visit(browser, { origin: site.origin, path, watch, probe: site.probe, conditions });
        const figures = await inTime(scenario.measure(visited, subject, round), patience, 'not measured');
        const own = samples[subject.name]!;
        for (const [measure, value] of Object.entries(figures)) (own[measure] ??= []).push(value);
      } catch (error) {
        const why = [String(error).split('\n')[0], ...(visited?.complaints ?? [])].join('; ');
        failures.set(subject.name, `${name}: ${subject.name} failed: ${why}`);
      } finally {
        await inTime(visited?.close() ?? Promise.resolve(), 10_000, 'not closed').catch(() => undefined);
      }
    }
  }
  return { samples, failures: [...failures.values()] };
}
