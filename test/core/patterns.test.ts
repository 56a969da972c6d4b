import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { stepsOf, TooMuchWork } from './regex-work.js';

// Documents come from strangers, and every pattern runs over their texts: twice the text may cost twice the work, with
// whatever text. Counted, not timed.

const core = fileURLToPath(new URL('../../packages/core/', import.meta.url));

function publishedPatterns(): RegExp[] {
  const files = readdirSync(`${core}schema`).map((name) => readFileSync(`${core}schema/${name}`, 'utf8'));
  const sources = files.flatMap((text) =>
    [...text.matchAll(/"pattern": ("(?:[^"\\]|\\.)*")/g)].map(([, json]) => json!),
  );
  return [...new Set(sources)].map((json) => new RegExp(JSON.parse(json) as string, 'u'));
}

/** Literals in the sources; esbuild takes the comments away. */
function sourcePatterns(): RegExp[] {
  const names = readdirSync(`${core}src`).filter((name) => name.endsWith('.ts'));
  const texts = names.map((name) => transformSync(readFileSync(`${core}src/${name}`, 'utf8'), { loader: 'ts' }).code);
  const literal =
    /(?<=[(,=!:?[]\s*)\/((?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?=[\s.,;)\]])/g;
  const found = texts.flatMap((text) => [...text.matchAll(literal)].map(([, source, flags]) => `${flags}/${source}`));
  return [...new Set(found)].map((one) => new RegExp(one.slice(one.indexOf('/') + 1), one.slice(0, one.indexOf('/'))));
}

const beginnings = [
  '',
  'a',
  'a ',
  'https://',
  'urn:',
  'urn:x#',
  '2026-11-21T09:30:00.',
  'en-',
  '-',
  '1',
  'born',
  'client ',
];
const pumps = [
  'a',
  'A',
  ' ',
  '0',
  '-',
  '.',
  '…',
  ':',
  '/',
  '#',
  '@',
  '\\',
  '\n',
  'a ',
  ' a',
  'a-',
  '.a',
  '0.',
  'aA ',
  'é',
];
const ends = ['', '\n', '<'];

/** How the work grows from a text to one twice as long, at its worst. */
function worstGrowth(pattern: RegExp): { growth: number; text: string } {
  let worst = { growth: 0, text: '' };
  for (const beginning of beginnings) {
    for (const pump of pumps) {
      for (const end of ends) {
        const text = (count: number) => beginning + pump.repeat(count) + end;
        const growth = stepsOf(pattern, text(400)) / stepsOf(pattern, text(200));
        if (growth > worst.growth) worst = { growth, text: beginning + pump + end };
      }
    }
  }
  return worst;
}

describe.each([
  ['published in the schemas', publishedPatterns(), 12],
  ['in the sources', sourcePatterns(), 25],
] as const)('patterns %s', (_where, patterns, least) => {
  test('are found', () => expect(patterns.length).toBeGreaterThanOrEqual(least));

  test.each(patterns.map((pattern) => ({ pattern })))(
    'do work in proportion to the text: $pattern',
    ({ pattern }) => {
      const { growth, text } = worstGrowth(pattern);
      expect(growth, `texts like ${JSON.stringify(text)}`).toBeLessThan(2.2);
    },
    30_000,
  );
});

test('the count tells a harmful pattern from a harmless one', () => {
  expect(worstGrowth(/^\S(.*\S)?$/).growth).toBeLessThan(2.2);
  expect(worstGrowth(/\s+$/).growth).toBeGreaterThan(3.5);
  expect(() => stepsOf(/^(a+)+$/, `${'a'.repeat(40)}!`)).toThrow(TooMuchWork);
});
