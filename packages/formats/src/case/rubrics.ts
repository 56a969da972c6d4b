import type { Level, Scale } from '@imh/core';
import { type Json, recordsOf, withoutUndefined, wordsOf } from '../json/values.js';

/**
 * The first rubric that is a scale: all its criteria have the same levels, each with a unique name and number.
 */
export function scaleOf(rubrics: readonly Json[]): { readonly scale: Scale; readonly rubric: Json } | undefined {
  for (const rubric of rubrics) {
    const criteria = recordsOf(rubric['CFRubricCriteria'] ?? rubric['CFRubricCriterion']);
    const scales = criteria.map((one) =>
      levelsOf(recordsOf(one['CFRubricCriterionLevels'] ?? one['CFRubricCriterionLevel'])),
    );
    const [first] = scales;
    if (first && scales.every((levels) => levels && sameLevels(levels, first)))
      return { scale: { levels: first }, rubric };
  }
  return undefined;
}

function levelsOf(levels: readonly Json[]): Level[] | undefined {
  const read = levels.map((level) => ({
    value: Number(wordsOf(level['score']) ?? wordsOf(level['position']) ?? NaN),
    label: wordsOf(level['quality']) ?? '',
    ...withoutUndefined({ anchor: wordsOf(level['description']) }),
  }));
  const isScale = read.length > 1 && read.every(({ value, label }) => Number.isFinite(value) && label !== '');
  if (!isScale || new Set(read.map(({ value }) => value)).size < read.length) return undefined;
  return read.sort((one, other) => one.value - other.value);
}

function sameLevels(one: readonly Level[], other: readonly Level[]): boolean {
  const key = (levels: readonly Level[]) => JSON.stringify(levels.map(({ value, label }) => [value, label]));
  return key(one) === key(other);
}
