import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documents } from '@imh/core';
import { shippedFrameworks, wiAimh } from '@imh/frameworks';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { main } from '../../packages/formats/command.mjs';
import { realData } from '../support/page-server.js';
import { casePackage, DOCUMENT } from './case-package.js';
import { officialCase } from './case-schema.js';
import { workbook } from './workbook.js';

// Its first start builds the package.
vi.setConfig({ testTimeout: 60_000 });

const command = fileURLToPath(new URL('../../packages/formats/command.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'imh-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Done = Awaited<ReturnType<typeof main>>;

const run = (...args: string[]): Promise<Done> => main(args, folder);

/** Runs the command as npm does, in a process of its own. */
function runProcess(...args: string[]) {
  const env = { ...process.env, INIT_CWD: folder };
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...args], { env, maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

function file(name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

const json = ({ out }: Done) => JSON.parse(out) as Record<string, unknown>;
const kinds = { a: { CFItemType: 'Domain' }, b: {}, c: {}, lost: {} };
const small = file('small.bin', casePackage(kinds, [`a>${DOCUMENT}`, 'b>a', 'c>gone']));

describe('in a process of its own', () => {
  test('prints the framework to stdout and the report to stderr, and exits with 0', async () => {
    const done = await runProcess(small, '--to', 'imh');
    expect(done).toEqual(await run(small, '--to', 'imh'));
    expect(done).toMatchObject({ code: 0, err: expect.stringContaining('small.bin: a CASE 1.0 package') });
  });

  test('prints an error to stderr, and exits with 1', async () => {
    const done = await runProcess('nowhere.json');
    expect(done).toEqual(await run('nowhere.json'));
    expect(done).toMatchObject({ code: 1, out: '', err: expect.stringContaining('nowhere.json') });
  });
});

describe('with --json', () => {
  test('prints exactly one object of the agreed shape', async () => {
    const done = await run(small, '--json');
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(json(done)).toEqual({
      format: 'case-1.0',
      title: 'Hand-written',
      languages: [],
      nodes: 4,
      roots: 1,
      orphans: 2,
      maxDepth: 2,
      competencies: 3,
      losses: expect.any(Array),
    });
    for (const loss of json(done)['losses'] as object[]) {
      expect(loss).toEqual({
        code: expect.any(String),
        count: expect.any(Number),
        message: expect.any(String),
        where: expect.any(Array),
      });
    }
  });

  test.each([
    ['a file that is none', () => [file('x.json', '{"a": 1}')], /Tried: .*CASE package/],
    ['no such file', () => ['nowhere.json'], /nowhere\.json: The file does not exist/],
    ['no file at all', () => [], /Name one file/],
    ['an unknown format to write', () => [small, '--to', 'docx'], /Unknown format "docx"\. Known: imh, case/],
    ['an unknown option', () => [small, '--as', 'case'], /--as/],
  ])('%s: exit code 1, and the object holds the error', async (_, args, message) => {
    const done = await run(...args(), '--json');
    expect(done.code).toBe(1);
    expect(json(done)['error']).toMatch(message);
  });

  const data = realData();
  test.runIf(data)('DigComp: 911 nodes, 21 competencies, 885 dangling levels', async () => {
    const done = await run(join(data!, 'digcomp3/DigComp3-en.jsonld'), '--json');
    expect(json(done)).toMatchObject({
      ...{ format: 'digcomp', languages: ['en'], nodes: 911, roots: 5, orphans: 0, maxDepth: 3, competencies: 21 },
      losses: [expect.objectContaining({ code: 'level-reference-dangling', count: 885 }), expect.anything()],
    });
  });
});

describe('without --json', () => {
  test('prints the format, the figures, and each loss with its count', async () => {
    const { code, out } = await run(small);
    expect(code).toBe(0);
    expect(out).toContain('small.bin: a CASE 1.0 package');
    expect(out).toContain('1 domain, 3 competencies, 2 levels, 2 without their parent');
    expect(out).toMatch(/1 × item 3 \(.+\): parent .+ is not in the file; shown under no parent/);
  });

  test('prints an error as one sentence to stderr', async () => {
    expect(await run(file('y.json', '{"a": 1}'))).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/Tried/),
    });
  });

  test.each(['--help', '-h'])('%s prints the usage with exit codes', async (option) => {
    const done = await run(option);
    expect(done).toMatchObject({ code: 0, err: '' });
    for (const word of ['--to', '--out', '--json', '--help', 'Exit code']) expect(done.out).toContain(word);
    expect(done.out.split('\n').every((line) => line.length <= 120)).toBe(true);
  });
});

describe('bad input is reported in a sentence, with exit code 1', () => {
  mkdirSync(join(folder, 'a-folder'));
  const bytes = (name: string, content: Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return name;
  };
  const noise = Uint8Array.from({ length: 50_000 }, (_, index) => (index * 7919) % 251);
  const table = workbook([
    {
      name: 'Skills',
      rows: [
        ['Code', 'Competency'],
        ['1.1', 'Knows soil'],
      ],
    },
  ]);

  test.each([
    ['a folder', ['a-folder'], 'not-readable', /^a-folder: This is a folder; name a file\.$/],
    ['a missing file', ['no.json'], 'not-readable', /^no\.json: The file does not exist\.$/],
    [
      'a file as a folder',
      [`${small}/x`],
      'not-readable',
      /^small\.bin\/x: The file does not exist: a part of its path/,
    ],
    ['an empty file', [file('empty.json', '')], 'empty', /^The file is empty\. Tried: /],
    ['bytes', [bytes('noise.bin', noise)], 'not-text', /^The file is neither text nor a workbook\. Tried: /],
    [
      'brackets',
      [file('deep.json', '['.repeat(2_000_000))],
      'not-a-document',
      /^The file is nested more than 200 levels deep, which a framework never is\. Tried: /,
    ],
    [
      'half a workbook',
      [bytes('half.xlsx', table.slice(0, 300))],
      'not-text',
      /^The file is a ZIP file without a workbook\./,
    ],
    ['an unknown option', [small, '--as', 'x'], 'usage', /^There is no option --as; --help lists the options\.$/],
    ['an option without its value', [small, '--to'], 'usage', /^--to needs a value; see --help\.$/],
    ['a switch with a value', [small, '--help=1'], 'usage', /^--help takes no value\.$/],
    [
      'a folder to write',
      [small, '--to', 'imh', '--out', 'a-folder'],
      'not-written',
      /^a-folder: This is a folder; name a file\.$/,
    ],
    [
      'a file as a folder to write in',
      [small, '--to', 'imh', '--out', `${small}/x`],
      'not-written',
      /path is a file, not a folder\.$/,
    ],
  ])('%s', async (_, args, code, message) => {
    const [plain, asJson] = await Promise.all([run(...args), run(...args, '--json')]);
    expect(plain).toMatchObject({ code: 1, out: '' });
    expect(plain.err.trimEnd()).toMatch(message);
    expect(asJson).toMatchObject({ code: 1, err: '' });
    expect(json(asJson)).toMatchObject({ error: expect.stringMatching(message), code });
    expect(plain.err).not.toMatch(/\b(?:E[A-Z]{3,}|Error|undefined)\b|\n\s+at /);
  });

  test('imports a workbook', async () => {
    expect(await run(bytes('whole.xlsx', table))).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^whole\.xlsx: a workbook \(XLSX\)\n.*\n {2}1 competency, 1 level\n/),
    });
  });
});

