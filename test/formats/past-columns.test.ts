import { assignColumn } from '@imh/formats/past';
import { describe, expect, it, test } from 'vitest';
import { workbook, workbookFiles, zipped } from './workbook.js';
import { kindsOf, planOf, targetsOf, tsv } from './past-plan.js';

describe('the header row', () => {
  it('is found below title lines; what is not an entry is reported with its row', async () => {
    const plan = await planOf(
      [
        'My trainings,,,',
        'Maria Example 2019-2024,,,',
        ',,,',
        'Training,Date,Hours,Provider',
        '2019,,,',
        'Feeding cues,2019-03-05,1.5,Example U',
        'Sleep,2019-04-05,2,Example U',
        'Subtotal,,3.5,',
        ',,,',
        'Training,Date,Hours,Provider',
        'Attachment,2020-04-05,1,Example U',
        'Total hours,,4.5,',
      ].join('\n'),
    );
    expect(plan.header).toEqual({ sheet: '', row: 4 });
    expect(plan.entries.map(({ row }) => row)).toEqual([6, 7, 11]);
    expect(plan.unused.map(({ number, reason }) => `${number} ${reason}`)).toEqual([
      '1 above-header',
      '2 above-header',
      '3 blank',
      '4 header',
      '5 section',
      '8 total',
      '9 blank',
      '10 header',
      '12 total',
    ]);
    expect(plan.totals).toEqual({ entries: 3, minutes: 270, unfinished: 0, unfinishedMinutes: 0, leftOut: 0 });
  });

  it('a row of hours alone is a total if it is their sum, and an entry without a title if it is not', async () => {
    const rows = [
      ['Training', 'Date', 'Hours'],
      ['A', '2024-01-02', '2'],
      ['B', '2024-01-03', '1'],
    ];
    const total = await planOf(tsv(...rows, ['', '', '3']));
    expect(total.unused.at(-1)).toMatchObject({ number: 4, reason: 'total' });
    const entry = await planOf(tsv(...rows, ['', '', '5']));
    expect(entry.entries.at(-1)!.content).toMatchObject({ title: 'Untitled 4', minutes: 300 });
    expect(kindsOf(entry)).toContain('4 title-missing');
  });

  it('a training that is called “Total …” is an entry, and a row can be used against the proposal', async () => {
    const text = tsv(['Training', 'Date', 'Hours'], ['Total communication', '2024-01-02', '2'], ['Total', '', '2']);
    expect((await planOf(text)).entries.map(({ row }) => row)).toEqual([2]);
    expect((await planOf(text, { rows: { '3': 'use' } })).entries.map(({ row }) => row)).toEqual([2, 3]);
  });

  it('can be chosen, or denied', async () => {
    const text = tsv(['Sleep', 'Hours', 'x'], ['Title', 'Date', 'Hours'], ['A', '2024-01-02', '2']);
    expect((await planOf(text, { header: 2 })).entries.map(({ row }) => row)).toEqual([3]);
    expect((await planOf(text, { header: 'none' })).entries.map(({ row }) => row)).toEqual([1, 2, 3]);
  });
});

