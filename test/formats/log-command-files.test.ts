import { spawnSync } from 'node:child_process';
import { linkSync } from 'node:fs';
import { join } from 'node:path';
import { type EvidenceLog, mergeLogs, parseDocument } from '@imh/core';
import { describe, expect, test, vi } from 'vitest';
import { command, id, log, logCommand, logOf, requirements } from './log-command-samples.js';
import { entryOf } from './log-entries.js';

// Its first start builds the package.
vi.setConfig({ testTimeout: 60_000 });

const { folder, file, run, json, inFolder } = logCommand();

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
      purpose: 'hand-over',
      frameworks,
      withheld: ['notes'],
      scope: { description: 'finished in 2026' },
      subject: { name: 'Ana' },
    });
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
