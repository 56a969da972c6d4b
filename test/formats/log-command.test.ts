import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  attachmentPath,
  type EvidenceContent,
  type EvidenceLog,
  mergeLogs,
  parseDocument,
  type Requirements,
} from '@imh/core';
import { openLog } from '@imh/formats/log';
import { wiAimh } from '@imh/frameworks';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { main } from '../../packages/formats/log-command.mjs';
import { entryOf } from './log-entries.js';

// Its first start builds the package.
vi.setConfig({ testTimeout: 60_000 });

const command = fileURLToPath(new URL('../../packages/formats/log-command.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'imh-log-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => main(['--today', '2026-11-30', ...args], folder);
const json = ({ out }: { out: string }) => JSON.parse(out) as Record<string, unknown>;
const inFolder = (name: string) => readFileSync(join(folder, name));
function file(name: string, content: unknown): string {
  const bytes = content instanceof Uint8Array || typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(join(folder, name), bytes);
  return name;
}

const id = (digit: number): string => `00000000-0000-4000-8000-00000000000${digit}`;
const certificate = strToU8('%PDF-1.7 a certificate');
const sha256 = createHash('sha256').update(certificate).digest('hex');
const area = wiAimh.nodes.find(({ kind }) => kind === 'domain')!;
const tag = { framework: wiAimh.id, version: wiAimh.version, node: area.id };

function logOf(contents: readonly EvidenceContent[], more: Partial<EvidenceLog> = {}): EvidenceLog {
  return {
    format: 'imh-evidence-log',
    formatVersion: 1,
    exportedAt: '2026-11-30T09:00:00Z',
    machine: 'm1',
    purpose: 'backup',
    entries: contents.map((content, at) => entryOf(id(at + 1), content)),
    ...more,
  };
}

const log = logOf(
  [
    { title: 'Puddles', type: 'webinar-live', dateCompleted: '2026-03-19', minutes: 90, competencies: [tag], attachments: [{ name: 'scan.pdf', sha256 }] },
    { title: 'Rain', type: 'webinar-live', dateCompleted: '2026-04-19', minutes: 50, competencies: [tag] },
    { title: 'Supervision', type: 'rsc-received', dateCompleted: '2026-05-01', minutes: 60 },
    { title: 'Later', type: 'course', dateCompleted: '2027-01-01', minutes: 600, competencies: [{ framework: wiAimh.id, node: 'x' }] },
    { title: '=1+1', note: 'Nota' },
  ],
  { subject: { name: 'Ana López', period: '2026' } },
); // prettier-ignore
file('log.json', log);

const requirements: Requirements = {
  format: 'imh-requirements',
  formatVersion: 1,
  id: 'urn:test:renewal',
  version: '1',
  title: 'Renewal',
  purpose: 'renewal',
  period: { kind: 'calendar-year' },
  counting: 'whole',
  rules: [
    { id: 'training', label: 'In-service training', evidenceTypes: ['webinar-live', 'course'], minimumMinutes: 900 },
    { id: 'rsc', label: 'Reflective supervision', evidenceTypes: ['rsc-received'], minimumMinutes: 60 },
  ],
  references: { count: 3 },
};
file('renewal.json', requirements);

describe('the report', () => {
  test('lists totals by type in words, and adds nothing up that is counted apart', async () => {
    const { code, out, err } = await run('log.json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('log.json: a backup of November 30, 2026: Ana López, 2026\n');
    expect(out).toContain('5 entries: 3 finished, 2 planned');
    expect(out).toMatch(/Webinar, live +2\.33 h {2}2 entries/);
    expect(out).toMatch(/Reflective supervision\/consultation received +1 h {2}1 entry/);
    expect(out).toContain('1 competency with finished evidence');
    expect(out).toContain('Every value can be read.');
    expect(out).not.toContain('3.33');
  });

  test('compares the log with requirements, and leaves the decision to the association', async () => {
    const { out } = await run('log.json', '--requirements', 'renewal.json');
    expect(out).toContain('Renewal, January 1, 2026 to December 31, 2026');
    expect(out).toContain('In-service training: 2.33 of 15 h listed');
    expect(out).toContain('Reflective supervision: 1 of 1 h listed');
    expect(out).toContain('References: 0 of 3 received');
    expect(out).toContain('This is an informal count; the association decides.');
  });

  test('compares areas only with a framework, and states how far apart the dates are', async () => {
    const named = { id: 'soil', kind: 'area', label: 'Soil' };
    const garden = {
      format: 'imh-framework', formatVersion: 1, id: 'urn:test:garden', version: '1', title: 'Garden', language: 'en',
      rights: { display: 'full', export: 'full' }, nodes: [named, { ...named, id: 'water' }],
    }; // prettier-ignore
    const tags = [{ framework: garden.id, node: named.id }];
    const contents = log.entries.map(({ versions }) => ({ ...versions[0]!.content!, competencies: tags }));
    file('tagged.json', logOf(contents, { frameworks: [{ id: garden.id, document: garden }] }));
    const rule = { id: 'areas', label: 'Areas', coverage: { nodes: ['soil', 'water'] }, withinMonths: { min: 3 } };
    file('areas.json', { ...requirements, framework: { id: garden.id }, rules: [rule] });
    const { out: known } = await run('tagged.json', '--requirements', 'areas.json');
    expect(known).toContain('Areas: 3.33 h listed, 1 of 2 areas with evidence, over 1 of 3 months or more\n');
    file('far.json', { ...requirements, framework: { id: 'urn:test:far' }, rules: [rule] });
    const { out } = await run('log.json', '--requirements', 'far.json');
    expect(out).toContain(', no areas are known for soil; water, over 1');
  });

  test('keeps texts of the file on their line, without control characters', async () => {
    const withheld = ['notes\n  0 entries'];
    const subject = { name: 'Ana\u001b[31m\u202e\nEvery value can be read.' };
    const faulty = logOf([{ title: 'A\r\n  B', minutes: 1.5 }], { subject, withheld, scope: { description: 'x\ny' } });
    const { out } = await run(file('lines.json', faulty));
    expect(out).toContain(': Ana [31m Every value can be read.\n  Limited to: x y\n');
    expect(out).toContain('    notes   0 entries\n');
    expect(out).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
    expect(out).not.toMatch(/^ *(?:Every value|B)/m);
  });

  test('states that an entry has more than two versions', async () => {
    const three = logOf([{ title: 'A' }]);
    const [version] = three.entries[0]!.versions;
    three.entries[0]!.versions.push({ ...version!, version: id(2) }, { ...version!, version: id(3) });
    expect((await run(file('three.json', three))).out).toContain('1 entry with two or more versions that the owner');
  });

  test('is printed in a process of its own, with paths relative to the folder of the user', async () => {
    const env = { ...process.env, INIT_CWD: folder };
    const done = await new Promise((resolve) => {
      execFile(process.execPath, [command, '--today', '2026-11-30', 'log.json'], { env }, (error, out, err) => {
        resolve({ code: error ? Number(error.code) : 0, out, err });
      });
    });
    expect(done).toEqual(await run('log.json'));
  });
});

describe('with --json', () => {
  test('prints exactly one object of the agreed shape', async () => {
    expect(json(await run('log.json', '--json'))).toEqual({
      entries: 5,
      minutes: 200,
      byType: {
        'webinar-live': { entries: 2, minutes: 140 },
        'rsc-received': { entries: 1, minutes: 60 },
        course: { entries: 1, minutes: 0 },
        'not-stated': { entries: 1, minutes: 0 },
      },
      competencies: 1,
      conflicts: 0,
    });
  });

  test('contains the progress if requirements are named', async () => {
    const { progress } = json(await run('log.json', '--requirements', 'renewal.json', '--json'));
    expect(progress).toMatchObject({
      period: { key: '2026-01-01/2026-12-31' },
      rules: [
        { id: 'training', minutes: 140, minimumMinutes: 900, shortMinutes: 760 },
        { id: 'rsc', minutes: 60, shortMinutes: 0 },
      ],
    });
  });

  test('contains an error instead, and exits with 1', async () => {
    const done = await run('nowhere.json', '--json');
    expect(done.code).toBe(1);
    expect(json(done)).toEqual({ error: 'nowhere.json: The file does not exist.', code: 'not-readable' });
  });
});

describe('a ZIP file', () => {
  const packed = zipSync({
    'README.txt': strToU8('…'),
    'log.json': strToU8(JSON.stringify(log)),
    [attachmentPath({ name: 'scan.pdf', sha256 })]: certificate,
  });
  file('log.zip', packed);

  test('is read like the JSON file in it', async () => {
    expect(json(await run('log.zip', '--json'))).toEqual(json(await run('log.json', '--json')));
  });

  test('is converted to an audit folder with its certificates, which is read again', async () => {
    expect(await run('log.zip', '--to', 'zip', '--out', 'audit/2026.zip')).toMatchObject({ code: 0, err: '' });
    const files = unzipSync(inFolder('audit/2026.zip'));
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        'summary.html',
        'entries.csv',
        'log.json',
        'certificates/2026-03-19 Puddles.pdf',
        'README.txt',
      ]),
    );
    expect(json(await run('audit/2026.zip', '--json'))).toEqual(json(await run('log.json', '--json')));
    const opened = await openLog(inFolder('audit/2026.zip'));
    expect(opened.ok && (await opened.value.certificate(sha256))).toEqual(certificate);
    // The system's unzip checks every checksum.
    expect(execFileSync('unzip', ['-tq', join(folder, 'audit/2026.zip')]).toString()).toContain('No errors');
  });

  test.each([
    ['changed.zip', { [attachmentPath({ name: 'scan.pdf', sha256 })]: strToU8('another') }],
    ['listed.zip', { 'certificates/SHA256SUMS.txt': strToU8(`${sha256}  absent.pdf\n`) }],
    ['outside.zip', { 'certificates/SHA256SUMS.txt': strToU8(`${sha256}  ../log.json\n`) }],
    ['other-file.zip', { 'certificates/SHA256SUMS.txt': strToU8(`${sha256}  SHA256SUMS.txt\n`) }],
  ])('%s: a certificate without the bytes of its checksum is reported as missing', async (name, files) => {
    file(name, zipSync({ 'log.json': strToU8(JSON.stringify(log)), ...files }));
    const done = await run(name, '--to', 'zip', '--out', `audit/${name}`);
    expect(done).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('1 certificate that the log lists is'),
    });
    const written = unzipSync(inFolder(`audit/${name}`));
    expect(Object.keys(written)).not.toEqual(expect.arrayContaining([expect.stringContaining('certificates/')]));
    expect(new TextDecoder().decode(written['README.txt'])).toContain('scan.pdf');
    const found = json(await run(name, '--to', 'zip', '--out', `audit/${name}`, '--json'));
    expect(found['written']).toMatchObject({ to: 'zip', missingCertificates: 1 });
  });

  test.each([
    ['empty.zip', zipSync({ 'a.txt': strToU8('a') }), 'contains no evidence log'],
    ['cut.zip', packed.slice(0, 200), 'is damaged'],
  ])('%s is refused with a reason', async (name, bytes, reason) => {
    expect(await run(file(name, bytes))).toMatchObject({ code: 1, out: '', err: expect.stringContaining(reason) });
  });
});

