import { readFileSync } from 'node:fs';
import { type Framework, nodeUri, Trainings } from '@imh/core';
import { assignGuideColumn, type GuideChoices, keepTrainingIds, planGuide, readGuideTable } from '@imh/formats/guide';
import { describe, expect, test } from 'vitest';
import { workbook } from './workbook.js';

const framework: Framework = {
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:example:river',
  version: '1',
  language: 'en',
  title: 'River competencies (invented)',
  nodes: [
    { id: 'bonds', kind: 'domain', label: 'Bonds' },
    { id: 'attachment', parents: ['bonds'], kind: 'area', code: '1.1', label: { en: 'Attachment', es: 'Apego' } },
    { id: 'repair', parents: ['bonds'], kind: 'area', code: '1.2', label: 'Repair' },
    { id: 'work', kind: 'domain', label: 'Work' },
    { id: 'watching', parents: ['work'], kind: 'area', code: '2.1', label: 'Observation' },
    { id: 'law', parents: ['work'], kind: 'area', code: '2.2', label: 'Law and policy' },
    { id: 'ethics', parents: ['work'], kind: 'area', code: '2.3', label: 'Ethics' },
    { id: 'reflection-1', parents: ['bonds'], kind: 'area', code: '1.3', label: 'Reflection' },
    { id: 'reflection-2', parents: ['work'], kind: 'area', code: '2.4', label: 'Reflection' },
  ],
};
const messy = readFileSync(new URL('../fixtures/formats/trainings-as-kept.csv', import.meta.url));
const context = { framework, today: '2026-11-30' };

async function plan(
  source: string | Uint8Array,
  choices: GuideChoices = {},
  within: typeof context | { today: string } = context,
) {
  const file = await readGuideTable(source);
  if (!file.ok) throw new Error(file.error.message);
  const planned = planGuide(file.value, choices, within);
  if (!planned.ok) throw new Error(planned.error.message);
  expect(Trainings.parse(JSON.parse(JSON.stringify(planned.value.guide)))).toEqual(planned.value.guide);
  return planned.value;
}
const nodes = (...ids: string[]) => ids.map((id) => nodeUri(framework.id, id));

