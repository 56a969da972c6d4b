import { starter } from '@imh/frameworks';
import { readPastFile } from '@imh/formats/past';
import { describe, expect, it, test } from 'vitest';
import { datesOf, kindsOf, minutesIn, openQuestions, planOf, tsv } from './past-plan.js';

const dated = (...dates: string[]) =>
  tsv(['Title', 'Date'], ...dates.map((date, index) => [`Training ${index}`, date]));
const lasting = (...hours: string[]) =>
  tsv(['Title', 'Hours'], ...hours.map((one, index) => [`Training ${index}`, one]));
const typed = (...types: string[]) => tsv(['Title', 'Type'], ...types.map((one, index) => [`Training ${index}`, one]));

describe('a column of dates', () => {
  test.each([
    [
      ['05/03/2024', '14/03/2024'],
      ['2024-03-05', '2024-03-14'],
    ],
    [
      ['05/03/2024', '03/14/2024'],
      ['2024-05-03', '2024-03-14'],
    ],
    [
      ['2024-03-05', 'Nov 21, 2026', '2019'],
      ['2024-03-05', '2026-11-21', '2019'],
    ],
  ])('%j is read as %j', async (written, dates) => {
    const plan = await planOf(dated(...written));
    expect(datesOf(plan)).toEqual(dates);
    expect(openQuestions(plan)).toEqual([]);
  });

  it('that proves nothing is asked, with three rows read both ways', async () => {
    const text = dated('05/03/2024', '05/03/2024', '01/02/2024', '04/05/2024', '06/07/2024');
    const plan = await planOf(text);
    expect(datesOf(plan)).toEqual(Array(5).fill(undefined));
    expect(plan.questions).toEqual([
      {
        kind: 'order',
        columns: [1],
        isMixed: false,
        count: 5,
        isAnswered: false,
        examples: [
          { sheet: '', row: 2, value: '05/03/2024', dayFirst: '2024-03-05', monthFirst: '2024-05-03' },
          { sheet: '', row: 4, value: '01/02/2024', dayFirst: '2024-02-01', monthFirst: '2024-01-02' },
          { sheet: '', row: 5, value: '04/05/2024', dayFirst: '2024-05-04', monthFirst: '2024-04-05' },
        ],
      },
    ]);
    expect(datesOf(await planOf(text, { order: 'month-first' }))[0]).toBe('2024-05-03');
    const unread = await planOf(text, { order: 'none' });
    expect(openQuestions(unread)).toEqual([]);
    expect(unread.entries[0]!.content).toEqual({ title: 'Training 0', status: 'finished', note: 'Date: 05/03/2024' });
  });

  it('that proves both orders is asked, and then read one way', async () => {
    const text = dated('14/03/2024', '03/14/2024', '05/03/2024');
    expect((await planOf(text)).questions).toMatchObject([{ kind: 'order', isMixed: true }]);
    const plan = await planOf(text, { order: 'day-first' });
    expect(datesOf(plan)).toEqual(['2024-03-14', undefined, '2024-03-05']);
    expect(kindsOf(plan).filter((kind) => kind.includes('date'))).toEqual(['3 date-impossible']);
  });

  it('is proven by another column, or by its own name', async () => {
    const two = tsv(['Title', 'Start', 'End'], ['A', '05/03/2024', '05/03/2024'], ['B', '', '14/03/2024']);
    expect((await planOf(two)).entries[0]!.content).toMatchObject({
      dateStart: '2024-03-05',
      dateCompleted: '2024-03-05',
    });
    const named = tsv(['Título', 'Fecha (dd/mm/aaaa)'], ['A', '05/03/2024']);
    expect(datesOf(await planOf(named))).toEqual(['2024-03-05']);
  });

  it('asks about two-digit years and day numbers, and offers what they are', async () => {
    const text = dated('14/3/24', '45356', '3/5/99');
    const plan = await planOf(text);
    expect(openQuestions(plan)).toEqual(['two-digit-year', 'day-number']);
    expect(plan.questions).toMatchObject([
      {
        latestYear: 2031,
        count: 2,
        examples: [
          { row: 2, date: '2024-03-14' },
          { row: 4, date: '1999-05-03' },
        ],
      },
      { count: 1, examples: [{ row: 3, value: '45356', from1900: '2024-03-05', from1904: '2028-03-06' }] },
    ]);
    const read = await planOf(text, { latestYear: 2031, dayNumbers: 1900 });
    expect(datesOf(read)).toEqual(['2024-03-14', '2024-03-05', '1999-05-03']);
    expect(openQuestions(read)).toEqual([]);
  });

  it('names what cannot be read, with its row and the cell, and keeps it in the notes', async () => {
    const plan = await planOf(dated('31/02/2024', 'Fall 2019', '24-Mar', ''));
    expect(plan.entries.flatMap(({ problems }) => problems).filter(({ kind }) => kind.startsWith('date'))).toEqual([
      { kind: 'date-impossible', sheet: '', row: 2, column: 1, value: '31/02/2024' },
      { kind: 'date-unreadable', sheet: '', row: 3, column: 1, value: 'Fall 2019' },
      { kind: 'date-no-year', sheet: '', row: 4, column: 1, value: '24-Mar' },
      { kind: 'date-missing', sheet: '', row: 5 },
    ]);
    expect(plan.entries[1]!.content.note).toBe('Date: Fall 2019');
  });

  it('several days have a start', async () => {
    const plan = await planOf(dated('3–5 May 2024'));
    expect(plan.entries[0]!.content).toMatchObject({ dateStart: '2024-05-03', dateCompleted: '2024-05-05' });
  });

  it('in the future is planned only after saying so', async () => {
    const text = dated('2027-01-15', '2024-01-15');
    expect(openQuestions(await planOf(text))).toEqual(['future']);
    const planned = await planOf(text, { future: 'planned' });
    expect(planned.entries.map(({ content }) => content.status)).toEqual(['planned', 'finished']);
    expect(planned.totals).toMatchObject({ entries: 2, unfinished: 1 });
    expect((await planOf(text, { future: 'skip' })).totals).toMatchObject({ entries: 1, unfinished: 0, leftOut: 1 });
  });
});