describe('conversions', () => {
  test('print text to stdout and the report to stderr', async () => {
    const { code, out, err } = await run('log.json', '--to', 'csv');
    expect(code).toBe(0);
    expect(out).toMatch(/^\uFEFFTitle,/);
    expect(out).toContain(`\r\n"'=1+1",`);
    expect(err).toContain('As csv:');
  });

  test('are chosen by the ending of the file, in the language of the log', async () => {
    file('spanish.json', { ...log, language: 'es-MX' });
    expect(await run('spanish.json', '--out', 'log.xlsx')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Written as xlsx: log.xlsx'),
    });
    const [headings, first] = await readSheet(new Blob([inFolder('log.xlsx')]));
    expect([headings![0], headings![3], first![3]]).toEqual([
      'Título',
      'Fecha de finalización',
      new Date('2026-03-19'),
    ]);
    await run('spanish.json', '--language', 'en', '--out', 'log.csv');
    expect(inFolder('log.csv').toString()).toMatch(/^\uFEFFTitle,/);
  });

  test('name competencies of a framework that is not at hand as far as its rights allow', async () => {
    const unknown = { framework: 'urn:test:unknown', node: 'n1', label: 'QUARTZ' };
    const frameworks = [{ id: 'urn:test:unknown', title: { en: 'Unknown' }, rights: { export: 'titles' as const } }];
    const tagged = logOf([{ title: 'A', competencies: [unknown] }], { frameworks });
    file('backup.json', tagged);
    file('handed-over.json', { ...tagged, purpose: 'hand-over' });
    const backup = (await run('backup.json', '--to', 'csv')).out;
    expect(backup).not.toContain('QUARTZ');
    expect(backup).toContain(',n1,');
    expect(backup).toContain(',Unknown,');
    // What may not be passed on was removed when it was handed over.
    expect((await run('handed-over.json', '--to', 'csv')).out).toContain(',QUARTZ,');
  });

  test('write statements, and a page without scripts', async () => {
    const statements = JSON.parse((await run('log.json', '--to', 'xapi')).out) as { id: string }[];
    expect(statements).toHaveLength(3);
    const page = (await run('log.json', '--to', 'summary')).out;
    expect(page).toContain('Application summary: Ana López');
    expect(page).not.toContain('<script');
  });
});

