import { buildOutline, countingDay, type EvidenceContent, reviewEntry, reviewLog, reviewQuestions } from '@imh/core';
import { describe, expect, test } from 'vitest';
import { type EntryItem, logOf, reviewEntries, uuid, version } from './logs.js';
import { association, frameworkOf, other, tag } from './walks/given.js';

// One applicant's log, small enough to count by hand.

let next = 0;
const item = (content: Partial<EvidenceContent>, more: { withheld?: string[] } = {}): EntryItem => {
  next += 1;
  return {
    id: uuid(5000 + next),
    versions: [version(next, [], { content: { title: `Entry ${next}`, ...content }, ...more })],
  };
};
const today = '2026-11-21';
const review = (entries: EntryItem[], withheld: string[] = []) => {
  const log = logOf({ entries, withheld });
  const found = reviewEntries(log);
  return { entries: found, row: reviewLog(log, found) };
};
const training = (content: Partial<EvidenceContent>) =>
  item({ type: 'in-service', dateCompleted: '2026-03-01', minutes: 60, ...content });

describe('reviewEntry', () => {
  test('returns the newest version', () => {
    const entry = reviewEntry(
      {
        id: uuid(1),
        versions: [
          version(1, [], { content: { title: 'First', minutes: 600 } }),
          version(2, [1], { content: { title: 'Edited', minutes: 90, dateCompleted: '2026-01-05' } }),
        ],
      },
      today,
    );
    expect(entry).toMatchObject({ content: { title: 'Edited' }, minutes: 90, status: 'finished', others: [] });
  });

  test('of two conflicting versions, the newer counts and the older is in others', () => {
    const entry = reviewEntry(
      {
        id: uuid(1),
        versions: [
          version(1, [], { content: { title: 'First' } }),
          version(2, [1], { content: { title: 'On the phone', minutes: 60 } }),
          version(3, [1], { content: { title: 'At the desk', minutes: 90 } }),
        ],
      },
      today,
    );
    expect(entry?.content.title).toBe('At the desk');
    expect(entry?.others.map(({ title }) => title)).toEqual(['On the phone']);
    expect(entry?.deletedElsewhere).toBe(false);
  });

  test('returns nothing for deleted or erased entries, and marks a conflict with a deletion', () => {
    const deleted = [version(1, []), version(2, [1], { deleted: true })];
    expect(reviewEntry({ id: uuid(1), versions: deleted }, today)).toBeUndefined();
    expect(reviewEntry({ id: uuid(1), versions: [version(1, [], { forgotten: true })] }, today)).toBeUndefined();
    const beside = reviewEntry(
      {
        id: uuid(1),
        versions: [version(1, []), version(2, [1], { deleted: true }), version(3, [1])],
      },
      today,
    );
    expect(beside).toMatchObject({ content: { title: 'Version 3' }, others: [], deletedElsewhere: true });
  });

  test('counts what is dated after today as planned, whatever was chosen, with all of its minutes', () => {
    const content = { title: 'Next week', status: 'finished' as const, dateCompleted: '2026-11-28', minutes: 60 };
    const entry = reviewEntry({ id: uuid(1), versions: [version(1, [], { content })] }, today);
    expect(entry).toMatchObject({ status: 'planned', minutes: 60 });
  });

  test('of an entry that has begun, counts the sessions until today', () => {
    const sessions = [
      { date: '2026-11-14', minutes: 60 },
      { date: '2026-11-28', minutes: 90 },
    ];
    const content = { title: 'Two evenings', sessions };
    const entry = reviewEntry({ id: uuid(1), versions: [version(1, [], { content })] }, today);
    expect(entry).toMatchObject({ status: 'finished', minutes: 60 });
  });
});

