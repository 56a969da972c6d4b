import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry, EvidenceContent, Framework } from '@imh/core';
import { type LogContext, logCsv } from '@imh/formats/log';
import { wiAimh } from '@imh/frameworks';
import fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, describe, expect, test } from 'vitest';
import { runs } from '../support/runs.js';
import { characters, contextOf, entryOf, inBatches, nastyEntries, nastyTexts } from './log-entries.js';
import { planOf } from './past-plan.js';

const folder = mkdtempSync(join(tmpdir(), 'imh-log-csv-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function csvOf(entries: readonly Entry[], context: LogContext = contextOf()): Promise<string> {
  let text = '';
  for await (const part of logCsv(inBatches(entries), context)) text += part;
  return text;
}

const hasPython = spawnSync('python3', ['--version']).status === 0;
const script = `
import csv, json, sys
with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:
    print(json.dumps(list(csv.reader(file, delimiter=sys.argv[2], strict=sys.argv[2] == ','))))
`;

/** The rows as Python's csv module reads them. */
function readByPython(text: string, delimiter = ','): string[][] {
  const file = join(folder, 'log.csv');
  writeFileSync(file, text);
  return JSON.parse(
    execFileSync('python3', ['-c', script, file, delimiter], { maxBuffer: 1e9 }).toString(),
  ) as string[][];
}
const readByPapa = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: false,
  }).data.slice(0, -1);

/** The cells of each entry by the heading of their column. */
function tableOf(rows: readonly (readonly string[])[]): Record<string, string>[] {
  const [headings = [], ...others] = rows;
  for (const row of others) expect(row).toHaveLength(headings.length);
  return others.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index]!])));
}
const cellsOf = async (content: EvidenceContent, context?: LogContext) => {
  const [row] = tableOf(readByPapa(await csvOf([entryOf('0'.repeat(36), content)], context)));
  return row!;
};

/** Without the apostrophes that protect it, and those that it had. */
const bare = (cell: string): string => characters(cell).replaceAll("'", '');
const startsFormula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/;

function expectCells(rows: readonly (readonly string[])[], entries: readonly Entry[]): void {
  const table = tableOf(rows);
  expect(table).toHaveLength(entries.length);
  for (const [at, { id, versions }] of entries.entries()) {
    const content = versions[0]!.content!;
    const row = table[at]!;
    const joined = (parts: readonly string[] = [], between = '; ') =>
      bare([...new Set(parts.filter(Boolean))].join(between));
    expect(row['Entry ID']).toBe(id);
    expect(bare(row['Title']!)).toBe(bare(content.title));
    expect(bare(row['Provider']!)).toBe(bare(content.provider ?? ''));
    expect(bare(row['Authors or trainers']!)).toBe(joined(content.people));
    expect(bare(row['Certificate files']!)).toBe(joined(content.attachments?.map(({ name }) => name)));
    expect(bare(row['Certificate number']!)).toBe(bare(content.ce?.number ?? ''));
    expect(bare(row['Quotes']!)).toBe(
      joined(
        content.quotes?.map((quote) => `“${String(quote.exact)}”`),
        '\n',
      ),
    );
    expect(bare(row['Notes']!)).toBe(bare(content.note ?? ''));
    expect(row['Minutes']).toMatch(/^\d*$/);
    expect(row['Hours']).toMatch(/^(\d+(\.\d{1,2})?)?$/);
    for (const cell of Object.values(row)) expect(cell).not.toMatch(startsFormula);
  }
}

describe('read by other programs', () => {
  test('papaparse reads back every cell, and no cell begins a formula', async () => {
    await fc.assert(
      fc.asyncProperty(nastyEntries, async (entries) => expectCells(readByPapa(await csvOf(entries)), entries)),
      { numRuns: runs(40) },
    );
  });

  test.skipIf(!hasPython)('Python’s csv module reads back every cell', async () => {
    await fc.assert(
      fc.asyncProperty(nastyEntries, async (entries) => expectCells(readByPython(await csvOf(entries)), entries)),
      { numRuns: runs(4) },
    );
  });

  test.skipIf(!hasPython)(
    'where lists are separated by semicolons, no text begins a formula in a cell of its own',
    async () => {
      await fc.assert(
        fc.asyncProperty(nastyEntries, async (entries) => {
          const cells = readByPython(await csvOf(entries), ';').flat();
          // A list with "- " before its items is no formula.
          expect(
            cells.filter((cell) => /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell) && !/^- (one|two)/.test(cell)),
          ).toEqual([]);
        }),
        { numRuns: runs(4) },
      );
    },
  );
});

