import type { Browser } from 'playwright-core';
import type { Site } from './build/site.js';
import { type Conditions, type Visit, visit } from './browser/visit.js';
import { inTime } from './in-time.js';
import type { Options } from './options.js';
import type { Bar } from './report/bars.js';
import type { Table } from './report/table.js';
import type { Subject } from './subjects.js';

/** What a part of the benchmark is given. */
export interface Bench {
  readonly site: Site;
  readonly browser: Browser;
  readonly options: Options;
  /** Says what is going on, for whoever waits. */
  readonly say: (line: string) => void;
  /** Prints a table as soon as it is full. */
  readonly show: (table: Table) => void;
}

/** What a part found. */
export interface Report {
  readonly bars: readonly Bar[];
  /** Pages that did not show what they should have shown. */
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
  /** How many of `each` a complete page of a subject has. */
  readonly count: number;
  readonly conditions: Conditions;
  /** Rounds of subjects by name or role, where a whole set would take minutes. */
  readonly fewer?: Readonly<Record<string, number>>;
  readonly measure: (visit: Visit, subject: Subject) => Promise<Record<string, number>>;
}

/** Milliseconds after which a visit is given up; the slowest peer takes half a minute. */
const patience = 120_000;

/** Visits the subjects in turns, so that whatever else the machine does hits all of them. */
export async function interleaved(bench: Bench, scenario: Scenario): Promise<{ samples: Samples; failures: string[] }> {
  const { subjects, data, count, conditions, name, fewer } = scenario;
  const { site, browser, options, say } = bench;
  const samples: Samples = Object.fromEntries(subjects.map((subject) => [subject.name, {}]));
  const failures = new Map<string, string>();
  for (let round = 0; round < options.rounds; round += 1) {
    say(`${name}: round ${round + 1} of ${options.rounds}`);
    for (const at of subjects.keys()) {
      const subject = subjects[(at + round) % subjects.length]!;
      const rounds = fewer?.[subject.name] ?? fewer?.[subject.role] ?? Infinity;
      if (round >= rounds || failures.has(subject.name)) continue;
      const path = site.pageOf(subject, data);
      const watch = { host: subject.host, first: subject.first, each: subject.each, count };
      let visited: Visit | undefined;
      try {
        visited = await visit(browser, { origin: site.origin, path, watch, probe: site.probe, conditions });
        const figures = await inTime(scenario.measure(visited, subject), patience, 'not measured');
        const own = samples[subject.name]!;
        for (const [measure, value] of Object.entries(figures)) (own[measure] ??= []).push(value);
      } catch (error) {
        const why = [String(error).split('\n')[0], ...(visited?.complaints ?? [])].join('; ');
        failures.set(subject.name, `${name}: ${subject.name} did not do what it should: ${why}`);
      } finally {
        await inTime(visited?.close() ?? Promise.resolve(), 10_000, 'not closed').catch(() => undefined);
      }
    }
  }
  return { samples, failures: [...failures.values()] };
}