describe('--merge', () => {
  const other = logOf([{ title: 'Puddles' }, { title: 'Rain' }], { machine: 'm2' });
  other.entries[0]!.versions[0] = {
    version: id(9),
    parents: [id(1)],
    at: '2026-12-01T09:00:00Z',
    machine: 'm2',
    content: { title: 'Puddles, corrected', type: 'webinar-live', dateCompleted: '2026-03-19', minutes: 120 },
  };
  other.entries[1] = entryOf(id(8), { title: 'New' });
  file('other.json', other);

  test('writes the union of both logs, and lists what it changes', async () => {
    const { code, out } = await run('log.json', '--merge', 'other.json', '--out', 'merged.json');
    expect(code).toBe(0);
    expect(out).toContain('Merged with other.json: 1 new, 1 changed, 0 the same');
    const merged = parseDocument('imh-evidence-log', inFolder('merged.json').toString());
    expect(merged.ok && merged.value).toEqual(JSON.parse(JSON.stringify(mergeLogs(log, other))));
    expect(json(await run('merged.json', '--json'))).toMatchObject({ entries: 6, minutes: 230 });
  });

  test('changes neither file, and nothing if it is repeated', async () => {
    const before = inFolder('log.json').toString();
    await run('log.json', '--merge', 'other.json', '--out', 'once.json');
    const { out } = await run('once.json', '--merge', 'other.json', '--merge', 'log.json', '--out', 'twice.json');
    expect(out).toContain('Merged with other.json: 0 new, 0 changed, 2 the same');
    expect(out).toContain('Merged with log.json: 0 new, 0 changed, 5 the same');
    expect(inFolder('twice.json')).toEqual(inFolder('once.json'));
    expect(inFolder('log.json').toString()).toBe(before);
  });

  test('warns if the files name different people', async () => {
    file('bo.json', { ...other, subject: { name: 'Bo' } });
    const { out } = await run('log.json', '--merge', 'bo.json', '--out', 'both.json');
    expect(out).toContain('These files name different people: Ana López, Bo.');
    expect((await run('log.json', '--merge', 'other.json', '--out', 'both.json')).out).not.toContain(
      'different people',
    );
  });

  test('gives a backup if one of the files is one, so that rights still decide about its labels', async () => {
    const own = { framework: 'urn:test:unknown', node: 'n1', label: 'QUARTZ' };
    const frameworks = [{ id: 'urn:test:unknown', rights: { export: 'ids' as const, display: 'full' as const } }];
    const content = { title: 'A', minutes: 60, note: 'SECRET', competencies: [own] };
    file('whole.json', logOf([content], { frameworks }));
    const part = logOf([{ title: 'A', minutes: 60 }], {
      purpose: 'hand-over', frameworks, withheld: ['notes'], scope: { description: 'finished in 2026' }, subject: { name: 'Ana' },
    }); // prettier-ignore
    part.entries[0]!.versions[0]!.withheld = ['note', 'competencies'];
    file('part.json', part);
    await run('part.json', '--merge', 'whole.json', '--out', 'mixed.json');
    const mixed = JSON.parse(inFolder('mixed.json').toString()) as EvidenceLog;
    expect(mixed).toMatchObject({ purpose: 'backup', subject: { name: 'Ana' } });
    expect(mixed).not.toHaveProperty('withheld');
    expect(mixed).not.toHaveProperty('scope');
    const { out } = await run('part.json', '--merge', 'whole.json', '--to', 'csv');
    expect(out).toContain('SECRET');
    expect(out).not.toContain('QUARTZ');
  });

  test('of two hand-overs states what either of them leaves out', async () => {
    const handed = (withheld: string, description: string) =>
      logOf([{ title: 'A' }], { purpose: 'hand-over', withheld: [withheld], scope: { description } });
    file('without-notes.json', handed('notes', 'finished in 2026'));
    file('without-quotes.json', handed('quotes', 'finished in 2025'));
    const { out } = await run('without-notes.json', '--merge', 'without-quotes.json', '--out', 'handed.json');
    expect(out).toContain('Left out of this file:\n    notes\n    quotes\n');
    expect(out).not.toContain('Limited to');
    expect(JSON.parse(inFolder('handed.json').toString())).toMatchObject({ purpose: 'hand-over' });
  });

  test('counts the conflicts that it causes', async () => {
    const conflicting = structuredClone(other);
    conflicting.entries[0]!.versions[0]!.parents = [];
    file('conflicting.json', conflicting);
    const done = json(await run('log.json', '--merge', 'conflicting.json', '--json', '--out', 'conflict.json'));
    expect(done).toMatchObject({
      conflicts: 1,
      merged: [{ file: 'conflicting.json', conflicts: 1 }],
      written: { to: 'log', out: 'conflict.json' },
    });
    expect((await run('conflict.json')).out).toContain('1 entry with two versions that the owner has not settled');
  });
});