describe('conversion', () => {
  test.each(shippedFrameworks.map((one) => [one.id, one] as const))('%s to CASE and back', async (id, one) => {
    const name = `${id.split(':').at(-1)}`;
    mkdirSync(join(folder, 'out'), { recursive: true });
    const done = await run(file(`${name}.json`, one), '--to', 'case', '--out', `out/${name}.case.json`, '--json');
    expect(done.code).toBe(0);
    expect(json(done)).toMatchObject({ format: 'imh', nodes: one.nodes.length, written: { to: 'case' } });
    const written = JSON.parse(readFileSync(join(folder, `out/${name}.case.json`), 'utf8')) as unknown;
    const official = officialCase();
    if (official) expect(official(written)).toEqual([]);
    const back = await run(`out/${name}.case.json`, '--json');
    expect(json(back)).toMatchObject({ format: 'case-1.1', nodes: one.nodes.length, orphans: 0 });
  });

  test('writes our own format to stdout and the report to stderr', async () => {
    const { code, out, err } = await run(small, '--to', 'imh');
    expect(code).toBe(0);
    expect(documents['imh-framework'].safeParse(JSON.parse(out)).success).toBe(true);
    expect(out).toContain('Statement of b');
    expect(err).toContain('The file does not state who may pass on its text');
  });

  test('keeps the identity of the version before, and lists what has changed', async () => {
    const sheet = 'Code,Competency\n1,Roots\n1.1,Waters beds\n1.2,Turns the heap\n';
    const published = ['--id', 'https://garden.example/skills', '--version', '3', '--title', 'Garden'];
    expect(await run(file('v3.csv', sheet), ...published, '--out', 'v3.json')).toMatchObject({ code: 0 });
    const corrected = file('v4.csv', sheet.replace('Waters', 'Waters all').replace(/$/, '1.3,Sows\n'));
    const { out } = await run(corrected, '--previous', 'v3.json', '--out', 'v4.json');
    expect(out).toContain('1 domain, 3 competencies, 2 levels\n\n    1  Roots\n      1.1  Waters all beds\n');
    expect(out).toMatch(
      /Compared with v3\.json \(version 3\): 1 new, 1 changed, 2 unchanged\n {2}new\n {4}1\.3 {2}Sows\n/,
    );
    expect(out).toContain('1.1  Waters all beds  ← Waters beds');
    const [before, after] = ['v3.json', 'v4.json'].map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
    expect(after).toMatchObject({ id: before.id, version: '4', title: 'Garden' });
    expect(after.nodes.map(({ id }: { id: string }) => id)).toEqual(['1', '1.1', '1.2', '1.3']);
    const object = json(await run(corrected, '--previous', 'v3.json', '--json'));
    expect(object).toMatchObject({
      plan: { unchanged: 2, added: [{ id: '1.3', code: '1.3', label: 'Sows' }], gone: [] },
    });
    expect(await run(corrected, '--id', 'my framework')).toMatchObject({
      code: 1,
      err: expect.stringContaining('URI'),
    });
  });

  test('includes the text in the object with --json and without --out', async () => {
    const { written } = json(await run(small, '--to', 'case', '--json')) as { written: { text: string } };
    expect(JSON.parse(written.text)).toHaveProperty('CFDocument');
  });

  test.each(['imh', 'case', 'csv', 'jsonld'])('never exports restricted text to %s', async (to) => {
    const nodes = [
      { id: 'x', kind: 'competency', code: '7', label: 'Lighthouse' },
      { id: 'y', kind: 'competency', label: 'A title', text: 'Lighthouse keepers', demonstratedBy: ['Lighthouse'] },
    ];
    const { code, out } = await run(file('r.json', { ...wiAimh, nodes: [...wiAimh.nodes, ...nodes] }), '--to', to);
    expect(code).toBe(0);
    expect(out).toContain('Theoretical Foundations');
    expect(out).toContain('A title');
    expect(out).not.toContain('Lighthouse');
  });
});