describe('a list of trainings as an association keeps it', () => {
  test('is read by names in other words, in two languages, and by values', async () => {
    const { columns, header } = await plan(messy);
    expect(header).toBe(3);
    expect(columns.map(({ title, column, reason }) => [title, column, reason])).toEqual([
      ['#', 'ignore', 'none'],
      ['Name of Workshop / Taller', 'title', 'name'],
      ['Sponsored by', 'provider', 'name'],
      ['Presented by', 'people', 'name'],
      ['When (mm/dd/yyyy)', 'date', 'name'],
      ['# of Hrs', 'hours', 'name'],
      ['How', 'delivery', 'values'],
      ['Which IMH areas?', 'competencies', 'values'],
      ['Sign up', 'url', 'values'],
    ]);
  });

  test.each(['Topics/competencies', 'Competencies / topics', 'Temas / competencias'])(
    '“%s” contains competencies, and what is none is listed to settle',
    async (title) => {
      const { guide, columns } = await plan(`Title,${title}\nA,Repair; sleep\nB,2.2\n`);
      expect(columns[1]!.column).toBe('competencies');
      expect(guide.trainings.map(({ competencies }) => competencies)).toEqual([nodes('repair'), nodes('law')]);
    },
  );

  test('becomes trainings with dates, hours, addresses and competencies', async () => {
    const { guide, rows } = await plan(messy);
    expect(guide.trainings).toHaveLength(20);
    expect(guide.title).toBe('Trainings we know of');
    expect(rows.slice(0, 6)).toEqual([4, 5, 6, 7, 8, 10]);
    expect(guide.trainings[0]).toEqual({
      id: 'puddles-and-patience',
      title: 'Puddles and Patience',
      provider: 'Otter Academy',
      people: ['Ana Ruiz'],
      urls: ['https://www.otter.example/puddles'],
      minutes: 360,
      dates: [{ start: '2099-03-05' }],
      delivery: 'in-person',
      competencies: nodes('attachment', 'watching'),
    });
  });

  test('shows how each date and length was written', async () => {
    const { guide, written } = await plan(messy);
    const read = guide.trainings.map(({ dates, minutes }, at) => [
      written[at]!.date,
      dates?.[0]?.start,
      written[at]!.hours,
      minutes,
    ]);
    expect(read.slice(1, 4)).toEqual([
      ['2/11/2099', '2099-02-11', '1:30', 90],
      ['4/17/2099', '2099-04-17', '90 min', 90],
      [undefined, undefined, '2.5', 150],
    ]);
  });

  test('names the rows that are no training, with the reason', async () => {
    const { unused } = await plan(messy);
    expect(unused.map(({ row, reason }) => [row, reason])).toEqual([
      [9, 'heading'],
      [14, 'header-again'],
      [17, 'title-missing'],
      [27, 'total'],
    ]);
    expect(unused[0]!.text).toBe('SPRING 2099');
  });

  test('uses a row that a person decides to use, except without a title, and skips another', async () => {
    const { guide, unused } = await plan(messy, { rows: { 27: 'use', 17: 'use', 4: 'skip' } });
    const titles = guide.trainings.map(({ title }) => title);
    expect(titles).toContain('Total');
    expect(titles).not.toContain('Puddles and Patience');
    expect(unused.map(({ row, reason }) => [row, reason])).toEqual([
      [4, 'skipped'],
      [9, 'heading'],
      [14, 'header-again'],
      [17, 'title-missing'],
    ]);
  });

  test('names cells that could not be used by row and column, and asks about years of two digits', async () => {
    const { faults, questions } = await plan(messy);
    expect(faults.map(({ kind, row, column, value }) => [kind, row, column, value])).toEqual([
      ['date-in-words', 12, 'When (mm/dd/yyyy)', 'Spring 2099'],
      ['hours', 13, '# of Hrs', 'one'],
      ['date-two-digit-year', 13, 'When (mm/dd/yyyy)', '1/2/99'],
      ['url', 26, 'Sign up', 'otter.example'],
    ]);
    expect(questions.map(({ kind, isAnswered }) => [kind, isAnswered])).toEqual([['two-digit-year', false]]);
    const answered = await plan(messy, { latestYear: 2099 });
    expect(answered.guide.trainings[8]!.dates).toEqual([{ start: '2099-01-02' }]);
  });
});

describe('words for competencies', () => {
  test('are matched whatever their case; each other word is listed once with all its rows', async () => {
    const { words } = await plan(messy);
    expect(words.map(({ words: one, rows, namesakes }) => [one, rows, namesakes])).toEqual([
      ['Attachement', [6, 22], []],
      ['Law', [7, 12], []],
      ['Referral', [11, 25], []],
      ['Consultation', [15], []],
      ['Reflection', [16, 18, 21, 23, 24], ['reflection-1', 'reflection-2']],
    ]);
  });

  test('that are decided count for every row with the same words, several nodes or none included', async () => {
    const { guide, words } = await plan(messy, {
      competencies: { attachement: ['attachment'], law: ['law', 'ethics'], referral: [] },
    });
    const competenciesIn = (title: string) => guide.trainings.find((one) => one.title === title)!.competencies;
    expect(competenciesIn('Sorry Small One')).toEqual(nodes('repair', 'attachment'));
    expect(competenciesIn('Will It Fit Here')).toEqual(nodes('attachment'));
    expect(competenciesIn('Whose Rule Is It')).toEqual(nodes('ethics', 'law'));
    expect(competenciesIn('Warm Handoffs')).toBeUndefined();
    expect(words.filter(({ decided }) => decided).map(({ words: one }) => one)).toEqual([
      'Attachement',
      'Law',
      'Referral',
    ]);
  });

  test('are all listed without a framework, and a decision waits for it', async () => {
    const { words, guide } = await plan(
      messy,
      { competencies: { observation: ['watching'] } },
      { today: '2026-11-30' },
    );
    expect(words.map(({ words: one }) => one)).toContain('Attachment');
    expect(words.every(({ decided }) => decided === undefined)).toBe(true);
    expect(guide.trainings.every(({ competencies }) => competencies === undefined)).toBe(true);
  });
});

