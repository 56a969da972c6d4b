import { type Framework, nodeUri } from '@imh/core';
import { writeJsonLd } from '@imh/formats';
import { massAimh, starter, wiAimh } from '@imh/frameworks';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

type Term = Record<string, unknown> & { '@id': string };
interface TermSet extends Record<string, unknown> {
  hasDefinedTerm: Term[];
}

const garden = JSON.parse(
  readFileSync(fileURLToPath(new URL('../fixtures/frameworks/garden.json', import.meta.url)), 'utf8'),
) as Framework;
const setOf = (framework: Framework) => JSON.parse(writeJsonLd(framework).text) as TermSet;

describe('a DefinedTermSet', () => {
  test.each([starter, wiAimh, massAimh, garden])(
    'of $id names every node by its URI, in order',
    (framework: Framework) => {
      const set = setOf(framework);
      expect(set).toMatchObject({ '@context': 'https://schema.org', '@type': 'DefinedTermSet', '@id': framework.id });
      expect(set.hasDefinedTerm.map((term) => term['@id'])).toEqual(
        framework.nodes.map(({ id }) => nodeUri(framework.id, id)),
      );
      for (const term of set.hasDefinedTerm) {
        expect(term).toMatchObject({ '@type': 'DefinedTerm', inDefinedTermSet: framework.id });
        expect(term['name']).toBeTruthy();
      }
    },
  );

  test('is JSON-LD: no null, every language a tag, every value a text, a number, an object or a list of them', () => {
    const check = (value: unknown): void => {
      expect(value).not.toBeNull();
      if (Array.isArray(value)) for (const part of value as unknown[]) check(part);
      else if (typeof value === 'object') {
        const { '@value': words, '@language': tag, ...rest } = value as Record<string, unknown>;
        if (words !== undefined) {
          expect(tag).toMatch(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/);
          expect(rest).toEqual({});
        }
        for (const key of Object.keys(rest)) expect(key).toMatch(/^(@(context|type|id)|[a-zA-Z]+|https?:\S+)$/);
        Object.values(rest).forEach(check);
      }
    };
    for (const framework of [starter, wiAimh, garden] as Framework[]) check(setOf(framework));
  });

  test('writes each title in its language', () => {
    const set = setOf(garden);
    expect(set['name']).toEqual([
      { '@value': 'Garden skills', '@language': 'en' },
      { '@value': 'Destrezas de jardín', '@language': 'es' },
    ]);
    const compost = set.hasDefinedTerm.find((term) => term['termCode'] === '1.1')!;
    expect(compost['http://www.w3.org/2004/02/skos/core#broader']).toEqual([{ '@id': nodeUri(garden.id, 'soil') }]);
  });

  const restricted: Framework = {
    format: 'imh-framework',
    formatVersion: 1,
    id: 'urn:example:f',
    version: '1',
    title: 'F </script><script>alert(1)</script>',
    nodes: [{ id: 'c', kind: 'competency', code: '1', label: 'PLAIN', text: 'QUARTZ **bold**', keywords: ['QUARTZ'] }],
  };

  test('contains statements only if rights allow export, as plain text', () => {
    const { text, losses } = writeJsonLd(restricted);
    expect(text).not.toContain('QUARTZ');
    expect(losses).toMatchObject([{ code: 'withheld', where: ['1'] }]);
    const open = { ...restricted, rights: { export: 'full' as const } };
    expect(setOf(open).hasDefinedTerm[0]!['description']).toBe('QUARTZ bold');
  });

  test('cannot end the script element that contains it', () => {
    expect(writeJsonLd(restricted).text).not.toContain('<');
    expect(setOf(restricted)['name']).toBe(restricted.title);
  });
});
