import { parseDocument, parseJson } from '@imh/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixtures } from './fixture-documents.js';

const least = fixtures('imh-framework', 'right').find(({ name }) => name === 'least.json')!.value as object;
const read = (text: string) => parseDocument('imh-framework', text);
const errorOf = (value: unknown) => {
  const result = read(typeof value === 'string' ? value : JSON.stringify(value));
  return result.ok ? undefined : result.error;
};

describe('parseDocument reports text that is not a document, with a code and a message', () => {
  test.each(['', '   \n', '\uFEFF', '\uFEFF \t'])('an empty file: %j', (text) => {
    expect(errorOf(text)).toEqual({ code: 'empty', message: 'The file is empty; expected imh-framework.' });
  });

  test.each(['<!doctype html><title>Members only</title>', '\uFEFF\n <html>', '<?xml version="1.0"?>', '<p'])(
    'a sign-in page in place of data: %j',
    (text) => {
      expect(errorOf(text)).toEqual({
        code: 'web-page',
        message: 'This is a web page, not imh-framework: the address may need signing in, or lead to an error page.',
      });
    },
  );

  test.each([
    ['{"format": "imh-framework",\n "title": "Cut o', { line: 2, column: 17 }],
    ['{"format":', { line: 1, column: 11 }],
    ['[1, 2', { line: 1, column: 6 }],
    ['{"a": tr', { line: 1, column: 9 }],
    ['{"a": -', { line: 1, column: 8 }],
    ['{"a": "\\u00', { line: 1, column: 12 }],
  ])('a file that is cut off: reports where it ends: %j', (text, at) => {
    expect(errorOf(text)).toEqual({
      code: 'not-json',
      at,
      message: `The file cannot be read as JSON (line ${at.line}, column ${at.column}); it may be cut off or edited by hand.`,
    });
  });

  test.each([
    ['{"a": 1,}', { line: 1, column: 9 }],
    ['{"a" 1}', { line: 1, column: 6 }],
    ['\n\n{\n  "a": tru,\n}', { line: 4, column: 8 }],
    ['{"a": 1}\r\n{"b": 2}', { line: 2, column: 1 }],
    ["{'a': 1}", { line: 1, column: 2 }],
    ['{"a": 01}', { line: 1, column: 7 }],
    ['{"a": "tab\there"}', { line: 1, column: 11 }],
    ['{"a": "\\x"}', { line: 1, column: 8 }],
    ['[1 2]', { line: 1, column: 4 }],
    ['[1,]', { line: 1, column: 4 }],
    ['{]', { line: 1, column: 2 }],
    ['nonsense', { line: 1, column: 1 }],
    ['title,hours\nA,2', { line: 1, column: 1 }],
  ])('a file edited by hand: reports where it goes wrong: %j', (text, at) => {
    expect(errorOf(text)).toMatchObject({ code: 'not-json', at });
  });

  test.each([
    ['[]', 'a list'],
    ['null', 'nothing (null)'],
    ['true', 'the value true'],
    ['12', 'the number 12'],
    ['"imh-framework"', 'the text "imh-framework"'],
  ])('a JSON value that is not an object: %s', (text, found) => {
    expect(errorOf(text)).toEqual({
      code: 'not-a-document',
      message: `The file contains ${found}, not an imh-framework document.`,
    });
  });

  test('a document of another format is named', () => {
    expect(errorOf({ ...least, format: 'imh-trainings' })).toEqual({
      code: 'other-format',
      found: 'imh-trainings',
      message: 'The file is "imh-trainings"; expected "imh-framework".',
    });
  });

  test.each([undefined, 7, ''])('a file without a known format: %j', (format) => {
    expect(errorOf({ ...least, format })).toEqual({
      code: 'other-format',
      message: 'The file does not declare its format: expected "format": "imh-framework".',
    });
  });

  test('a newer version asks the user to update', () => {
    expect(errorOf({ ...least, formatVersion: 2 })).toEqual({
      code: 'newer-version',
      found: '2',
      message: 'The file is imh-framework version 2; this program reads version 1. Update it and try again.',
    });
  });

  test('a file nested too deeply is rejected before any recursion', () => {
    const deep = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(errorOf(deep)).toMatchObject({
      code: 'not-a-document',
      message: expect.stringContaining('levels deep') as string,
    });
  });
});

