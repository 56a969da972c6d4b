import { readdirSync, readFileSync } from 'node:fs';
import type { ValueSetAside } from '@imh/core';
import { describe, expect, it, test } from 'vitest';
import { interfaceLanguages, nearestLanguage } from '../../extension/strings/index.js';
import { stringsIn } from './strings-in.js';

type Table = Readonly<Record<string, unknown>>;

/** Texts that take more than words and numbers. */
const others: Readonly<Record<string, readonly unknown[]>> = {
  untouchedBelow: [[]],
  leftOut: [{ field: ['entries', 0, 'url'], found: 'x', isWhole: false } satisfies ValueSetAside],
};

/** Every text of a table by its path. Parameters are filled with numbers, which are the same in every language. */
function sentences(table: Table, path = ''): [string, string][] {
  return Object.entries(table).flatMap(([name, value]): [string, string][] => {
    const at = path ? `${path}.${name}` : name;
    if (typeof value === 'string') return [[at, value]];
    if (typeof value === 'function') {
      const gaps = others[name] ?? Array.from({ length: value.length }, (_, index) => index + 2);
      return [[at, String((value as (...args: unknown[]) => string)(...gaps))]];
    }
    return sentences(value as Table, at);
  });
}

/** The text of every TypeScript file in a folder of the repository. */
function sourcesIn(folder: string): string[] {
  const root = new URL(`../../${folder}/`, import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.map((name) => readFileSync(new URL(name, root), 'utf8'));
}

const english = sentences(stringsIn('en'));
const spanish = new Map(sentences(stringsIn('es')));

/** Texts that are the same in both languages. */
const alike = [
  'rscModes.individual',
  'rscPlaces.virtual',
  'hoursTotal',
  'pathLabels.hours',
  'handedNo',
  'papers.kinds.pdf',
  'papers.kinds.badge',
  'papers.likely.high',
];

describe('the texts of the extension', () => {
  it('have the same keys in Spanish as in English', () => {
    expect([...spanish.keys()].sort()).toEqual(english.map(([at]) => at).sort());
  });
  it('are all translated', () => {
    const same = english.filter(([at, sentence]) => spanish.get(at) === sentence || !spanish.get(at)?.trim());
    expect(same.map(([at]) => at)).toEqual(alike);
  });
  it('are all used', () => {
    const used = [...sourcesIn('extension/features'), ...sourcesIn('packages/elements/src')].join('\n');
    const { imports, papers, attachments, ...others } = stringsIn('en');
    const names = [others, imports, papers, attachments].flatMap((texts) => Object.keys(texts));
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(used))).toEqual([]);
  });
  it('distinguish singular and plural', () => {
    const [en, es] = [stringsIn('en'), stringsIn('es')];
    expect([en.entries(0), en.entries(1), en.entries(1200)]).toEqual(['0 entries', '1 entry', '1,200 entries']);
    expect([es.entries(1), es.entries(2)]).toEqual(['1 entrada', '2 entradas']);
    expect([en.hoursRead(1, 1), en.hoursRead(0, 0), en.hoursRead(2, 0)]).toEqual([
      'That is 1 hour 1 minute.',
      'That is 0 minutes.',
      'That is 2 hours.',
    ]);
  });
  it('promise nothing that only an association can: no “qualify”, “100 %” or status', () => {
    const bold = /qualif|you are endorsed|100 ?%|califica|usted cumple|IMH-E/i;
    expect([...english, ...spanish].filter(([, sentence]) => bold.test(sentence))).toEqual([]);
  });
});

describe('the texts that the browser shows', () => {
  const messages = (language: string) =>
    JSON.parse(
      readFileSync(new URL(`../../extension/public/_locales/${language}/messages.json`, import.meta.url), 'utf8'),
    ) as Record<string, { message: string }>;
  it('are all translated', () => {
    const [en, es] = [messages('en'), messages('es')];
    expect(Object.keys(es)).toEqual(Object.keys(en));
    for (const [name, { message }] of Object.entries(en)) expect(es[name]!.message, name).not.toBe(message);
  });
  it('name the extension as its pages do', () => {
    for (const { id } of interfaceLanguages) expect(messages(id)['name']!.message).toBe(stringsIn(id).name);
  });
});

describe('the initial language', () => {
  test.each([
    [['es-MX', 'en'], 'es'],
    [['fr', 'ES'], 'es'],
    [['en-GB'], 'en'],
    [['fr', 'de'], 'en'],
    [[], 'en'],
    [['estonian', 'eng'], 'en'],
  ] as const)('for a browser set to %j is %s', (preferred, language) => {
    expect(nearestLanguage(preferred)).toBe(language);
  });
});