describe('hours', () => {
  it('are read in many forms; their sum is known before the import', async () => {
    const plan = await planOf(lasting('1,5', '1.5', '90 min', '1:30', '1h30', '2 hrs', '3 CE', '1 1/2'));
    expect(minutesIn(plan)).toEqual([90, 90, 90, 90, 90, 120, 180, 90]);
    expect(plan.totals.minutes).toBe(840);
    expect(plan.entries[6]!.content.ce).toEqual({ amount: 3, unit: 'CE' });
  });

  it('“1,500” is decided by another value, else asked', async () => {
    expect(minutesIn(await planOf(lasting('1,500', '1,5')))).toEqual([90, 90]);
    expect(minutesIn(await planOf(lasting('1,500', '1.5')))).toEqual([90_000, 90]);
    const asked = await planOf(lasting('1,500'));
    expect(asked.questions).toMatchObject([
      { kind: 'decimal', examples: [{ row: 2, minutes: { '.': 90_000, ',': 90 } }] },
    ]);
    expect(minutesIn(await planOf(lasting('1,500'), { decimal: ',' }))).toEqual([90]);
  });

  it('names what cannot be read', async () => {
    const plan = await planOf(lasting('2-3', 'two', '0.3 CEU', '10000', '', '2'));
    expect(kindsOf(plan).filter((kind) => kind.includes('hours'))).toEqual([
      '2 hours-range',
      '3 hours-unreadable',
      '4 hours-credit-units',
      '5 hours-too-long',
      '6 hours-missing',
    ]);
    expect(plan.entries[0]!.content.note).toBe('Hours: 2-3');
    expect(plan.totals.minutes).toBe(120);
  });

  it('and minutes in two columns are parts of one duration, or the same one', async () => {
    const text = tsv(['Title', 'Hours', 'Minutes'], ['A', '1', '30'], ['B', '1.5', '90']);
    expect(minutesIn(await planOf(text))).toEqual([90, 90]);
  });

  it('more than a day on one day are named, but not of a course', async () => {
    const text = tsv(
      ['Title', 'Date', 'Hours', 'Type'],
      ['A', '2024-01-02', '60', ''],
      ['B', '2024-01-03', '45', 'Course'],
    );
    expect(kindsOf(await planOf(text)).filter((kind) => kind.includes('many'))).toEqual(['2 many-hours']);
  });
});

