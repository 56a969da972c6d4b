import { readFileSync } from 'node:fs';
import { nodeUri, type Training, Trainings } from '@imh/core';
import { englishGuideFaults, guideColumn, guideFaultSentence, readGuide } from '@imh/formats/guide';
import { workbookTable } from '@imh/formats';
import { starter } from '@imh/frameworks';
import { describe, expect, test } from 'vitest';
import { workbook } from './workbook.js';

const file = readFileSync(new URL('../fixtures/formats/guide-of-twenty.csv', import.meta.url));

async function read(source: string | Uint8Array, framework: typeof starter | undefined = starter) {
  const result = await readGuide(source, framework, workbookTable);
  if (!result.ok) throw new Error(result.error.message);
  const { guide } = result.value;
  expect(Trainings.parse(JSON.parse(JSON.stringify(guide)))).toEqual(guide);
  return result.value;
}
const row = async (header: string, cells: string): Promise<Training> =>
  (await read(`Title,${header}\nT,${cells}\n`)).guide.trainings[0]!;
const faults = async (text: string) =>
  (await read(text)).faults.map(({ kind, row: at, column, value }) => [kind, at, column, value]);

describe('a coordinator’s table of twenty trainings', () => {
  test('becomes a guide with its own title, publisher, rights and date', async () => {
    const { guide } = await read(file);
    expect(guide).toMatchObject({
      title: 'Riverbend training guide 2027 (invented)',
      publisher: { name: 'Riverbend Association (invented)', url: 'https://riverbend.example/' },
      rights: { statement: '© Riverbend Association. May be copied for training plans.' },
      modified: '2026-11-30',
      language: 'en',
      frameworks: [{ id: starter.id, version: starter.version }],
    });
    expect(guide.trainings).toHaveLength(20);
  });

  test('keeps every cell that it understands', async () => {
    const { guide } = await read(file);
    expect(guide.trainings[0]).toEqual({
      id: 'puddles-and-patience',
      title: { en: 'Puddles and Patience', es: 'Charcos y paciencia' },
      provider: 'Otter Academy',
      people: ['Ana Ruiz', 'Bo Li'],
      urls: ['https://otter.example/puddles'],
      minutes: 360,
      dates: [{ start: '2099-03-19', end: '2099-03-26' }],
      delivery: 'in-person',
      language: 'en',
      place: 'Otterville Library',
      region: 'North',
      cost: { amount: 40 },
      ce: { amount: 6, unit: 'CE' },
      level: 'introductory',
      audience: ['family-associate', 'child care'],
      competencies: ['alongside.everyday.storms', 'alongside.everyday.play'].map((id) => nodeUri(starter.id, id)),
      alignedBy: 'association',
    });
    expect(guide.trainings[6]!.dates).toEqual([{ start: '2099-04-08' }, { start: '2099-10-14' }]);
    expect(guide.trainings[7]).toMatchObject({
      schedule: 'Spring 2027',
      cost: { note: 'Free for court staff; others $60' },
      audience: ['court staff'],
    });
    expect(guide.trainings[10]!.topics).toEqual(['about-providing-rsc']);
    expect(guide.trainings.slice(18).map(({ material }) => material)).toEqual(['tip-sheet', 'book']);
  });

  test('reads 3/5/2099 as 3/19/2099 proves it for the whole column', async () => {
    const { guide } = await read(file);
    expect(guide.trainings[5]!.dates).toEqual([{ start: '2099-03-05' }]);
  });

  test('reports each cell that it does not understand by row and column', async () => {
    const { faults } = await read(file);
    expect(faults.map((fault) => guideFaultSentence(fault, englishGuideFaults))).toEqual([
      'Row 7, column “Notes for us”: “Notes for us” is not a column of a training guide, so it is left out.',
      'Row 8, column “Competencies”: “A pot” is not the code, name or id of exactly one competency of the framework.',
      'Row 13, column “Web address”: “www.otter.example/map” is not a complete web address; it must start with https:// or http://.',
      'Row 15, column “Date”: “Spring 2027” is not a date, so it is shown as written.',
      'Row 19, column “Date”: write the year of “1/2/27” with four digits. Until then it is shown as written.',
      'Row 20, column “Language”: “English/Spanish” is not one language. Write its name, such as “Spanish”.',
      'Row 23, column “Hours”: “two” is not a length of time. Write 1.5, 1:30 or 90 min.',
      'Row 24, column “Competencies”: “No such competency” is not the code, name or id of exactly one competency of the framework.',
    ]);
  });
});

