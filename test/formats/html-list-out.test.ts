import type { Framework } from '@imh/core';
import { writeHtmlList } from '@imh/formats';
import { starter, wiAimh } from '@imh/frameworks';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from '../../packages/formats/command.mjs';

// Reading the lists is tested in a browser: test/widget/framework-list.browser.test.ts.

const framework = (more: Partial<Framework>): Framework => ({
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:example:garden',
  version: '3',
  language: 'en',
  title: 'Garden skills',
  rights: { export: 'full' },
  nodes: [{ id: 'soil', label: 'Soil' }],
  ...more,
});
const codes = (one: Framework, language?: string) =>
  writeHtmlList(one, language ? { language } : {}).losses.map(({ code, where }) => `${code} ${where.join(' ')}`);

describe('a framework as nested lists', () => {
  test('is one element with readable markup', () => {
    const whole = framework({
      description: 'What a *gardener* knows.',
      rights: {
        holder: 'Garden Society',
        statement: '© Garden Society.',
        url: 'https://garden.example/',
        export: 'full',
      },
      nodes: [
        { id: 'soil', kind: 'domain', code: '1', label: 'Soil' },
        {
          id: 'heap',
          parents: ['soil'],
          label: 'Turns the heap',
          text: 'Before **it** goes sour.',
          demonstratedBy: ['Smells it.'],
        },
      ],
    });
    expect(writeHtmlList(whole)).toEqual({
      text: `<imh-competencies lang="en">
  <h2>Garden skills</h2>
  <p>What a <em>gardener</em> knows.</p>
  <ul data-framework="urn:example:garden" data-version="3">
    <li data-id="soil" data-kind="domain" data-code="1">
      Soil
      <ul>
        <li data-id="heap">
          Turns the heap
          <p>Before <strong>it</strong> goes sour.</p>
          <ul data-practice>
            <li>Smells it.</li>
          </ul>
        </li>
      </ul>
    </li>
  </ul>
  <p data-rights data-holder="Garden Society" data-export="full">© <a href="https://garden.example/">Garden Society</a>.</p>
</imh-competencies>
`,
      losses: [],
    });
  });

  test('reports fields that lists have no place for', () => {
    const two = framework({
      scale: { levels: [{ value: 1, label: 'Some' }] },
      nodes: [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B' },
        { id: 'both', parents: ['a', 'b'], label: 'Both', keywords: ['spade; fork'] },
        { id: 'lost', parents: ['gone'], label: 'Lost', text: 'Two:\n- one\n- two', exactMatch: ['urn:x:y'] },
      ],
    });
    expect(codes(two)).toEqual(['no-place the framework lost', 'orphan lost', 'one-place both', 'split both']);
    expect(writeHtmlList(two).text.match(/data-id="both"/g)).toHaveLength(1);
  });

  test('writes one language, marks text in another one, and reports the languages left out', () => {
    const one = framework({
      languages: ['en', 'es'],
      title: { en: 'Garden', es: 'Jardín' },
      nodes: [{ id: 'soil', label: { en: 'Soil' }, text: { es: 'La tierra' } }],
    });
    const { text } = writeHtmlList(one, { language: 'es-MX' });
    expect(text).toContain('<imh-competencies lang="es">');
    expect(text).toContain('<h2>Jardín</h2>');
    expect(text).toContain('<span lang="en">Soil</span>');
    expect(writeHtmlList(one).text).toContain('<p lang="es">La tierra</p>');
    expect(codes(one, 'es')).toEqual(['one-language en']);
    expect(codes(one, 'fr')).toEqual(['no-language fr', 'one-language es']);
  });

  test('never exports restricted statements', () => {
    const closed: Framework = { ...starter, rights: { display: 'titles', holder: 'Garden Society' } };
    const { text, losses } = writeHtmlList(closed, { unstated: 'full' });
    expect(text).toContain('<p data-rights data-holder="Garden Society" data-display="titles">© Garden Society</p>');
    expect(text).not.toContain('data-practice');
    expect(losses.map(({ code }) => code)).toContain('withheld');
    expect(writeHtmlList(wiAimh).text).toContain('data-rights');
  });

  test('writes a framework that is deeper than a call stack', () => {
    const nodes = Array.from({ length: 20_000 }, (_, at) => ({
      id: `n${at}`,
      label: 'N',
      ...(at > 0 ? { parents: [`n${at - 1}`] } : {}),
    }));
    const { text } = writeHtmlList(framework({ nodes }));
    expect(text.match(/<li /g)).toHaveLength(20_000);
    expect(text.match(/<\/li>/g)).toHaveLength(20_000);
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imh-lists-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'starter.json'), JSON.stringify(starter));

  test('writes lists in the requested language', async () => {
    const { code, out } = await main(['starter.json', '--to', 'html', '--language', 'es'], folder);
    expect(code).toBe(0);
    expect(out).toBe(writeHtmlList(starter, { language: 'es', unstated: 'full' }).text);
  });

  test('--language is the language of a table that names none', async () => {
    writeFileSync(join(folder, 'plain.csv'), 'Dominio,Competencia\nRaíces,Riega\n');
    const { code, out } = await main(['plain.csv', '--language', 'es', '--to', 'imh'], folder);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ language: 'es' });
  });
});
