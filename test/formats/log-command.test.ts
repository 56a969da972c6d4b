import { execFile, execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { attachmentPath } from '@imh/core';
import { openLog } from '@imh/formats/log';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { describe, expect, test, vi } from 'vitest';
import { certificate, command, id, log, logCommand, logOf, requirements, sha256 } from './log-command-samples.js';

// Its first start builds the package.
vi.setConfig({ testTimeout: 60_000 });

const { folder, file, run, json, inFolder } = logCommand();

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
      format: 'imh-framework',
      formatVersion: 1,
      id: 'urn:test:garden',
      version: '1',
      title: 'Garden',
      language: 'en',
      rights: { display: 'full', export: 'full' },
      nodes: [named, { ...named, id: 'water' }],
    };
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
