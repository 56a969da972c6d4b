import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EvidenceContent, EvidenceLog, Requirements } from '@imh/core';
import { wiAimh } from '@imh/frameworks';
import { strToU8 } from 'fflate';
import { afterAll } from 'vitest';
import { main } from '../../packages/formats/log-command.mjs';
import { entryOf } from './log-entries.js';

// What `npm run log` is tried on.

export const command = fileURLToPath(new URL('../../packages/formats/log-command.mjs', import.meta.url));
export const id = (digit: number): string => `00000000-0000-4000-8000-00000000000${digit}`;
export const certificate = strToU8('%PDF-1.7 a certificate');
export const sha256 = createHash('sha256').update(certificate).digest('hex');
export const area = wiAimh.nodes.find(({ kind }) => kind === 'domain')!;
export const tag = { framework: wiAimh.id, version: wiAimh.version, node: area.id };

export function logOf(contents: readonly EvidenceContent[], more: Partial<EvidenceLog> = {}): EvidenceLog {
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

export const log = logOf(
  [
    { title: 'Puddles', type: 'webinar-live', dateCompleted: '2026-03-19', minutes: 90, competencies: [tag], attachments: [{ name: 'scan.pdf', sha256 }] },
    { title: 'Rain', type: 'webinar-live', dateCompleted: '2026-04-19', minutes: 50, competencies: [tag] },
    { title: 'Supervision', type: 'rsc-received', dateCompleted: '2026-05-01', minutes: 60 },
    { title: 'Later', type: 'course', dateCompleted: '2027-01-01', minutes: 600, competencies: [{ framework: wiAimh.id, node: 'x' }] },
    { title: '=1+1', note: 'Nota' },
  ],
  { subject: { name: 'Ana López', period: '2026' } },
); // prettier-ignore

export const requirements: Requirements = {
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

/** The command in a folder of its own, with `log.json` and `renewal.json`. For one test file. */
export function logCommand() {
  const folder = mkdtempSync(join(tmpdir(), 'imh-log-command-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: unknown): string => {
    const bytes = content instanceof Uint8Array || typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(join(folder, name), bytes);
    return name;
  };
  file('log.json', log);
  file('renewal.json', requirements);
  return {
    folder,
    file,
    run: (...args: string[]) => main(['--today', '2026-11-30', ...args], folder),
    json: ({ out }: { out: string }) => JSON.parse(out) as Record<string, unknown>,
    inFolder: (name: string) => readFileSync(join(folder, name)),
  };
}