describe('parseDocument reports the path of the first invalid value and what it found there', () => {
  const node = { id: 'a', label: 'A' };
  test.each([
    [{ title: undefined }, ['title'], 'title: is missing (expected text or an object of texts by language).'],
    [{ title: 5 }, ['title'], 'title: expected text or an object of texts by language, found the number 5.'],
    [{ title: { en: 5 } }, ['title', 'en'], 'title.en: expected text, found the number 5.'],
    [{ title: { 'e n': 'x' } }, ['title', 'e n'], 'title.e n: is not a language tag such as "en" or "pt-BR".'],
    [{ nodes: {} }, ['nodes'], 'nodes: expected a list, found an object.'],
    [
      { nodes: [node, node, { id: 'b' }] },
      ['nodes', 2, 'label'],
      'nodes[2].label: is missing (expected text or an object of texts by language).',
    ],
    [{ nodes: [{ ...node, id: 'a ' }] }, ['nodes', 0, 'id'], 'nodes[0].id: "a " is not in the required format.'],
    [{ nodes: [7] }, ['nodes', 0], 'nodes[0]: expected an object, found the number 7.'],
    [{ formatVersion: '1' }, ['formatVersion'], 'formatVersion: expected 1, found the text "1".'],
    [{ formatVersion: undefined }, ['formatVersion'], 'formatVersion: is missing (expected 1).'],
    [
      { rights: { display: 'all' }, nodes: 5 },
      ['rights', 'display'],
      'rights.display: expected one of "full", "titles", "members", found the text "all".',
    ],
    [
      { rights: { url: 'javascript:alert(1)' } },
      ['rights', 'url'],
      'rights.url: "javascript:alert(1)" is not in the required format.',
    ],
  ])('%j', (change, path, message) => {
    expect(errorOf({ ...least, ...change })).toEqual({ code: 'invalid', path, message });
  });

  test('the message for a number out of range contains the limit', () => {
    const sheet = fixtures('imh-requirements', 'wrong').find(({ name }) => name === 'too-many-rolling-months.json')!;
    const result = parseDocument('imh-requirements', sheet.text);
    expect(result).toMatchObject({
      error: { path: ['period', 'months'], message: 'period.months: must be 1200 or less.' },
    });
  });

  test('the message quotes a long value only in part', () => {
    expect(errorOf({ ...least, id: 'x'.repeat(10_000) })?.message.length).toBeLessThan(120);
    expect(errorOf({ ...least, format: 'x'.repeat(10_000) })?.message.length).toBeLessThan(120);
  });
});

test('white space and a byte order mark around the JSON are ignored', () => {
  expect(read(`\uFEFF\n\u00a0${JSON.stringify(least)}\n\u00a0`)).toEqual({ ok: true, value: least });
});

test('a field named __proto__ is dropped without side effects', () => {
  const text = JSON.stringify(least).replace(
    '"title":',
    '"__proto__":{"polluted":true},"x":{"__proto__":{"polluted":true},"y":1},"title":',
  );
  const result = read(text);
  expect(result).toEqual({ ok: true, value: { ...least, x: { y: 1 } } });
  expect('polluted' in {} || (result.ok && 'polluted' in result.value)).toBe(false);
});

test('parseJson does not throw on any text, and fails only where JSON.parse does', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '\\',
    '1',
    '-',
    '.',
    'e',
    'true',
    'nul',
    ' ',
    '\n',
    '<',
    '\u0001',
    '🌱',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => pieces.join('')),
        fc.json(),
      ),
      (text) => {
        const result = parseJson(text, 'imh-framework');
        let readable = true;
        try {
          JSON.parse(text.trim());
        } catch {
          readable = false;
        }
        if (result.ok || !readable) expect(result.ok).toBe(readable);
        else expect(result.error.code).toBe('not-a-document');
      },
    ),
    { numRuns: 2000 },
  );
});

test('parseJson reports the same position as the engine, if the engine reports one', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom('', '}', ',', '"', 'x', ':', '0', '\\'), (json, at, instead) => {
      const cut = at % (json.length + 1);
      const text = json.slice(0, cut) + instead + json.slice(cut + 1);
      let engine: number | undefined;
      try {
        JSON.parse(text);
        return;
      } catch (error) {
        engine = Number(/position (\d+)/.exec(String(error))?.[1] ?? NaN);
      }
      const result = parseJson(text, 'x');
      if (Number.isNaN(engine) || result.ok || result.error.code !== 'not-json') return;
      if (text !== text.trim()) return;
      const { column } = result.error.at!;
      // For an invalid token (an escape, a number), we report its beginning, the engine the exact character.
      expect(column - 1).toBeLessThanOrEqual(engine);
      expect(text.slice(column - 1, engine)).toMatch(/^[^\s{}[\],:]*$/);
    }),
    { numRuns: 2000 },
  );
});