describe('a log with values that cannot be read', () => {
  file('faulty.json', logOf([{ title: 'Puddles', dateCompleted: 'yesterday', minutes: 90 }]));

  test('is counted without them; they are listed, and the exit code is 2', async () => {
    const { code, out } = await run('faulty.json');
    expect(code).toBe(2);
    expect(out).toContain('1 value cannot be read:');
    expect(out).toContain('“Puddles”: the date “yesterday” cannot be read');
    expect(json(await run('faulty.json', '--json'))).toMatchObject({ entries: 1, aside: [{ title: 'Puddles' }] });
  });

  test('is not merged, because that would lose them', async () => {
    const done = await run('log.json', '--merge', 'faulty.json', '--out', 'lost.json');
    expect(done).toMatchObject({ code: 1, err: expect.stringContaining('faulty.json: 1 value cannot be read') });
    expect(() => inFolder('lost.json')).toThrow('ENOENT');
  });
});

describe('--out', () => {
  test('never is a file that is read, under any name', async () => {
    file('own.json', log);
    file('own-rules.json', requirements);
    linkSync(join(folder, 'own.json'), join(folder, 'same.json'));
    const before = inFolder('own.json').toString();
    for (const args of [
      ['own.json', '--to', 'csv', '--out', 'own.json'],
      ['own.json', '--to', 'csv', '--out', './x/../own.json'],
      ['own.json', '--merge', 'other.json', '--out', 'own.json'],
      ['own.json', '--merge', 'other.json', '--out', 'same.json'],
      ['other.json', '--merge', 'own.json', '--out', 'own.json'],
      ['own.json', '--requirements', 'own-rules.json', '--to', 'csv', '--out', 'own-rules.json'],
    ]) {
      const done = await run(...args);
      expect(done).toMatchObject({ code: 1, out: '', err: expect.stringContaining('This file is also read') });
    }
    expect(inFolder('own.json').toString()).toBe(before);
    expect(JSON.parse(inFolder('own-rules.json').toString())).toEqual(requirements);
  });

  test('reports that it replaced a file', async () => {
    expect((await run('log.json', '--out', 'new.CSV')).out).toMatch(/Written as csv: new.CSV\n$/);
    expect((await run('log.json', '--out', 'new.CSV')).out).toContain('new.CSV, in place of the file that was there\n');
    const written = json(await run('log.json', '--out', 'new.CSV', '--json'))['written'];
    expect(written).toEqual({ to: 'csv', out: 'new.CSV', replaced: true });
  });
});

