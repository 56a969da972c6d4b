import { documents, parseDocument } from '@imh/core';
import { describe, expect, test } from 'vitest';
import { fixtures, formats, judgesOf } from './fixture-documents.js';

describe.each(formats)('%s', async (format) => {
  const judges = Object.entries(await judgesOf(format));
  const right = fixtures(format, 'right');
  const wrong = fixtures(format, 'wrong');

  test('has enough valid and invalid fixtures', () => {
    expect(right.length).toBeGreaterThanOrEqual(8);
    expect(wrong.length).toBeGreaterThanOrEqual(12);
  });

  test.each(right)('accepts $name with zod, ajv and the generated validator', ({ value }) => {
    expect(judges.filter(([, judge]) => !judge(value)).map(([name]) => name)).toEqual([]);
  });

  test.each(wrong)('rejects $name with zod, ajv and the generated validator', ({ value }) => {
    expect(judges.filter(([, judge]) => judge(value)).map(([name]) => name)).toEqual([]);
  });

  test.each(right)('returns all fields of $name, including unknown ones', ({ text, value }) => {
    const read = parseDocument(format, text);
    expect(read).toEqual({ ok: true, value });
  });

  test.each(wrong)('describes the error of $name in one sentence', ({ text }) => {
    const read = parseDocument(format, text);
    expect(read).toMatchObject({ ok: false, error: { message: expect.stringMatching(/^.{12,330}\.$/) } });
  });

  test('keeps unknown fields at every level, except in language maps', () => {
    const everything = right.find(({ name }) => name === 'everything.json')!;
    const places = objectsIn(everything.value).filter((place) => !isLanguageMap(place));
    expect(places.length).toBeGreaterThanOrEqual(1);
    for (const [index] of places.entries()) {
      const copy = structuredClone(everything.value);
      const place = objectsIn(copy).filter((one) => !isLanguageMap(one))[index]!;
      place['x-unknown'] = { kept: [1, null, 'ñ'] };
      expect(documents[format].parse(copy)).toEqual(copy);
      expect(judges.filter(([, judge]) => !judge(copy)).map(([name]) => name)).toEqual([]);
    }
  });
});

type Fields = Record<string, unknown>;

function objectsIn(value: unknown): Fields[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? below : [value as Fields, ...below];
}

function isLanguageMap(fields: Fields): boolean {
  return Object.keys(fields).every((key) => ['en', 'es'].includes(key));
}