describe('dates', () => {
  test('that nothing proves are shown in words, and reported', async () => {
    const text = 'Title,Date\nA,3/5/2027\n';
    const { guide, faults: found } = await read(text);
    expect(guide.trainings[0]).toEqual({ id: 'a', title: 'A', schedule: '3/5/2027' });
    expect(found).toEqual([{ kind: 'date-order', row: 2, column: 'Date', value: '3/5/2027' }]);
  });

  test.each([
    ['Title,Date (mm/dd/yyyy)\nA,3/5/2027\n', '2027-03-05'],
    ['Title,Date (dd/mm/yyyy)\nA,3/5/2027\n', '2027-05-03'],
    ['Date format,mm/dd/yyyy\nTitle,Date\nA,3/5/2027\n', '2027-03-05'],
    ['Title,Date\nA,3/5/2027\nB,31/12/2027\n', '2027-05-03'],
    ['Title,Date\nA,"March 5, 2027"\n', '2027-03-05'],
    ['Título,Fecha\nA,5 de marzo de 2027\n', '2027-03-05'],
    ['Title,Date\nA,March 2027\n', '2027-03'],
    ['Título,Fecha\nA,marzo de 2027\n', '2027-03'],
  ])('are read where the table decides their order: %j', async (text, start) => {
    expect((await read(text)).guide.trainings[0]!.dates).toEqual([{ start }]);
  });

  test.each([
    ['March 5, 12 and 19, 2027', ['2027-03-05', '2027-03-12', '2027-03-19']],
    ['March 5 & 12, 2027', ['2027-03-05', '2027-03-12']],
    ['5, 12 y 19 de marzo de 2027', ['2027-03-05', '2027-03-12', '2027-03-19']],
    ['3/25/2027, 4/1/2027', ['2027-03-25', '2027-04-01']],
    ['March 5, 2027 and April 2, 2027', ['2027-03-05', '2027-04-02']],
    ['March 5, 2027', ['2027-03-05']],
  ])('in one cell are days of their own, not all days between: %s', async (cell, starts) => {
    const { guide } = await read(`Title,Date\nA,"${cell}"\n`);
    expect(guide.trainings[0]!.dates).toEqual(starts.map((start) => ({ start })));
  });

  test('from day to day are one span', async () => {
    expect((await read('Title,Date\nA,March 5–7 2027\n')).guide.trainings[0]!.dates).toEqual([
      { start: '2027-03-05', end: '2027-03-07' },
    ]);
  });

  test('that end before they start lose their end', async () => {
    const text = 'Title,Date,End date\nA,2027-05-03,2027-05-01\n';
    expect((await read(text)).guide.trainings[0]!.dates).toEqual([{ start: '2027-05-03' }]);
    expect(await faults(text)).toEqual([['end-before-start', 2, 'End date', '2027-05-01']]);
  });

  test('in one cell with words of which no date is certain are all kept in words', async () => {
    const { guide } = await read('Title,Date\nA,2027-05-03; then Mondays\n');
    expect(guide.trainings[0]).toMatchObject({
      dates: [{ start: '2027-05-03' }],
      schedule: '2027-05-03; then Mondays',
    });
  });
});

test.each([
  ['Cost', '0', { cost: { amount: 0 } }],
  ['Cost', 'Gratis', { cost: { amount: 0 } }],
  ['Cost', '"$1,250.50"', { cost: { amount: 1250.5 } }],
  ['Cost', 'ask us', { cost: { note: 'ask us' } }],
  ['CEUs', '0.3', { ce: { amount: 0.3, unit: 'CEU' } }],
  ['CE hours', '3 CNE', { ce: { amount: 3, unit: 'CNE' } }],
  ['CE hours', 'no', {}],
  ['Format', 'in the woods', { delivery: 'in the woods' }],
  ['Level', 'Beginner', { level: 'introductory' }],
  ['Language', 'Hmong', { language: 'hmn' }],
  ['Idioma', 'español', { language: 'es' }],
  ['Length in minutes', '45', { minutes: 45 }],
  ['Kind', 'Workshop', {}],
  ['Kind', 'puppet kit', { material: 'puppet kit' }],
  ['Competencies', starter.nodes[3]!.code, { competencies: [nodeUri(starter.id, starter.nodes[3]!.id)] }],
  ['Competencies', 'urn:other#x', { competencies: ['urn:other#x'] }],
  ['Place,Place (es)', 'Library,Biblioteca', { place: { en: 'Library', es: 'Biblioteca' } }],
  [
    'Audience,Audience (es)',
    'judges; police,jueces; policía',
    {
      audience: [
        { en: 'judges', es: 'jueces' },
        { en: 'police', es: 'policía' },
      ],
    },
  ],
])('the column “%s” with %j is read', async (header, cells, expected) => {
  expect(await row(header, cells!)).toEqual({ id: 't', title: 'T', ...expected });
});

