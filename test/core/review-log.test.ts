import {
  buildOutline,
  countingDay,
  type EvidenceContent,
  reviewEntries,
  reviewEntry,
  reviewLog,
  reviewQuestions,
} from '@imh/core';
import { describe, expect, test } from 'vitest';
import { type EntryItem, logOf, uuid, version } from './logs.js';
import { association, frameworkOf, other, tag } from './walks/given.js';

// One person's log, small enough to be counted by hand.

let next = 0;
const item = (content: Partial<EvidenceContent>, more: { withheld?: string[] } = {}): EntryItem => {
  next += 1;
  return {
    id: uuid(5000 + next),
    versions: [version(next, [], { content: { title: `Entry ${next}`, ...content }, ...more })],
  };
};
const review = (entries: EntryItem[], withheld: string[] = []) => {
  const log = logOf({ entries, withheld });
  const found = reviewEntries(log);
  return { entries: found, row: reviewLog(log, found) };
};
const training = (content: Partial<EvidenceContent>) =>
  item({ type: 'in-service', dateCompleted: '2026-03-01', minutes: 60, ...content });

describe('an entry as it stands now', () => {
  test('is its newest version', () => {
    const entry = reviewEntry({
      id: uuid(1),
      versions: [
        version(1, [], { content: { title: 'First', minutes: 600 } }),
        version(2, [1], { content: { title: 'Mended', minutes: 90, dateCompleted: '2026-01-05' } }),
      ],
    });
    expect(entry).toMatchObject({ content: { title: 'Mended' }, minutes: 90, status: 'finished', others: [] });
  });

  test('two versions that nobody settled: the newer counts, the older is shown beside it', () => {
    const entry = reviewEntry({
      id: uuid(1),
      versions: [
        version(1, [], { content: { title: 'First' } }),
        version(2, [1], { content: { title: 'On the phone', minutes: 60 } }),
        version(3, [1], { content: { title: 'At the desk', minutes: 90 } }),
      ],
    });
    expect(entry?.content.title).toBe('At the desk');
    expect(entry?.others.map(({ title }) => title)).toEqual(['On the phone']);
    expect(entry?.deletedElsewhere).toBe(false);
  });

  test('deleted or forgotten is no entry, and a live version beside a deletion is marked', () => {
    const deleted = [version(1, []), version(2, [1], { deleted: true })];
    expect(reviewEntry({ id: uuid(1), versions: deleted })).toBeUndefined();
    expect(reviewEntry({ id: uuid(1), versions: [version(1, [], { forgotten: true })] })).toBeUndefined();
    const beside = reviewEntry({
      id: uuid(1),
      versions: [version(1, []), version(2, [1], { deleted: true }), version(3, [1])],
    });
    expect(beside).toMatchObject({ content: { title: 'Version 3' }, others: [], deletedElsewhere: true });
  });
});

describe('the row of a person', () => {
  test('adds up hours of what is finished, by group; sessions instead of the stated length', () => {
    const { row } = review([
      item({ type: 'course', dateCompleted: '2025', minutes: 600 }),
      item({ type: 'webinar-live', sessions: [{ date: '2026-01-05', minutes: 90 }, { date: '2026-01-12', minutes: 60 }], minutes: 999 }), // prettier-ignore
      item({ type: 'conference', dateCompleted: '2026-05', status: 'attended', minutes: 480 }),
      item({ type: 'course', minutes: 300 }),
      item({ type: 'rsc-received', dateCompleted: '2026-02-01', minutes: 45 }),
      item({ type: 'rsc-provided', dateCompleted: '2026-02-02', minutes: 30 }),
      item({ type: 'work', dateCompleted: '2026-02-03', minutes: 1200 }),
      item({ dateCompleted: '2026-02-04', minutes: 15 }),
    ]);
    expect(row.minutes).toEqual({ training: 750, rscReceived: 45, rscProvided: 30, other: 1215 });
    expect([row.entries, row.finished]).toEqual([8, 6]);
  });

  test('names what says no hours, and does not where the hand-over left hours out', () => {
    const { entries, row } = review([
      training({ minutes: undefined }),
      item({ type: 'course', dateCompleted: '2026' }, { withheld: ['minutes'] }),
      training({ minutes: 0 }),
    ]);
    expect(row.withoutMinutes).toEqual([entries[0]!.id]);
    expect(row.withheld).toEqual({ stated: [], fields: ['minutes'] });
  });

  test('asks a certificate of finished trainings only, and not where one is held, confirmed or left out', () => {
    const sha256 = 'a'.repeat(64);
    const { entries, row } = review([
      training({ title: 'none' }),
      training({ title: 'self', verification: { kind: 'self-reported' } }),
      training({ title: 'file', attachments: [{ name: 'c.pdf', sha256 }] }),
      training({ title: 'held', verification: { kind: 'certificate-held' } }),
      training({ title: 'confirmed', verification: { kind: 'confirmed', by: 'Rosa' } }),
      item({ type: 'course', title: 'left out', dateCompleted: '2026' }, { withheld: ['attachments'] }),
      item({ type: 'article', title: 'read', dateCompleted: '2026' }),
      item({ type: 'course', title: 'planned' }),
    ]);
    const titles = row.withoutCertificate.map((id) => entries.find((entry) => entry.id === id)!.content.title);
    expect(titles).toEqual(['none', 'self']);
  });

  test('names the frameworks of its tags, version by version, the most used first', () => {
    const { row } = review(
      [
        training({ competencies: [{ ...tag('soil'), version: '1' }, tag('bees', other)] }),
        training({
          competencies: [
            { ...tag('water'), version: '1' },
            { ...tag('soil'), version: '2' },
          ],
        }),
      ],
      ['notes'],
    );
    expect(row.frameworks).toEqual([
      { id: association, version: '1', tags: 2 },
      { id: other, tags: 1 },
      { id: association, version: '2', tags: 1 },
    ]);
    expect(row.withheld.stated).toEqual(['notes']);
  });
});

