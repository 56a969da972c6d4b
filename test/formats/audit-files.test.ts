import { applicationSummary } from '@imh/core';
import { englishAudit, englishSummary, spanishAudit } from '@imh/elements/words';
import { type AuditCertificate, auditFiles, type AuditSources } from '@imh/formats/audit';
import { summaryNames, summaryPage } from '@imh/formats/summary';
import { makeZip } from 'client-zip';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { careerLog, frameworks } from '../core/summary-log.js';

const log = careerLog();
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function certificate(
  title: string,
  content: string | undefined,
  more: Partial<AuditCertificate> = {},
): AuditCertificate {
  const bytes = bytesOf(content ?? title);
  return {
    title,
    name: 'scan.pdf',
    sha256: sha256(bytes),
    open: () => Promise.resolve(content === undefined ? undefined : new Blob([bytes])),
    ...more,
  };
}

const certificates = [
  certificate('Infant sleep / part 1', '%PDF-1 sleep', { date: '2026-03-14' }),
  certificate('母婴心理健康', '%PDF-1 中文', { date: '2026-04' }),
  certificate('التعلّق', '%PDF-1 عربي', { date: '2026' }),
  certificate('The same file again', '%PDF-1 sleep'),
  certificate('Infant sleep / part 1', '%PDF-1 other', { date: '2026-03-14' }),
  certificate('CON', '{"a": 1}', { name: 'badge.json' }),
  certificate('👩‍👩‍👧‍👦'.repeat(9), 'x', { name: 'x.png' }),
  certificate('Lost', undefined, { name: 'lost\n.pdf' }),
];

const expected = [
  'summary.html',
  'entries.csv',
  'log.json',
  'certificates/2026-03-14 Infant sleep - part 1.pdf',
  'certificates/2026-04 母婴心理健康.pdf',
  'certificates/2026 التعلّق.pdf',
  'certificates/2026-03-14 Infant sleep - part 1 (2).pdf',
  'certificates/_CON.json',
  `certificates/${'👩‍👩‍👧‍👦'.repeat(4)}.png`,
  'certificates/SHA256SUMS.txt',
  'README.txt',
];

async function* parts(...texts: string[]): AsyncGenerator<string> {
  for (const text of texts) yield await Promise.resolve(text);
}

const page = summaryPage(
  applicationSummary(log, { frameworks, today: '2026-11-30' }),
  englishSummary,
  summaryNames(frameworks, 'en'),
);
const sources = (): AuditSources => ({
  page,
  csv: parts('Date,Title\r\n', '2026-03-14,Sueño\r\n'),
  log: parts(JSON.stringify(log).slice(0, 40), JSON.stringify(log).slice(40)),
  certificates,
});

let folder: string;
let zip: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'audit-'));
  zip = join(folder, 'audit.zip');
  const files = auditFiles(sources(), englishAudit);
  const inputs = (async function* () {
    for await (const { name, content } of files) yield { name, input: content, lastModified: new Date(2026, 10, 30) };
  })();
  await writeFile(zip, makeZip(inputs));
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs a program of the system; its absence fails the test with a line that names it. */
function run(program: string, args: readonly string[], cwd = folder): string {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`${program} is not installed. On Debian: apt-get install unzip python3`, { cause: error });
  }
}

describe('an audit folder as a ZIP', () => {
  test('is a valid archive for unzip, which unpacks every file under its name', async () => {
    expect(run('unzip', ['-t', zip])).toContain('No errors detected');
    run('unzip', ['-q', zip, '-d', 'unpacked']);
    for (const name of expected) expect((await readFile(join(folder, 'unpacked', name))).length).toBeGreaterThan(0);
    expect(await readFile(join(folder, 'unpacked/summary.html'), 'utf8')).toBe(page);
    expect(JSON.parse(await readFile(join(folder, 'unpacked/log.json'), 'utf8'))).toEqual(log);
    expect(await readFile(join(folder, 'unpacked/entries.csv'), 'utf8')).toContain('Sueño');
  });

  test('has checksums that sha256sum confirms', () => {
    run('unzip', ['-q', zip, '-d', 'checked']);
    const confirmed = run('sha256sum', ['-c', 'SHA256SUMS.txt'], join(folder, 'checked/certificates'));
    expect(confirmed.trim().split('\n')).toHaveLength(6);
  });

  test('has the right names and contents for Python', () => {
    const script = [
      'import json, sys, zipfile',
      'with zipfile.ZipFile(sys.argv[1]) as z:',
      '    assert z.testzip() is None',
      '    print(json.dumps({i.filename: z.read(i).decode("utf-8") for i in z.infolist()}))',
    ].join('\n');
    const files = JSON.parse(run('python3', ['-c', script, zip])) as Record<string, string>;
    expect(Object.keys(files)).toEqual(expected);
    expect(files['certificates/2026-04 母婴心理健康.pdf']).toBe('%PDF-1 中文');
  });

  test('explains itself, and names the certificates that are not in it', async () => {
    const all: Record<string, unknown> = {};
    for await (const { name, content } of auditFiles(sources(), spanishAudit)) all[name] = content;
    expect(all['README.txt']).toContain('  6 archivos.\r\n');
    expect(all['README.txt']).toContain('1 certificado está en el registro');
    expect(all['README.txt']).toContain('  lost .pdf\r\n');
    const none: string[] = [];
    const texts: unknown[] = [];
    for await (const { name, content } of auditFiles({ page, log: parts('{}'), certificates: [] }, englishAudit)) {
      none.push(name);
      texts.push(content);
    }
    expect(none).toEqual(['summary.html', 'log.json', 'README.txt']);
    expect(texts.at(-1)).not.toMatch(/certificates|entries\.csv/);
  });
});