test('a Spanish table makes a Spanish guide; a row without a title is reported and left out', async () => {
  const text = 'Título;Horas;Lugar\nAlgo;2;Aquí\n;3;Allá\n';
  const { guide } = await read(text);
  expect(guide).toMatchObject({ language: 'es', title: { es: 'Guía de capacitaciones' } });
  expect(guide.trainings).toEqual([{ id: 'algo', title: 'Algo', minutes: 120, place: 'Aquí' }]);
  expect(await faults(text)).toEqual([['title-missing', 3, 'Título', '']]);
});

test('trainings of the same title have different ids, and none has an id that another row states', async () => {
  const { guide } = await read('Title,ID\nA,\nA,\nB,a\n');
  expect(guide.trainings.map(({ id }) => id)).toEqual(['a-2', 'a-3', 'a']);
});

test('without a framework only complete URIs name competencies', async () => {
  const { guide, faults: found } = await readGuide('Title,Competencies\nA,1.2; urn:other#x\n', undefined).then(
    (one) => {
      if (!one.ok) throw new Error(one.error.message);
      return one.value;
    },
  );
  expect(guide.trainings[0]!.competencies).toEqual(['urn:other#x']);
  expect(found.map(({ kind, value }) => [kind, value])).toEqual([['framework-missing', '1.2']]);
});

test.each([
  ['', 'empty'],
  ['{"format": "imh-trainings"}', 'not-a-table'],
  ['<!doctype html><p>Sign in</p>', 'not-a-table'],
  ['One,Two\n1,2\n', 'no-header'],
])('%j is refused with a reason', async (text, code) => {
  expect(await readGuide(text, starter)).toMatchObject({ ok: false, error: { code } });
});

test('a file that Excel saved as CSV keeps its accents, and one with semicolons is read', async () => {
  const bytes = Uint8Array.from('Título;Horas\nNiñez;1,5\n', (letter) => letter.charCodeAt(0));
  expect((await read(bytes)).guide.trainings).toEqual([{ id: 'ninez', title: 'Niñez', minutes: 90 }]);
});

test('a workbook is read from its best sheet; real dates need no decision; others are reported', async () => {
  const bytes = workbook([
    { name: 'Notes', rows: [['Remember to call']] },
    {
      name: '2027',
      rows: [
        ['Title', 'Date', 'Hours'],
        ['A', { number: 46451, style: 2 }, 1.5],
      ],
    },
  ]);
  const { guide, faults: found } = await read(bytes);
  expect(guide.trainings).toEqual([{ id: 'a', title: 'A', dates: [{ start: '2027-03-05' }], minutes: 90 }]);
  expect(found).toEqual([{ kind: 'sheet-unread', row: 1, value: 'Notes' }]);
});

test('a workbook is refused without a reader for it, as on a web page', async () => {
  const bytes = workbook([
    {
      name: '2027',
      rows: [
        ['Title', 'Date'],
        ['A', 'May'],
      ],
    },
  ]);
  expect(await readGuide(bytes, starter)).toMatchObject({ ok: false, error: { code: 'workbook' } });
});

describe('the documentation', () => {
  const docs = (name: string) => readFileSync(new URL(`../../widget/docs/${name}`, import.meta.url), 'utf8');

  test('has a template that is read without a note', async () => {
    const { guide, faults: found } = await read(docs('training-guide-template.csv'));
    expect(found).toEqual([]);
    expect(guide).toMatchObject({ title: 'Training guide 2027', modified: '2026-11-30' });
    expect(guide.trainings.map(({ id }) => id)).toEqual(['calm', 'door', 'night']);
  });

  test('lists only columns that are known, by every name that it gives', () => {
    const rows = [
      ...docs('training-guide.md')
        .split('### Columns')[1]!
        .matchAll(/^\| `([^`]+)` *\| ([^|]+)\|/gm),
    ];
    expect(rows).toHaveLength(26);
    for (const [, name = '', others = ''] of rows) {
      const [column, ...same] = [name, ...others.trim().split(', ')].map((one) => guideColumn(one)?.column);
      expect(column, name).toBeDefined();
      expect(same, name).toEqual(same.map(() => column));
    }
  });
});