describe('columns', () => {
  test.each([
    [
      ['Date', 'Title of Training', 'Sponsoring Organization', 'Hours', 'Competencies', 'Certificate #'],
      ['dateCompleted', 'title', 'provider', 'hours', 'competencies', 'certificate'],
    ],
    [
      ['Fecha', 'Nombre del curso', 'Institución', 'Duración (horas)', 'Competencias', 'Constancia', 'Observaciones'],
      ['dateCompleted', 'title', 'provider', 'hours', 'competencies', 'certificate', 'note'],
    ],
    [
      ['Start Date', 'End Date', 'Course', 'Duration (min)', 'Presenter(s)', 'Link', 'Status'],
      ['dateStart', 'dateCompleted', 'title', 'minutes', 'people', 'url', 'status'],
    ],
    [
      ['Inicio', 'Fin', 'Taller', 'Horas', 'Ponente', 'Modalidad', 'Tipo'],
      ['dateStart', 'dateCompleted', 'title', 'hours', 'people', 'format', 'type'],
    ],
    [
      ['Training / Event', 'Fecha / Date', 'Horas - Hours'],
      ['title', 'dateCompleted', 'hours'],
    ],
    [
      ['Name', 'When', 'CE hours', 'Topic', 'Comments'],
      ['title', 'dateCompleted', 'hours', 'topics', 'note'],
    ],
    [
      ['Training', 'Date (mm/dd/yyyy)', 'Hours', 'CEUs', 'Domain'],
      ['title', 'dateCompleted', 'hours', 'credits', 'competencies'],
    ],
    [
      ['Title', 'Provider', 'Created', 'Date completed', 'Hours', 'Cost'],
      ['title', 'provider', 'note', 'dateCompleted', 'hours', 'note'],
    ],
  ])('are proposed by their names: %j', async (names, targets) => {
    const values = names.map((name) =>
      /date|fecha|when|inicio|^fin/i.test(name)
        ? '2024-03-05'
        : /hours|horas|durac|durat|ce/i.test(name)
          ? '2'
          : 'Words',
    );
    expect(targetsOf(await planOf(tsv(names, values)))).toEqual(targets);
  });

  it('are proposed by their values without names', async () => {
    const plan = await planOf(
      tsv(
        ['1', 'Feeding cues', '14/03/2024', '1.5', 'https://example.org/a', 'Webinar'],
        ['2', 'Sleep in the first year', '15/03/2024', '2', 'https://example.org/b', 'Conference'],
      ),
    );
    expect(plan.header).toBeUndefined();
    expect(targetsOf(plan)).toEqual(['ignore', 'title', 'dateCompleted', 'hours', 'url', 'type']);
    expect(plan.entries.map(({ content }) => content.title)).toEqual(['Feeding cues', 'Sleep in the first year']);
  });

  it('“Completed: yes” is a status, “Duration: 90” minutes, and a date of entry no date of a training', async () => {
    const plan = await planOf(
      tsv(
        ['Title', 'Completed', 'Duration', 'Timestamp'],
        ['A', 'yes', '90', '2024-03-05'],
        ['B', 'yes', '60', '2024-03-06'],
        ['C', 'no', '45', '2024-03-07'],
      ),
    );
    expect(targetsOf(plan)).toEqual(['title', 'status', 'minutes', 'note']);
    expect(plan.entries[0]!.content).toEqual({
      title: 'A',
      status: 'finished',
      minutes: 90,
      note: 'Timestamp: 2024-03-05',
    });
    expect(plan.entries[2]!.leftOut).toBe('cancelled');
    expect(plan.totals).toMatchObject({ entries: 2, minutes: 150, leftOut: 1 });
  });

  it('that are not matched are added to the notes under their names; ignored ones are not', async () => {
    const text = tsv(['Title', 'Cost', 'Notes', 'Room'], ['A', '$20', 'Good', 'B12']);
    const plan = await planOf(text);
    expect(plan.entries[0]!.content.note).toBe('Cost: $20\nGood\nRoom: B12');
    const changed = await planOf(text, { columns: ['title', 'ignore', 'note', 'provider'] });
    expect(changed.entries[0]!.content).toEqual({ title: 'A', status: 'finished', provider: 'B12', note: 'Good' });
  });

  it('a target that moves to another column adds the first one to the notes', () => {
    expect(assignColumn(['title', 'hours', 'note'], 2, 'hours')).toEqual(['title', 'note', 'hours']);
    expect(assignColumn(['title', 'people', 'note'], 2, 'people')).toEqual(['title', 'people', 'people']);
  });
});

describe('a workbook', () => {
  const day = (number: number) => ({ number, style: 2 });
  const years = ['2023', '2024'].map((name, at) => ({
    name,
    rows: [
      ['Training', 'Date', 'Hours'],
      [`Sleep ${name}`, day(45_000 + at * 365), 1.5],
    ],
  }));

  it('with a sheet for each year is read as one table; other sheets are named', async () => {
    const other = {
      name: 'Books',
      rows: [
        ['Author', 'Book', 'Price'],
        ['A', 'B', 12],
      ],
    };
    const plan = await planOf(workbook([...years, other]));
    expect(plan.sheets).toEqual({ read: ['2023', '2024'], others: ['Books'], hidden: [] });
    expect(
      plan.entries.map(({ key, content }) => [key, content.title, content.dateCompleted, content.minutes]),
    ).toEqual([
      ['2023!2', 'Sleep 2023', '2023-03-15', 90],
      ['2024!2', 'Sleep 2024', '2024-03-14', 90],
    ]);
    const chosen = await planOf(workbook([...years, other]), { sheets: ['2024'] });
    expect(chosen.entries.map(({ key }) => key)).toEqual(['2024!2']);
  });

  it('has times as hours, in cells of a time format only', async () => {
    const rows = [
      ['Training', 'Hours'],
      ['A', { number: 0.0625, style: 7 }],
      ['B', { number: 1.0625, style: 8 }],
      ['C', 0.5],
    ];
    const plan = await planOf(workbook([{ name: 'A', rows }]));
    expect(plan.entries.map(({ content }) => content.minutes)).toEqual([90, 1530, 30]);
  });

  it('counts its days from 1904 if it says so', async () => {
    const rows = [
      ['Training', 'Date'],
      ['A', day(43_894)],
    ];
    const files = workbookFiles([{ name: 'A', rows }]);
    const from1904 = files['xl/workbook.xml']!.replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    const plan = await planOf(zipped({ ...files, 'xl/workbook.xml': from1904 }));
    expect(plan.entries[0]!.content.dateCompleted).toBe('2024-03-05');
  });
});