describe('columns', () => {
  test('that a person assigns replace the proposal', async () => {
    const { columns } = await plan(messy);
    const present = columns.map(({ column }) => column);
    const assigned = assignGuideColumn(present, 3, 'provider', []);
    expect(assigned.slice(0, 5)).toEqual(['ignore', 'title', 'ignore', 'provider', 'date']);
    const { guide } = await plan(messy, { columns: assigned });
    expect(guide.trainings[0]).toMatchObject({ provider: 'Ana Ruiz' });
    expect(guide.trainings[0]).not.toHaveProperty('people');
  });

  test('of one meaning are read together where a training can have several of it', async () => {
    const { guide, columns } = await plan(
      'Title,Competency 1,Competency 2,Link,Other link\nCalm,Repair,Observation,www.a.example/1,https://a.example/2\nStorm,,Law,n/a,-\n',
    );
    expect(columns.map(({ column }) => column)).toEqual(['title', 'competencies', 'competencies', 'url', 'url']);
    expect(guide.trainings[0]).toMatchObject({
      competencies: nodes('repair', 'watching'),
      urls: ['https://www.a.example/1', 'https://a.example/2'],
    });
    expect(guide.trainings[1]).not.toHaveProperty('urls');
    expect(assignGuideColumn(['title', 'competencies', 'ignore'], 2, 'competencies', [])).toEqual([
      'title',
      'competencies',
      'competencies',
    ]);
  });

  test('that are named after competencies and contain marks are a crosswalk', async () => {
    const { guide, columns } = await plan(
      'Training,Date,Attachment,Observation,Repair\nCalm,2099-03-05,x,,X\nStorm,2099-03-06,,✓,\n',
    );
    expect(columns.map(({ column }) => column)).toEqual(['title', 'date', ...Array(3).fill('competencies')]);
    expect(guide.trainings.map(({ competencies }) => competencies)).toEqual([
      nodes('attachment', 'repair'),
      nodes('watching'),
    ]);
  });

  test.each([
    ['Host agency', 'provider'],
    ['Training location', 'place'],
    ['Registration fee', 'cost'],
    ['Course description', 'description'],
    ['Target audience', 'audience'],
    ['Lugar del curso', 'place'],
    ['Date added', 'ignore'],
    ['Service areas', 'ignore'],
    ['Training notes', 'ignore'],
  ])('named “%s” are read as %s', async (name, column) => {
    const { columns } = await plan(`Title,${name},Hours\nCalm,North hall,2\nStorm,South hall,3\n`);
    expect(columns[1]!.column).toBe(column);
  });

  test('in Spanish make a guide in Spanish', async () => {
    const text = 'Capacitación,Fecha,Horas,Lugar\nCalma,5 de marzo de 2099,2,Sala\n';
    expect((await plan(text)).guide.language).toBe('es');
    expect((await plan('Training,Date,Hours,Place\nCalm,March 5 2099,2,Hall\n')).guide.language).toBe('en');
  });

  test('of two languages are one text, and both keep their meaning', async () => {
    const { guide, columns } = await plan('Title,Title (es),Hours\nCalm,Calma,2\n');
    expect(guide.trainings[0]!.title).toEqual({ en: 'Calm', es: 'Calma' });
    const languages = columns.map(({ language }) => language);
    expect(assignGuideColumn(['title', 'title', 'hours'], 1, 'title', languages)).toEqual(['title', 'title', 'hours']);
  });

  test('without names are proposed by their values', async () => {
    const { columns, header, guide } = await plan(
      'Puddles and Patience,3/19/2099,https://otter.example/puddles\nPing Pong Peekaboo,3/5/2099,https://otter.example/ping\n',
    );
    expect(header).toBeUndefined();
    expect(columns.map(({ column }) => column)).toEqual(['title', 'date', 'url']);
    expect(guide.trainings.map(({ dates }) => dates)).toEqual([[{ start: '2099-03-19' }], [{ start: '2099-03-05' }]]);
  });

  test('numbers of rows are never the identity of a training', async () => {
    const { guide } = await plan('Number,Title,Hours\n1,Calm,2\n2,Storm,3\n');
    expect(guide.trainings.map(({ id }) => id)).toEqual(['calm', 'storm']);
    const stated = await plan('Number,Title,Hours\nT-17,Calm,2\nT-20,Storm,3\n');
    expect(stated.guide.trainings.map(({ id }) => id)).toEqual(['T-17', 'T-20']);
  });

  test('a row that a person names as the header is used, and another sheet of a workbook', async () => {
    const text = 'Title,Hours\nName,Length\nCalm,2\n';
    expect((await plan(text, { header: 2 })).guide.trainings.map(({ title }) => title)).toEqual(['Calm']);
    const bytes = workbook([
      {
        name: 'Trainings',
        rows: [
          ['Title', 'Hours'],
          ['Calm', '2'],
        ],
      },
      {
        name: 'Old',
        rows: [
          ['Title', 'Hours', 'Date'],
          ['Storm', '3', '2020-01-01'],
        ],
      },
    ]);
    const { sheet, sheets } = await plan(bytes);
    expect([sheet, sheets]).toEqual(['Old', ['Trainings', 'Old']]);
    expect((await plan(bytes, { sheet: 'Trainings' })).guide.trainings.map(({ title }) => title)).toEqual(['Calm']);
  });

  test('a table with more rows than any list of trainings is refused before it takes seconds', async () => {
    const file = await readGuideTable(`Title,Hours\n${'Calm,2\n'.repeat(5000)}`);
    expect(file.ok && planGuide(file.value, {}, context)).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });

  test('are proposed again for another header and another framework', async () => {
    const file = await readGuideTable('Title,Area\nName,Length\nCalm,Repair\n');
    if (!file.ok) throw new Error(file.error.message);
    const columns = (choices: GuideChoices, within: Parameters<typeof planGuide>[2]) => {
      const planned = planGuide(file.value, choices, within);
      return planned.ok && planned.value.columns.map(({ column }) => column);
    };
    expect(columns({}, context)).toEqual(['title', 'competencies']);
    expect(columns({ header: 2 }, context)).toEqual(['title', 'hours']);
    expect(columns({}, { today: '2026-11-30' })).toEqual(['title', 'competencies']);
  });

  test('a text without columns is refused', async () => {
    const file = await readGuideTable('only one word in each line\nand another\n');
    expect(file.ok && planGuide(file.value, {}, context)).toMatchObject({ ok: false, error: { code: 'empty' } });
  });
});

