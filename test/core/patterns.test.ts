import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { stepsOf, TooMuchWork } from './regex-work.js';

// Patterns run over untrusted documents, so they must take linear time for any text. Steps are counted, not timed.

const core = fileURLToPath(new URL('../../packages/core/', import.meta.url));

function publishedPatterns(): RegExp[] {
  const files = readdirSync(`${core}schema`).map((name) => readFileSync(`${core}schema/${name}`, 'utf8'));
  const sources = files.flatMap((text) =>
    [...text.matchAll(/"pattern": ("(?:[^"\\]|\\.)*")/g)].map(([, json]) => json!),
  );
  return [...new Set(sources)].map((json) => new RegExp(JSON.parse(json) as string, 'u'));
}

/** Literals in the sources, found by the parser. */
function sourcePatterns(): RegExp[] {
  const names = readdirSync(`${core}src`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  for (const name of names) {
    visit(ts.createSourceFile(name, readFileSync(`${core}src/${name}`, 'utf8'), ts.ScriptTarget.Latest));
  }
  return [...found].map((literal) => {
    const end = literal.lastIndexOf('/');
    return new RegExp(literal.slice(1, end), literal.slice(end + 1));
  });
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

/** Growth of a pattern whose steps grow as the text does; a little more than 2, for the steps at its ends. */
const linear = 2.2;

/** The largest growth in steps when the text is twice as long. */
function worstGrowth(pattern: RegExp) {
  const worst = growthAt(pattern, 100);
  // A repetition with a bound, such as {1,64}, grows faster until the text is much longer than the bound.
  return worst.growth < linear ? worst : growthAt(pattern, 200);
}

function growthAt(pattern: RegExp, length: number): { growth: number; text: string } {
  let worst = { growth: 0, text: '' };
  for (const beginning of beginnings) {
    for (const pump of pumps) {
      for (const end of ends) {
        const text = (count: number) => beginning + pump.repeat(count) + end;
        const growth = stepsOf(pattern, text(2 * length)) / stepsOf(pattern, text(length));
        if (growth > worst.growth) worst = { growth, text: beginning + pump + end };
      }
    }
  }
  return worst;
}

describe.each([
  ['published in the schemas', publishedPatterns(), 12],
  ['in the sources', sourcePatterns(), 25],
] as const)('regular expressions %s', (_place, patterns, least) => {
  test('are found', () => expect(patterns.length).toBeGreaterThanOrEqual(least));

  test.each(patterns.map((pattern) => ({ pattern })))(
    'take linear time: $pattern',
    ({ pattern }) => {
      const { growth, text } = worstGrowth(pattern);
      expect(growth, `texts like ${JSON.stringify(text)}`).toBeLessThan(linear);
    },
    30_000,
  );
});

test('the step count distinguishes quadratic from linear patterns', () => {
  expect(worstGrowth(/^\S(.*\S)?$/).growth).toBeLessThan(linear);
  expect(worstGrowth(/\s+$/).growth).toBeGreaterThan(3.5);
  expect(() => stepsOf(/^(a+)+$/, `${'a'.repeat(40)}!`)).toThrow(TooMuchWork);
});