describe('words', () => {
  test.each([
    ['Webinar', 'webinar-live'],
    ['seminario web', 'webinar-live'],
    ['Recorded webinar', 'webinar-recorded'],
    ['RSC', 'rsc-received'],
    ['Supervisión reflexiva', 'rsc-received'],
    ['Reflective Supervision/Consultation', 'rsc-received'],
    ['Conferences', 'conference'],
    ['Congreso', 'conference'],
    ['Taller', 'in-service'],
    ['In-service', 'in-service'],
    ['College course', 'course'],
    ['Book club', 'book-group'],
  ])('“%s” is of the type %s', async (word, type) => {
    expect((await planOf(typed(word, word, word))).entries[0]!.content.type).toBe(type);
  });

  it('for types are listed once each, and can be given another type', async () => {
    const text = typed('Webinar', 'WEBINAR', 'Retreat', 'Group supervision');
    const plan = await planOf(text);
    expect(plan.typeWords).toEqual([
      { key: 'webinar', word: 'Webinar', count: 2, type: 'webinar-live' },
      { key: 'retreat', word: 'Retreat', count: 1 },
      { key: 'group supervision', word: 'Group supervision', count: 1, type: 'rsc-received' },
    ]);
    expect(plan.entries[3]!.content.rsc).toEqual({ mode: 'group' });
    expect(plan.entries[2]!.content).toEqual({ title: 'Training 2', status: 'finished', note: 'Type: Retreat' });
    const chosen = await planOf(text, { types: { retreat: 'conference', webinar: 'none' } });
    expect(chosen.entries.map(({ content }) => content.type)).toEqual([
      undefined,
      undefined,
      'conference',
      'rsc-received',
    ]);
  });

  it('a type can be given to all rows that name none', async () => {
    const plan = await planOf(lasting('1'), { defaultType: 'rsc-received' });
    expect(plan.entries[0]!.content.type).toBe('rsc-received');
  });

  it('for competencies are matched exactly, by code or label; others stay in the notes, or become an own area', async () => {
    const [first, second] = starter.nodes.filter(({ code }) => code);
    const label = typeof second!.label === 'string' ? second!.label : second!.label['es']!;
    const cells = `${first!.code}; ${label.toUpperCase()}; Baby yoga`;
    const text = tsv(['Title', 'Competencies'], ['A', cells]);
    const plan = await planOf(text, {}, { framework: starter });
    const { content } = plan.entries[0]!;
    expect(content.competencies?.map(({ node }) => node)).toEqual([first!.id, second!.id]);
    expect(content.note).toBe('Competencies: Baby yoga');
    expect(plan.unknownCompetencies).toEqual([{ words: 'Baby yoga', count: 1 }]);
    const own = await planOf(text, { unknownCompetencies: 'area' }, { framework: starter });
    expect(own.entries[0]!.content.competencies?.at(-1)).toMatchObject({ localArea: 'Baby yoga' });
    const without = await planOf(text);
    expect(without.entries[0]!.content.note).toBe(`Competencies: ${cells}`);
  });

  it('for people, topics, addresses and certificates become their fields', async () => {
    const text = tsv(
      ['Title', 'Presenters', 'Topic', 'Link', 'Certificate', 'Provider', 'Status'],
      ['A', 'Ana Ruiz, Bo Li; Cy', 'Diversity; sleep', 'www.example.org/a', 'X-12', 'Example U', 'Attended'],
      ['B', 'Ruiz', '', 'see e-mail', 'yes', '', 'Registered'],
    );
    const plan = await planOf(text);
    expect(plan.entries.map(({ content }) => content)).toEqual([
      {
        title: 'A',
        status: 'attended',
        people: ['Ana Ruiz', 'Bo Li', 'Cy'],
        topics: ['dei', 'sleep'],
        url: 'https://www.example.org/a',
        ce: { number: 'X-12' },
        verification: { kind: 'certificate-held' },
        provider: 'Example U',
      },
      {
        title: 'B',
        status: 'planned',
        people: ['Ruiz'],
        verification: { kind: 'certificate-held' },
        note: 'Link: see e-mail',
      },
    ]);
    expect(kindsOf(plan)).toContain('3 address-unreadable');
  });
});