describe('reviewLog', () => {
  test('sums minutes of finished entries by group; sessions take precedence', () => {
    const { row } = review([
      item({ type: 'course', dateCompleted: '2025', minutes: 600 }),
      item({
        type: 'webinar-live',
        sessions: [
          { date: '2026-01-05', minutes: 90 },
          { date: '2026-01-12', minutes: 60 },
        ],
        minutes: 999,
      }),
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

  test('lists entries without a duration, unless it was withheld', () => {
    const { entries, row } = review([
      training({ minutes: undefined }),
      item({ type: 'course', dateCompleted: '2026' }, { withheld: ['minutes'] }),
      training({ minutes: 0 }),
    ]);
    expect(row.withoutMinutes).toEqual([entries[0]!.id]);
    expect(row.withheld).toEqual({ stated: [], fields: ['minutes'] });
  });

  test('lists finished trainings without a certificate, unless it is held, confirmed or withheld', () => {
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

  test('lists the frameworks of tags by version, most used first', () => {
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

describe('minutes that may be listed twice', () => {
  test('are those of all possible duplicates but the longest, by group', () => {
    const { row } = review([
      training({ title: 'Sleep', minutes: 60 }),
      training({ title: 'sleep!', minutes: 90 }),
      training({ title: 'Sleep', minutes: undefined }),
      training({ title: 'Play', minutes: 30 }),
      training({ title: 'Circle', type: 'rsc-received', minutes: 45 }),
      training({ title: 'circle', type: 'rsc-received', minutes: 45 }),
    ]);
    expect(row.repeated).toEqual({ training: 60, rscReceived: 45, rscProvided: 0, other: 0 });
  });

  test('are none of a plan', () => {
    const { row } = review([training({ title: 'Sleep' }), training({ title: 'Sleep', dateCompleted: undefined })]);
    expect(row.repeated.training).toBe(0);
  });
});

describe('entries that are still to come', () => {
  test('are in no sum of a log under review', () => {
    const { row } = review([
      training({ dateCompleted: '2026-11-28', status: 'finished' }),
      training({ dateCompleted: '2026-11-20', verification: { kind: 'certificate-held' } }),
    ]);
    expect([row.entries, row.finished, row.minutes.training]).toEqual([2, 1, 60]);
    expect(row.withoutCertificate).toEqual([]);
  });
});

describe('reviewQuestions', () => {
  const document = frameworkOf(association);
  const framework = { document, outline: buildOutline(document) };
  const kinds = (items: EntryItem[]) => {
    const { entries, row } = review(items);
    const title = (id: string) => entries.find((entry) => entry.id === id)!.content.title;
    return reviewQuestions(entries, row, framework).map(({ kind, entries }) => [
      kind,
      entries.map((ids) => ids.map(title)),
    ]);
  };
  const whole = (content: Partial<EvidenceContent>) =>
    training({
      competencies: [{ ...tag('soil'), version: '1' }],
      verification: { kind: 'certificate-held' },
      ...content,
    });

  test('asks nothing about a complete entry', () => {
    expect(kinds([whole({})])).toEqual([]);
  });

  test('asks one question per missing field, with all its entries', () => {
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
        whole({ title: 'untagged supervision', type: 'rsc-provided', competencies: [] }),
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

  test('asks about tags of another version, of unknown nodes, and of another framework only', () => {
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

  test('asks about each group of possible duplicates and each conflict', () => {
    const twice = { ...whole({ title: 'On the phone' }) };
    twice.versions.push(version(959, [], { content: { ...twice.versions[0]!.content!, title: 'At the desk' } }));
    expect(kinds([whole({ title: 'Sleep' }), whole({ title: 'Play' }), whole({ title: 'sleep!' }), twice])).toEqual([
      ['duplicate', [['Sleep', 'sleep!']]],
      ['versions', [['At the desk']]],
    ]);
  });

  test('asks nothing about withheld fields', () => {
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
])('countingDay: a log for %s, reviewed on %s, is counted for %s', (period, today, day) => {
  expect(countingDay(period, today)).toBe(day);
});