test('a reader that closes the pipe early is no fault', () => {
  file('long.json', logOf(Array.from({ length: 9 }, () => ({ title: 'x'.repeat(100_000) }))));
  const piped = `${process.execPath} ${command} long.json --to csv | head -c 1`;
  const env = { ...process.env, INIT_CWD: folder };
  const { stderr } = spawnSync('sh', ['-c', piped], { env, encoding: 'utf8' });
  expect(stderr).not.toContain('EPIPE');
});

test.each([
  [[], 'Name one file.'],
  [['log.json', 'other.json'], 'Name one file.'],
  [['nowhere.json'], 'nowhere.json: The file does not exist.'],
  [['renewal.json'], 'renewal.json: '],
  [['log.json', '--to', 'pdf'], 'Unknown format "pdf". Known: csv, xlsx, xapi, summary, zip.'],
  [['log.json', '--to', 'xlsx'], 'Name the file to write: --to xlsx --out log.xlsx.'],
  [['log.json', '--out', 'log.txt'], 'Choose what log.txt contains'],
  [['log.json', '--out='], 'The name of a file is empty'],
  [[''], 'The name of a file is empty'],
  [['log.json', '--today', '2027-02-29'], 'is not a day'],
  [['log.json', '--requirements', 'log.json'], 'log.json: '],
  [['log.json', '--language', 'fr'], 'Unknown language "fr". Known: en, es.'],
  [['log.json', '--colour'], 'There is no option --colour'],
  [[file('newer.json', { ...log, formatVersion: 2 })], 'version 2'],
  [[file('utf-16.json', new Uint8Array(Buffer.from('\ufeff{}', 'utf16le')))], 'save it again as UTF-8'],
  [['log.json', '--requirements', 'utf-16.json'], 'utf-16.json: This is not JSON'],
])('%j fails with a reason', async (args, reason) => {
  expect(await run(...args)).toMatchObject({ code: 1, out: '', err: expect.stringContaining(reason) });
});

test('prints help', async () => {
  expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('npm run log -- FILE') });
});