describe('a corrected table', () => {
  const first =
    'Title,Date,Web address,Hours\nCalm,2099-03-05,https://otter.example/calm,2\nStorm,2099-04-05,https://otter.example/storm,3\nOld,,,1\n';
  const second =
    'Title,Date,Web address,Hours\nStorm,2099-04-06,https://otter.example/storm,3\nCalm and Kind,2099-03-05,https://otter.example/calm,2\nNew,,,1\n';

  test('keeps the identity of the guide and of its trainings, and reports what changed', async () => {
    const earlier = (await plan(first)).guide;
    const { guide, added, changed, gone } = keepTrainingIds(earlier, (await plan(second)).guide);
    expect(guide.id).toBe(earlier.id);
    expect(guide.trainings.map(({ id, title }) => [id, title])).toEqual([
      ['storm', 'Storm'],
      ['calm', 'Calm and Kind'],
      ['new', 'New'],
    ]);
    expect([added, changed, gone].map((some) => some.map(({ title }) => title))).toEqual([
      ['New'],
      ['Storm', 'Calm and Kind'],
      ['Old'],
    ]);
  });

  test('that has not changed changes nothing', async () => {
    const earlier = (await plan(first)).guide;
    const { guide, added, changed, gone } = keepTrainingIds(earlier, (await plan(first)).guide);
    expect(guide).toEqual(earlier);
    expect([...added, ...changed, ...gone]).toEqual([]);
  });

  test('never gives two trainings one id', async () => {
    const earlier = (await plan('Title,Hours\nCalm,2\n')).guide;
    const renamed = { ...earlier, trainings: [{ ...earlier.trainings[0]!, id: 'kept', title: 'Calm' }] };
    const next = (await plan('Title,Hours,ID\nCalm,2,\nOther,3,kept\n')).guide;
    const ids = keepTrainingIds(renamed, next).guide.trainings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});
