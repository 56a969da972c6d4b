import { type Framework, textIn } from '@imh/core';
import { writeImh } from '@imh/formats';
import { describe, expect, test } from 'vitest';
import { firstDraft } from '../../widget/builder/content/first-draft.js';
import { withConfirmedIds } from '../../widget/builder/content/plan/confirmed-ids.js';
import { readFile } from '../../widget/builder/content/reading/read-file.js';
import { readingErrorKind } from '../../widget/builder/content/report/reading-error-kind.js';
import { templateCsv } from '../../widget/builder/content/starting/template.js';
import { readingErrors } from '../../widget/builder/strings/en/reading-errors.js';
import { readingErrors as spanishErrors } from '../../widget/builder/strings/es/reading-errors.js';

const sheet = (...rows: string[]): string => ['Code,Domain,Competency,Statement', ...rows].join('\n');
const first = sheet(
  '1.1,Soil,Turning,Turns the heap each spring',
  '1.2,Soil,Worms,Greets the worms by their names',
  '2.1,Water,Filling,Fills the can before noon',
);

async function read(text: string, previous?: Framework, draft?: Framework) {
  const result = await readFile(text, { version: '1', name: 'garden', ...(previous && { previous }) }, draft);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
const idOf = ({ nodes }: Framework, label: string): string | undefined =>
  nodes.find((node) => textIn(node.label) === label)?.id;

describe('a corrected sheet', () => {
  test('comes back as a plan, and what is the same keeps its id', async () => {
    const { framework } = await read(first);
    const corrected = sheet(
      '1.1,Soil,Turning,Turns the heap each autumn',
      '2.1,Water,Filling,Fills the can before noon',
      '2.2,Water,Worms,Greets the worms by their names',
      '2.3,Water,Rain,Waits for rain',
    );
    const { plan, framework: next } = await read(corrected, framework);
    expect(next.id).toBe(framework.id);
    expect(idOf(next, 'Worms')).toBe(idOf(framework, 'Worms'));
    expect(plan?.added.map(({ label }) => label)).toEqual(['Rain']);
    expect(plan?.moved.map(({ label, from, to }) => [label, from, to])).toEqual([['Worms', ['Soil'], ['Water']]]);
    expect(plan?.reworded.map(({ label }) => label)).toContain('Turning');
    expect(plan?.gone).toEqual([]);
  });

  test('that is the same changes nothing', async () => {
    const { framework } = await read(first);
    const { plan } = await read(first, framework);
    expect(plan).toMatchObject({ unchanged: framework.nodes.length, added: [], reworded: [], moved: [], gone: [] });
  });

  test('of another framework has nothing in common with the draft', async () => {
    const { framework } = await read(first);
    const { plan } = await read(sheet('A,Kitchen,Salting,Salts the soup', 'B,Kitchen,Stirring,Stirs'), framework);
    expect(plan).toMatchObject({ unchanged: 0, reworded: [], moved: [], renamed: [] });
  });

  test('gives a row that is gone to the new row that the person confirms', async () => {
    const { framework } = await read(first);
    const gone = idOf(framework, 'Filling')!;
    const { framework: next } = await read(
      sheet('1.1,Soil,Turning,Turns the heap each spring', '9,Fire,Glow,Glows'),
      framework,
    );
    const fresh = idOf(next, 'Glow')!;
    const confirmed = withConfirmedIds(next, new Map([[fresh, gone]]));
    expect(idOf(confirmed, 'Glow')).toBe(gone);
    expect(confirmed.nodes.some(({ id }) => id === fresh)).toBe(false);
  });
});

test('a draft gets the ids of the framework that is published', async () => {
  const { framework } = await read(first);
  const published: Framework = {
    ...framework,
    id: 'https://example.org/garden',
    version: '7',
    rights: { display: 'full', export: 'full' },
    nodes: framework.nodes.map((node) => ({
      ...node,
      id: `old-${node.id}`,
      ...(node.parents ? { parents: node.parents.map((id) => `old-${id}`) } : {}),
    })),
  };
  const { draft, plan } = await read(writeImh(published).text, undefined, framework);
  expect(draft).toMatchObject({ id: 'https://example.org/garden', version: '7' });
  expect(idOf(draft!, 'Worms')).toBe(`old-${idOf(framework, 'Worms')}`);
  expect(plan).toMatchObject({ unchanged: framework.nodes.length, gone: [] });
});

test('a first draft has the name of its file as title, and the language of its words', async () => {
  const found = await read(
    sheet('1,Suelo,Lombrices,Saluda a las lombrices de la huerta', '2,Suelo,Pala,Cava con la pala de la casa'),
  );
  const named = {
    ...found,
    framework: {
      ...found.framework,
      nodes: found.framework.nodes.map((node) => ({ ...node, label: 'El agua de la huerta y de la casa' })),
    },
  };
  expect(firstDraft(named, 'Huerta')).toMatchObject({
    isUntitled: true,
    guessed: 'es',
    framework: { title: 'Huerta', language: 'es' },
  });
});

test.each(['en', 'es'])('the spreadsheet to fill in is read without a loss (%s)', async (language) => {
  const { framework, losses, competencies } = await read(templateCsv(language));
  expect(competencies).toBe(3);
  expect(framework.nodes.filter(({ kind }) => kind === 'domain')).toHaveLength(2);
  expect(framework.nodes.filter(({ kind }) => kind === 'area')).toHaveLength(2);
  expect(framework.categories).toHaveLength(2);
  expect(framework.nodes.find(({ code }) => code === '1.1.1')?.demonstratedBy).toHaveLength(2);
  expect(
    losses.map(({ code }) => code).filter((code) => !['title-missing', 'id-made', 'kind-guessed'].includes(code)),
  ).toEqual([]);
});

describe('a file that cannot be read', () => {
  const bytes = (...all: number[]): Uint8Array => new Uint8Array(all);
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  test.each<[name: string, content: Uint8Array, kind: string]>([
    ['empty.csv', bytes(), 'empty'],
    ['page.html', text('<!doctype html><title>Sign in</title>'), 'web-page'],
    ['text.docx', bytes(0x50, 0x4b, 3, 4, 0, 0), 'word'],
    ['scan.pdf', text('%PDF-1.7 \0\0\0'), 'pdf'],
    ['sheet.numbers', bytes(0x50, 0x4b, 3, 4, 0, 0), 'numbers'],
    ['picture.png', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), 'not-text'],
    ['old.xls', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0), 'old-workbook'],
    ['broken.json', text('{"format": "imh-framework", "nodes": ['), 'not-json'],
    ['header.csv', text('Code,Domain,Competency\n'), 'no-rows'],
    [
      'nothing.json',
      text('{"format": "imh-framework", "formatVersion": 1, "id": "urn:x", "version": "1", "title": "T", "nodes": []}'),
      'no-nodes',
    ],
    ['headings.csv', text('Domain\nSoil\nWater\n'), 'no-competency'],
    ['large.csv', new Uint8Array(10_000_001).fill(0x61), 'too-large'],
  ])('%s has a sentence of its own, in both languages', async (name, content, kind) => {
    const result = await readFile(content, {});
    if (result.ok) throw new Error('it was read');
    const found = readingErrorKind(result.error, { content: new Blob(), name }, readingErrors);
    expect([found, result.error.code]).toEqual([kind, expect.any(String)]);
    expect(Object.hasOwn(spanishErrors, found)).toBe(true);
  });
});
