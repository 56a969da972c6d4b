import { type EvidenceLog, parseDocument, parseLogLeniently } from '@imh/core';
import { describe, expect, test } from 'vitest';

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

interface ChangeableContent {
  [field: string]: unknown;
}

const contentOf = (log: EvidenceLog, at = 0): ChangeableContent =>
  log.entries[at]!.versions[0]!.content as unknown as ChangeableContent;

function logOf(...titles: string[]): EvidenceLog {
  return {
    format: 'imh-evidence-log',
    formatVersion: 1,
    exportedAt: '2026-11-01T09:00:00Z',
    machine: 'm',
    purpose: 'hand-over',
    entries: titles.map((title, at) => ({
      id: uuid(at),
      versions: [
        {
          version: uuid(100 + at),
          parents: [],
          at: '2026-10-01T09:00:00Z',
          machine: 'm',
          content: { title, minutes: 60 },
        },
      ],
    })),
  };
}

function read(change: (log: EvidenceLog) => unknown) {
  const log = logOf('Talks', 'Walks');
  change(log);
  return parseLogLeniently(JSON.stringify(log));
}

describe('an evidence log with invalid values', () => {
  test('is complete without any', () => {
    expect(read(() => undefined)).toEqual({ ok: true, value: { log: logOf('Talks', 'Walks'), aside: [] } });
  });

  test.each<[string, (log: EvidenceLog) => unknown, object]>([
    [
      'an address without a scheme',
      (log) => (contentOf(log)['url'] = 'www.example.org'),
      { title: 'Talks', field: ['url'], found: 'www.example.org', isWhole: false },
    ],
    [
      'one wrong date',
      (log) => (contentOf(log, 1)['dateCompleted'] = '31.12.2025'),
      { title: 'Walks', field: ['dateCompleted'], found: '31.12.2025', isWhole: false },
    ],
    [
      'a session whose minutes are a word',
      (log) => (contentOf(log)['sessions'] = [{ date: '2026-01-02', minutes: 'two' }]),
      { title: 'Talks', field: ['sessions', 0, 'minutes'], found: 'two', isWhole: false },
    ],
    [
      'a subject without a name',
      (log) => (log.subject = { name: '' }),
      { field: ['subject', 'name'], found: '', isWhole: false },
    ],
  ])('is shown without the value, which is named: %s', (_, change, value) => {
    const result = read(change);
    expect(result).toMatchObject({ ok: true, value: { aside: [value] } });
    if (!result.ok) return;
    const { log } = result.value;
    expect(parseDocument('imh-evidence-log', JSON.stringify(log)).ok).toBe(true);
    expect(log.entries.map((_entry, at) => contentOf(log, at)['title'])).toEqual(['Talks', 'Walks']);
  });

  test('is shown without an entry that cannot be without the value, and the entry is named', () => {
    const result = read((log) => (log.entries[0]!.versions[0]!.at = 'yesterday'));
    expect(result).toMatchObject({
      ok: true,
      value: { aside: [{ title: 'Talks', field: ['at'], found: 'yesterday', isWhole: true }] },
    });
    expect(result.ok && result.value.log.entries).toHaveLength(1);
  });

  test('names each of several values, also at the same place of neighbors', () => {
    const result = read((log) => {
      for (const at of [0, 1]) contentOf(log, at)['topics'] = ['', 'ethics', ''];
    });
    expect(result.ok && result.value.aside.map(({ title, field }) => [title, field[0]])).toEqual([
      ['Talks', 'topics'],
      ['Walks', 'topics'],
      ['Talks', 'topics'],
      ['Walks', 'topics'],
    ]);
  });

  test('loses an invalid set of requirements or a closed period as a whole, never a part of it', () => {
    const closed = { id: 'p', requirements: 'urn:example:r', period: '2026', closedAt: '2026-11-01T09:00:00Z' };
    const result = read((log) => {
      log.closedPeriods = [closed, { ...closed, id: 'q', day: '1 May' }];
    });
    expect(result).toMatchObject({ ok: true, value: { aside: [{ found: '1 May', isWhole: true }] } });
    expect(result.ok && result.value.log.closedPeriods).toEqual([closed]);
  });

  test.each<[string, (log: EvidenceLog) => unknown, string]>([
    [
      'purpose',
      (log) => (log.purpose = 'copy' as 'backup'),
      'expected one of "backup", "hand-over", found the text "copy".',
    ],
    ['entries', (log) => (log.entries = {} as []), 'expected a list, found an object.'],
    ['entries', (log) => delete (log as Partial<EvidenceLog>).entries, 'is missing (expected a list).'],
  ])('is refused with the value that is wrong: %s', (field, change, message) => {
    expect(read(change)).toMatchObject({ ok: false, error: { path: [field], message: `${field}: ${message}` } });
  });

  test('counts an entry, or a version of it, once if the file lists it twice', () => {
    const twice = read((log) => log.entries.push(structuredClone(log.entries[0]!)));
    expect(twice).toEqual({ ok: true, value: { log: logOf('Talks', 'Walks'), aside: [] } });
    const versions = read(({ entries: [entry] }) => entry!.versions.push(structuredClone(entry!.versions[0]!)));
    expect(versions).toEqual({ ok: true, value: { log: logOf('Talks', 'Walks'), aside: [] } });
    // Two copies with different versions are one entry with a conflict, as if two files were merged.
    const differing = read((log) => {
      const copy = structuredClone(log.entries[0]!);
      copy.versions[0]!.version = uuid(200);
      log.entries.push(copy);
    });
    expect(differing.ok && differing.value.log.entries.map((entry) => entry.versions.length)).toEqual([2, 1]);
  });

  test.each<[string, (log: EvidenceLog) => unknown]>([
    ['the id of an entry', (log) => (log.entries[0]!.id = '7')],
    ['the id of a version', (log) => (log.entries[0]!.versions[0]!.version = '7')],
    ['the day of the export', (log) => (log.exportedAt = 'today')],
    ['the framework of a tag', (log) => (contentOf(log)['competencies'] = [{ framework: 'no uri', node: 'a' }])],
    ['rights', (log) => (log.frameworks = [{ id: 'urn:example:f', rights: { export: 'all' as 'full' } }])],
  ])('is refused, because identity or rights depend on it: %s', (_, change) => {
    expect(read(change)).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });
});
