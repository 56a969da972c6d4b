import { readdirSync, readFileSync } from 'node:fs';
import { buildOutline, Framework } from '@imh/core';
import { fileContent, readCsv, readText, writeCsv } from '@imh/formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../support/runs.js';

// Randomly damaged fixtures and arbitrary text: the result is an error with a message, or a valid framework in which every
// node has a unique id and a place in the outline.

const folder = (name: string) => new URL(`../fixtures/formats/${name}/`, import.meta.url);
const fixtures = ['csv', 'text'].flatMap((kind) =>
  readdirSync(folder(kind)).map((name) => readFileSync(new URL(name, folder(kind)), 'utf8')),
);
const pieces = [
  '"', '""', ',', ';', '\t', '\n', '\r\n', '\f', '\0', '\ufeff', '\ud800', '\u00ad', '1.1', 'I.', 'a)', '•', 'o ', '- ', '__proto__', 'id', 'parent',
  'Domain', 'Domain 1:', 'As demonstrated by:', 'Área', 'level', 'x', '=1', "'", '(es)', '[json]', 'imh-framework,1\n', 'sep=;\n', '{', '...... 3', 'Page 2',
  'constructor', 'toString', 'categories', '🌱', '   ', 'urn:x',
]; // prettier-ignore
const damage = fc.record({ at: fc.nat(), length: fc.nat(12), piece: fc.constantFrom(...pieces, '') });
const damaged = fc
  .tuple(fc.constantFrom(...fixtures, ...fixtures.map(asOurs)), fc.array(damage, { minLength: 1, maxLength: 6 }))
  .map(([text, changes]) =>
    changes.reduce((now, { at, length, piece }) => {
      const from = at % (now.length + 1);
      return now.slice(0, from) + piece + now.slice(from + length);
    }, text),
  );
const anything = fc.oneof(
  fc.string({ maxLength: 200, unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces, 'word', ' '), { maxLength: 60 }).map((parts) => parts.join('')),
);

function asOurs(text: string): string {
  const read = readCsv(fileContent(text), {});
  return read.ok ? writeCsv({ ...read.value.framework, rights: { export: 'full' } }).text : text;
}

test.each([
  ['csv', readCsv],
  ['text', readText],
])(
  '%s: any string ends in an error or a sound framework',
  (_, read) => {
    const seen = { read: 0, refused: 0 };
    fc.assert(
      fc.property(fc.oneof(damaged, anything), (text) => {
        const result = read(fileContent(text), {});
        seen[result.ok ? 'read' : 'refused'] += 1;
        if (!result.ok) {
          expect(result.error.message).toMatch(/\S.*[.!?]$/s);
          return;
        }
        const { framework, losses } = result.value;
        expect(Framework.safeParse(framework).error?.issues ?? []).toEqual([]);
        const outline = buildOutline(framework);
        for (const loss of losses) expect(loss.message.length).toBeGreaterThan(5);
        const isOurs = text.replace(/^\ufeff/, '').startsWith('imh-framework');
        if (!isOurs) {
          expect(outline.repeated).toEqual([]);
          expect(outline.circular.length === 0 || losses.some(({ code }) => code === 'circular-parent')).toBe(true);
        }
      }),
      { numRuns: runs(600) },
    );
    expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(20);
  },
  60_000,
);