describe('duplicates', () => {
  const text = tsv(['Title', 'Date'], ['Sleep', '2024-03-05'], ['Feeding', '2024-03-06'], ['sleep', '2024-03-05']);
  const log = [{ id: 'a', content: { title: 'Feeding', dateCompleted: '2024-03-06' } }];

  it('are found in the file and in the log, and each has a choice', async () => {
    const plan = await planOf(text, {}, { log });
    expect(plan.entries.map(({ duplicateOf }) => duplicateOf)).toEqual([
      [],
      [{ entry: 'a', title: 'Feeding' }],
      [{ row: '2' }],
    ]);
    expect(openQuestions(plan)).toEqual(['duplicates']);
    const skipped = await planOf(text, { duplicates: 'skip', rows: { '4': 'use' } }, { log });
    expect(skipped.entries.map(({ leftOut }) => leftOut)).toEqual([undefined, 'duplicate', undefined]);
    expect(skipped.totals).toMatchObject({ entries: 2, leftOut: 1 });
    const each = await planOf(text, { rows: { '3': 'skip', '4': 'use' } }, { log });
    expect(openQuestions(each)).toEqual([]);
  });
});

describe('files', () => {
  it('the reported table: one order, 24 and 45356 asked, 6.5 hours, nothing of today', async () => {
    const reported = [
      'Title,Provider,Created,Date completed,Hours',
      'Feeding cues,Example U,2024-03-05 18:00,05/03/2024,"1,5"',
      'Reflective practice,Example U,,14/03/2024,90 min',
      'Sleep,Example U,,3/5/24,1:30',
      'Loss,,45356,,2',
    ].join('\n');
    const plan = await planOf(reported);
    expect(datesOf(plan)).toEqual(['2024-03-05', '2024-03-14', undefined, undefined]);
    expect(openQuestions(plan)).toEqual(['two-digit-year', 'day-number']);
    expect(plan.totals.minutes).toBe(390);
    expect(JSON.stringify(plan.entries)).not.toContain('2026-11-29');
    const read = await planOf(reported, { latestYear: 2031, dayNumbers: 1900 });
    expect(datesOf(read)).toEqual(['2024-03-05', '2024-03-14', '2024-05-03', undefined]);
    expect(read.entries[3]!.content.note).toBe('Created: 2024-03-05');
  });

  test.each([
    ['semicolons', new TextEncoder().encode('Título;Fecha;Horas\nSueño;14/03/2024;1,5')],
    [
      'Windows-1252',
      new Uint8Array([...'T\u00edtulo;Fecha;Horas\nSue\u00f1o;14/03/2024;1,5'].map((one) => one.charCodeAt(0))),
    ],
    ['UTF-16', new Uint8Array(Buffer.from('\ufeffTítulo\tFecha\tHoras\nSueño\t14/03/2024\t1,5', 'utf16le'))],
  ])('with %s', async (_what, bytes) => {
    const plan = await planOf(bytes);
    expect(plan.entries.map(({ content }) => content)).toEqual([
      { title: 'Sueño', status: 'finished', dateCompleted: '2024-03-14', minutes: 90 },
    ]);
  });

  test.each([
    ['', 'empty'],
    ['<!doctype html><p>Sign in', 'not-a-table'],
    ['{"format": "imh-evidence-log"}', 'not-a-table'],
    [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'old-workbook'],
    [new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'broken-workbook'],
    [new Uint8Array([0x25, 0x50, 0x44, 0x46, 0]), 'not-a-table'],
  ])('that are no table are refused: %j', async (source, code) => {
    expect(await readPastFile(source)).toMatchObject({ ok: false, error: { code } });
  });
});
