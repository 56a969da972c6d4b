import { parseJson } from '@imh/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtures, formats, judgesOf } from './fixture-documents.js';
import { runs } from '../support/runs.js';

// Valid documents with random mutations: the four validators agree on every result. The value goes through parseJson
// first, like every file.

type Change = { at: number; how: 'replace' | 'remove' | 'add' | 'repeat'; key: string; value: unknown };

const treacherous: unknown[] = [
  null,
  '',
  ' ',
  '\n',
  'a\nb',
  ' a',
  'a ',
  '\u2028',
  '\uFEFF',
  '\ud800',
  '🌱',
  0,
  -0,
  -1,
  0.5,
  1,
  2,
  1e16,
  1e300,
  2 ** 53,
  true,
  [],
  {},
  [[]],
  [null],
  'javascript:alert(1)',
  'https://example.org',
  'https://example.org/ x',
  'http://',
  'urn:a',
  'urn:',
  'a:b#c',
  'a:b#',
  '2019',
  '2019-13',
  '2019-1',
  '2019-02-31',
  '0000-01-01',
  '2026-11-21T09:30:00Z',
  '2026-11-21T09:30:00',
  'en',
  'en_US',
  'x-y',
  '00000000-0000-4000-8000-000000000001',
  { en: 'x' },
  { e: 'x' },
  { en: 1 },
  { 'en ': 'x' },
  { constructor: 'x' },
  { toString: 'x' },
  { kind: 'none' },
  { kind: 'fixed-cycle' },
];
const key = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'en',
    'x',
    'id',
    'label',
    'text',
    'content',
  ),
  fc.string({ maxLength: 5 }),
);
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'replace', 'remove', 'add', 'repeat'),
  key,
  value: fc.oneof(fc.constantFrom(...treacherous), fc.constantFrom(...treacherous), fc.jsonValue({ maxDepth: 2 })),
});

/** Milliseconds: most of it is zod's, for the log. */
const patience = 60_000;

test.each(formats)(
  'zod, ajv and both compiled validators agree on mutations of %s',
  { timeout: patience },
  async (format) => {
    const judges = await judgesOf(format);
    const right = fixtures(format, 'right').map(({ value }) => value);
    const seen = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...right), fc.array(change, { minLength: 1, maxLength: 3 }), (document, changes) => {
        const read = parseJson(JSON.stringify(changes.reduce(damaged, document)), format);
        if (!read.ok) return;
        const verdicts = Object.values(judges).map((judge) => judge(read.value));
        seen[verdicts[0] ? 'taken' : 'refused'] += 1;
        expect(verdicts).toEqual(verdicts.map(() => verdicts[0]));
      }),
      { numRuns: runs(200) },
    );
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(20);
  },
);

function damaged(document: unknown, { at, how, key, value }: Change): unknown {
  const copy = structuredClone(document);
  const places = placesIn(copy);
  if (places.length === 0) return value;
  const [holder, field] = places[at % places.length]!;
  if (how === 'replace') put(holder, field, value);
  else if (how === 'remove' && Array.isArray(holder)) holder.splice(Number(field), 1);
  else if (how === 'remove') Reflect.deleteProperty(holder, field);
  else if (Array.isArray(holder)) holder.push(how === 'add' ? value : holder[0]);
  else put(holder, key, how === 'add' ? value : (holder as Record<string, unknown>)[field]);
  return copy;
}

/** Like JSON.parse: a field named `__proto__` is an ordinary field. */
function put(holder: object, field: string, value: unknown): void {
  Object.defineProperty(holder, field, { value, enumerable: true, configurable: true, writable: true });
}

function placesIn(value: unknown): [object, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, part]) => [[value, field] as [object, string], ...placesIn(part)]);
}