describe('the file', () => {
  test('is UTF-8 with a byte order mark, and its rows end as RFC 4180 demands', async () => {
    const text = await csvOf([entryOf('1'.repeat(36), { title: 'Niñez' }), entryOf('2'.repeat(36), { title: 'B' })]);
    expect(text.startsWith('\uFEFFTitle,Type of evidence,')).toBe(true);
    expect(text.match(/\r\n/g)).toHaveLength(3);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('comes in parts, without entries that are deleted', async () => {
    const gone: Entry = {
      id: '3'.repeat(36),
      versions: [{ ...entryOf('3'.repeat(36), { title: 'x' }).versions[0]!, deleted: true }],
    };
    const parts: string[] = [];
    for await (const part of logCsv(inBatches([entryOf('1'.repeat(36), { title: 'A' }), gone], 1), contextOf())) {
      parts.push(part);
    }
    expect(parts.map((part) => part.slice(0, 6))).toEqual(['\uFEFFTitle', 'A,,Pla']);
  });

  test.each([
    ['=1+1', "'=1+1"], ['+1', "'+1"], ['-1', "'-1"], ['@x', "'@x"], ['\t=1', "'\t=1"], ['\r=1', "'\n'=1"], ['＝1', "'＝1"], ['＋1', "'＋1"],
    ['－1', "'－1"], ['＠x', "'＠x"], ['  =1', "'  =1"], ['a;=1', "a;'=1"], ['- one\n- two', "'- one\n- two"], ['a\n-cmd|x', "a\n'-cmd|x"],
    ['a = b', 'a = b'], ['a-b', 'a-b'], ['x@example.org', 'x@example.org'],
  ])('protects %j as %j in a note', async (note, written) => {
    expect((await cellsOf({ title: 'A', note }))['Notes']).toBe(written);
  }); // prettier-ignore

  test('protects whatever a page or a person wrote, in every column', async () => {
    const evil = '=1';
    const row = await cellsOf({
      title: evil,
      provider: evil,
      people: [evil],
      format: evil,
      ageRange: evil,
      topics: [evil],
      note: evil,
      rsc: { provider: evil, providerCategory: evil },
      ce: { unit: evil, accreditor: evil, number: evil },
      attachments: [{ name: evil, sha256: '0'.repeat(64) }],
      competencies: [{ framework: 'urn:x', localArea: evil, label: evil, howShown: evil, note: evil }],
      usedFor: [{ requirements: 'urn:r', period: evil }],
    });
    const evils = Object.values(row).filter((cell) => cell.includes(evil));
    expect(evils.length).toBeGreaterThanOrEqual(14);
    for (const cell of evils) expect(cell).toMatch(/^'=1|^[^=]/);
  });
});

describe('the cells of an entry', () => {
  const competency = wiAimh.nodes.find(({ kind }) => kind === 'area') ?? wiAimh.nodes[1]!;
  const training: EvidenceContent = {
    title: 'Puddles and Patience',
    type: 'webinar-live',
    status: 'finished',
    dateCompleted: '2026-03-19',
    minutes: 50,
    provider: 'WI-AIMH',
    people: ['Ana López', 'Tom Becker'],
    topics: ['ethics'],
    topicMinutes: [{ topic: 'ethics', minutes: 20 }],
    ce: { amount: 1, unit: 'CE hour', number: '0012' },
    competencies: [
      { framework: wiAimh.id, version: wiAimh.version, node: competency.id, minutes: 30 },
      { framework: wiAimh.id, version: wiAimh.version, node: competency.id, localArea: 'My area', how: 'demonstrated', howShown: 'I waited.' },
    ],
    sessions: [{ date: '2026-03-18', minutes: 20 }, { date: '2026-03-19', minutes: 30 }, { date: '2026-12-24', minutes: 60 }],
    attachments: [{ name: 'certificate.pdf', sha256: '0'.repeat(64) }],
    verification: { kind: 'confirmed', by: 'Grace Lee', on: '2026-04-01' },
    quotes: [{ exact: 'wait and watch' }, { start: 60, end: 3725 }],
  }; // prettier-ignore

  test('are words, whole minutes, decimal hours and days that spreadsheets recognize', async () => {
    const row = await cellsOf(training, contextOf([wiAimh]));
    expect(row).toMatchObject({
      'Type of evidence': 'Webinar, live',
      Status: 'Finished',
      'Date completed': '2026-03-19',
      // The session that is still to come does not count.
      Minutes: '50',
      Hours: '0.83',
      Topics: 'Ethics: 20 min',
      Sessions: '2026-03-18: 20 min; 2026-03-19: 30 min; 2026-12-24: 60 min',
      'Authors or trainers': 'Ana López; Tom Becker',
      'Continuing education credits': '1 CE hour',
      'Certificate number': '0012',
      'Certificate files': 'certificate.pdf',
      Verification: 'Confirmed by Grace Lee, 2026-04-01',
      Quotes: '“wait and watch”\n0:01:00–1:02:05',
      'Competency IDs': `${wiAimh.id}#${encodeURIComponent(competency.id)}`,
    });
    expect(row['Competencies acquired']).toContain(
      String((competency.label as { en?: string }).en ?? competency.label),
    );
    expect(row['Competencies demonstrated']).toMatch(/: My area$/);
    expect(row['How they were demonstrated']).toMatch(/: My area: I waited\.$/);
    expect(row['Minutes by competency']).toMatch(/: 30 min$/);
    expect(row['Competency framework']).toContain(`(version ${wiAimh.version})`);
  });

  test('are in Spanish, with the same numbers and days', async () => {
    const row = await cellsOf(training, contextOf([wiAimh], { language: 'es' }));
    expect(row).toMatchObject({
      Título: 'Puddles and Patience',
      'Tipo de evidencia': 'Seminario web en vivo',
      Estado: 'Terminada',
      'Fecha de finalización': '2026-03-19',
      Minutos: '50',
      Horas: '0.83',
      Temas: 'Ética: 20 min',
      Comprobación: 'Confirmada por Grace Lee, 2026-04-01',
    });
  });

  test('are empty for what is unknown, which differs from zero', async () => {
    expect(await cellsOf({ title: 'A' })).toMatchObject({ Minutes: '', Hours: '', 'Date completed': '' });
    expect(await cellsOf({ title: 'A', minutes: 0 })).toMatchObject({ Minutes: '0', Hours: '0' });
  });

  test('name the fields that were left out of the file', async () => {
    const entry = entryOf('1'.repeat(36), { title: 'A' });
    const filtered = { ...entry, versions: [{ ...entry.versions[0]!, withheld: ['note', 'quotes', 'x-new'] }] };
    const [row] = tableOf(readByPapa(await csvOf([filtered])));
    expect(row!['Not in this file']).toBe('Notes; Quotes; x-new');
  });

  test('contain no statement that rights restrict, in any version of the framework', async () => {
    const restricted: Framework = {
      format: 'imh-framework',
      formatVersion: 1,
      id: 'urn:test:restricted',
      version: '2',
      title: 'Restricted',
      rights: { display: 'full', export: 'titles', personalCopy: true },
      nodes: [
        { id: 'a', kind: 'competency', code: '1.1', label: 'QUARTZ statement as a label' },
        { id: 'b', kind: 'competency', code: '1.2', label: 'PLAIN title', text: 'QUARTZ statement' },
      ],
    };
    const competencies = ['a', 'b', 'gone'].map((node) => ({ framework: restricted.id, node, label: 'QUARTZ kept' }));
    const row = await cellsOf({ title: 'A', competencies }, contextOf([restricted]));
    expect(row['Competencies acquired']).toBe('1.1; 1.2 PLAIN title; gone');
    expect(JSON.stringify(row)).not.toContain('QUARTZ');
  });
});

describe('imported again as a table of past trainings', () => {
  const content: EvidenceContent = {
    title: 'Puddles and Patience',
    type: 'webinar-live',
    status: 'finished',
    dateCompleted: '2026-03-19',
    minutes: 50,
    provider: 'WI-AIMH',
    people: ['Ana López'],
    url: 'https://example.org/puddles',
  };

  test.each(['en', 'es'] as const)('finds the parts of an entry by the headings in %s', async (language) => {
    const text = await csvOf([entryOf('1'.repeat(36), content)], contextOf([], { language }));
    const { entries } = await planOf(new TextEncoder().encode(text), {}, { language });
    expect(entries.map(({ content: read, problems }) => ({ read, problems }))).toEqual([
      { read: expect.objectContaining(content), problems: [] },
    ]);
  });
});

test('keeps nasty texts that are no formulas as they are', async () => {
  for (const note of nastyTexts.filter((one) => !/[=+\-@＝＋－＠]|^[\u2028\s]/.test(one))) {
    expect((await cellsOf({ title: 'A', note }))['Notes']).toBe(characters(note));
  }
});