describe('questions to the applicant', () => {
  const document = frameworkOf(association);
  const framework = { document, outline: buildOutline(document) };
  const kinds = (items: EntryItem[]) => {
    const { entries, row } = review(items);
    const title = (id: string) => entries.find((entry) => entry.id === id)!.content.title;
    return reviewQuestions(entries, row, framework).map(({ kind, entries }) => [kind, entries.map((ids) => ids.map(title))]); // prettier-ignore
  };
  const whole = (content: Partial<EvidenceContent>) =>
    training({
      competencies: [{ ...tag('soil'), version: '1' }],
      verification: { kind: 'certificate-held' },
      ...content,
    });

  test('nothing is asked of an entry that says everything', () => {
    expect(kinds([whole({})])).toEqual([]);
  });

  test('each thing that is missing is one question with its entries', () => {
    expect(
      kinds([
        whole({ title: 'undated', dateCompleted: undefined, status: 'finished' }),
        whole({ title: 'neither date nor status', dateCompleted: undefined }),
        whole({ title: 'a plan', dateCompleted: undefined, status: 'planned' }),
        whole({ title: 'hours', minutes: undefined }),
        whole({ title: 'type', type: undefined }),
        whole({ title: 'untagged', competencies: [] }),
        whole({ title: 'certificate', verification: undefined }),
        whole({ title: 'supervision', type: 'rsc-received' }),
        whole({ title: 'with a supervisor', type: 'rsc-received', rsc: { provider: 'Rosa' } }),
      ]),
    ).toEqual([
      ['date', [['undated'], ['neither date nor status']]],
      ['unfinished', [['a plan']]],
      ['hours', [['hours']]],
      ['type', [['type']]],
      ['competency', [['untagged']]],
      ['certificate', [['certificate']]],
      ['rsc-provider', [['supervision']]],
    ]);
  });

  test('tags of another version, of a node that is not there, and of another framework alone', () => {
    expect(
      kinds([
        whole({ title: 'older', competencies: [{ ...tag('soil'), version: '0' }] }),
        whole({ title: 'gone', competencies: [tag('moss')] }),
        whole({ title: 'unpinned', competencies: [tag('soil')] }),
        whole({ title: 'foreign', competencies: [tag('soil', other)] }),
        whole({ title: 'both', competencies: [tag('soil', other), tag('bees')] }),
        whole({ title: 'own word', competencies: [{ framework: association, localArea: 'Worms' }] }),
      ]),
    ).toEqual([
      ['other-version', [['older'], ['gone']]],
      ['other-framework', [['foreign']]],
    ]);
  });

  test('what may be one thing is one question for each group, and so are versions that differ', () => {
    const twice = { ...whole({ title: 'On the phone' }) };
    twice.versions.push(version(959, [], { content: { ...twice.versions[0]!.content!, title: 'At the desk' } }));
    expect(
      kinds([whole({ title: 'Sleep' }), whole({ title: 'Play' }), whole({ title: 'sleep!' }), twice]),
    ).toEqual([
      ['duplicate', [['Sleep', 'sleep!']]],
      ['versions', [['At the desk']]],
    ]); // prettier-ignore
  });

  test('nothing is asked about a field that the hand-over left out', () => {
    const left = ['dateCompleted', 'minutes', 'type', 'competencies', 'attachments', 'rsc', 'provider'];
    expect(kinds([item({ status: 'finished' }, { withheld: left })])).toEqual([]);
    expect(kinds([item({ status: 'finished', type: 'rsc-received' }, { withheld: left })])).toEqual([]);
  });
});

test.each([
  ['2025', '2026-01-15', '2025-12-31'],
  ['2026', '2026-01-15', '2026-01-15'],
  ['2024-07-01/2025-06-30', '2026-01-15', '2025-06-30'],
  [' 2025-01-01/2025-12-31 ', '2026-01-15', '2025-12-31'],
  ['last year', '2026-01-15', '2026-01-15'],
  [undefined, '2026-01-15', '2026-01-15'],
])('a log for %s, looked at on %s, is counted for %s', (period, today, day) => {
  expect(countingDay(period, today)).toBe(day);
});
