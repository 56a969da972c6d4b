import type { Level, Text } from '@imh/core';
import { keyOf, literalOf } from './parts.js';
import type { LossReport } from '../report/loss-report.js';
import { type Json, withoutUndefined, wordsOf } from '../json/values.js';

/** The four levels as a scale; the file lists eight steps, two to a level, which stay with their level. */
export function digCompLevels(steps: readonly Json[]): Level[] {
  const byName = new Map<string, { label: Text; first: Json; steps: object[] }>();
  for (const step of steps) {
    const label = literalOf(step['four_levels_name']);
    const name = wordsOf(step['four_levels_name']) ?? JSON.stringify(label);
    if (label === undefined) continue;
    const level = byName.get(name) ?? { label, first: step, steps: [] };
    level.steps.push(
      withoutUndefined({
        value: step['eight_levels_mapping'],
        cefr: step['six_levels_mapping'],
        description: literalOf(step['eight_levels_description']),
      }),
    );
    byName.set(name, level);
  }
  return [...byName.values()].map(({ label, first, steps }, index) => ({
    value: index + 1,
    label,
    ...withoutUndefined({
      anchor: literalOf(first['four_levels_description']),
      appliesTo: literalOf(first['applies_to']),
    }),
    steps,
  }));
}

/**
 * Finds the level that a statement names. The official file of November 2025 names "ProficiencyLevel/Basic" in all of
 * its statements and outcomes, but defines only "ProficiencyLevel/Basic_1" and "_2": such a name is read as the level
 * of that name, and reported.
 */
export class LevelReader {
  readonly #byId: ReadonlyMap<string | undefined, Json>;
  readonly #byName: ReadonlyMap<string | undefined, Json>;

  constructor(
    steps: readonly Json[],
    readonly report: LossReport,
  ) {
    this.#byId = new Map(steps.map((step) => [keyOf(step['@id']), step]));
    this.#byName = new Map(steps.map((step) => [wordsOf(step['four_levels_name'])?.toLowerCase(), step]));
  }

  levelNamed(reference: unknown, place: string): Text | undefined {
    const key = keyOf(reference);
    if (key === undefined) return undefined;
    const step = this.#byId.get(key);
    if (step) return literalOf(step['four_levels_name']);
    const named = this.#byName.get(key.toLowerCase());
    const reading = named ? `read as the level called "${key}"` : 'no level has that name either; left out';
    this.report.add('level-reference-dangling', `${place}: level ${key} is not in the file; ${reading}`, place);
    return named && literalOf(named['four_levels_name']);
  }
}
