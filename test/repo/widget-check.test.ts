import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFault, type Schema } from '../../widget/src/data/check.js';
import { fixtures, judgesOf } from '../core/fixture-documents.js';

const formats = [
  'imh-framework',
  'imh-trainings',
  'imh-crosswalk',
  'imh-self-check',
  'imh-reference-rating',
  'imh-requirements',
  'imh-evidence-log',
] as const;

/** What findFault knows, and what says nothing about right and wrong. */
const known = new Set(
  '$ref definitions type const enum pattern minimum maximum anyOf oneOf required properties propertyNames additionalProperties items $schema $id title'.split(
    ' ',
  ),
);

describe.each(formats)("the widget's own check of an %s", (format) => {
  const file = new URL(`../../packages/core/schema/${format}.schema.json`, import.meta.url);
  const schema = JSON.parse(readFileSync(fileURLToPath(file), 'utf8')) as Schema;

  test('knows every keyword of the schema', () => {
    const visit = (value: unknown): void => {
      if (Array.isArray(value)) return value.forEach(visit);
      if (typeof value !== 'object' || value === null) return;
      for (const [keyword, part] of Object.entries(value)) {
        expect(known).toContain(keyword);
        if (keyword === 'properties' || keyword === 'definitions') Object.values(part as object).forEach(visit);
        else if (keyword !== 'enum' && keyword !== 'required') visit(part);
      }
    };
    visit(schema);
  });

  test.each(fixtures(format, 'right'))('lets through $name', ({ value }) => {
    expect(findFault(schema, value)).toBeUndefined();
  });

  test.each(fixtures(format, 'wrong'))('refuses $name', ({ value }) => {
    expect(findFault(schema, value)).toBeDefined();
  });

  test('agrees with ajv on documents in which something was put, changed or taken away', async () => {
    const { ajv } = await judgesOf(format);
    const documents = fixtures(format, 'right').map(({ value }) => value);
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.array(fc.nat(), { maxLength: 8 }),
        fc.jsonValue(),
        (document, path, put) => {
          const changed = structuredClone(document);
          let at = changed as Record<string, unknown>;
          for (const [step, turn] of path.entries()) {
            const keys = Object.keys(at);
            const key = keys[turn % Math.max(keys.length, 1)] ?? 'id';
            const next = at[key];
            if (step === path.length - 1 || typeof next !== 'object' || next === null) {
              at[key] = put;
              break;
            }
            at = next as Record<string, unknown>;
          }
          expect(findFault(schema, changed) === undefined).toBe(ajv(changed));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
