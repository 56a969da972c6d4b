import {
  type EvidenceContent,
  type EvidenceLog,
  type ReviewEntry,
  reviewEntry,
  type Version,
  type Versioned,
} from '@imh/core';
import fc from 'fast-check';

// Logs of several machines: one history per item, of which every file contains some versions, some with withheld fields
// and some forgotten.

export const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export type EntryItem = EvidenceLog['entries'][number];

export function version(
  number: number,
  parents: number[],
  more: Partial<Version<EvidenceContent>> = {},
): EntryItem['versions'][number] {
  const minute = String(number % 60).padStart(2, '0');
  const stamp = { version: uuid(number), parents: parents.map(uuid), at: `2026-11-21T09:${minute}:00Z`, machine: 'm1' };
  const content = more.deleted || more.forgotten ? {} : { content: { title: `Version ${number}` } };
  return { ...stamp, ...content, ...more } as EntryItem['versions'][number];
}

export function entryOf(...versions: EntryItem['versions']): EntryItem {
  return { id: uuid(1000), versions };
}

export function reviewEntries({ entries }: Pick<EvidenceLog, 'entries'>): ReviewEntry[] {
  return entries.flatMap((item) => reviewEntry(item, '2026-11-21') ?? []);
}

export function logOf(parts: Partial<EvidenceLog> = {}): EvidenceLog {
  return {
    format: 'imh-evidence-log',
    formatVersion: 1,
    exportedAt: '2026-11-21T09:00:00Z',
    machine: 'm1',
    purpose: 'backup',
    entries: [],
    ...parts,
  };
}

/** One complete history of an item. */
interface History {
  readonly id: string;
  readonly versions: Version<EvidenceContent>[];
}

const content: fc.Arbitrary<EvidenceContent> = fc.record(
  {
    title: fc.constantFrom('A webinar', 'A course'),
    note: fc.constantFrom('mine', 'yours'),
    minutes: fc.nat(600),
    topics: fc.array(fc.constantFrom('dei', 'ethics'), { maxLength: 3 }),
    competencies: fc.array(
      fc.record({
        framework: fc.constant('urn:f:1'),
        node: fc.constantFrom('a', 'b'),
        label: fc.constantFrom('A', 'B'),
      }),
      { maxLength: 2 },
    ),
    'x-unknown': fc.jsonValue({ maxDepth: 2 }),
  },
  { requiredKeys: ['title'] },
);

const history = (id: string, first: number): fc.Arbitrary<History> =>
  fc
    .array(
      fc.record({
        content,
        deleted: fc.boolean(),
        parents: fc.array(fc.nat(), { maxLength: 2 }),
        minute: fc.nat(9),
        machine: fc.constantFrom('m1', 'm2', 'm3', 'm4', 'm5'),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((steps) => ({
      id,
      versions: steps.map(({ content, deleted, parents, minute, machine }, index): Version<EvidenceContent> => ({
        version: uuid(first + index),
        parents: index === 0 ? [] : [...new Set(parents.map((parent) => uuid(first + (parent % index))))],
        at: `2026-11-21T09:3${minute}:00Z`,
        machine,
        // Every third may be a deletion; the first never is.
        ...(deleted && index % 3 === 2 ? { deleted: true as const } : { content }),
      })),
    }));

const withheldFields = ['note', 'minutes', 'topics', 'competencies', 'x-unknown'] as const;

/** A version in a filtered hand-over. */
export function redacted(whole: Version<EvidenceContent>, fields: readonly string[]): Version<EvidenceContent> {
  if (!whole.content) return { ...whole, withheld: [...fields] };
  const kept = Object.entries(whole.content).filter(([field]) => !fields.includes(field));
  return { ...whole, content: Object.fromEntries(kept) as EvidenceContent, withheld: [...fields] };
}

export const forgottenCopy = ({ version, parents, at, machine, deleted }: Version<EvidenceContent>) => ({
  version,
  parents,
  at,
  machine,
  ...(deleted ? { deleted } : {}),
  forgotten: true as const,
});

interface Slip {
  readonly has: boolean;
  readonly how: 'whole' | 'redacted' | 'forgotten';
  readonly fields: readonly string[];
}

const slip = (hows: readonly Slip['how'][]): fc.Arbitrary<Slip> =>
  fc.record({
    has: fc.boolean(),
    how: fc.constantFrom(...hows),
    fields: fc.shuffledSubarray([...withheldFields], { minLength: 1 }),
  });

function itemsIn(histories: readonly History[], slips: readonly Slip[]): Versioned<EvidenceContent>[] {
  return histories.flatMap(({ id, versions }, row) => {
    const held = versions.flatMap((whole, column) => {
      const { has, how, fields } = slips[(row * 5 + column) % slips.length]!;
      if (!has) return [];
      return how === 'whole' ? whole : how === 'redacted' ? redacted(whole, fields) : forgottenCopy(whole);
    });
    return held.length > 0 ? [{ id, versions: held }] : [];
  });
}

const around = fc.record(
  {
    language: fc.constantFrom('en', 'es'),
    'x-of-the-log': fc.jsonValue({ maxDepth: 2 }),
    frameworks: fc.array(
      fc.record(
        {
          id: fc.constantFrom('urn:f:1', 'urn:f:2'),
          version: fc.constantFrom('1', '2'),
          title: fc.constantFrom('F', 'G'),
          x: fc.nat(3),
        },
        { requiredKeys: ['id'] },
      ),
      { maxLength: 3 },
    ),
    attachments: fc.array(
      fc.record({ name: fc.constantFrom('a.pdf', 'b.pdf'), sha256: fc.constantFrom('0'.repeat(64), 'a'.repeat(64)) }),
      { maxLength: 3 },
    ),
    closedPeriods: fc.array(
      fc.record({
        id: fc.constantFrom('p1', 'p2'),
        requirements: fc.constant('urn:r:1'),
        period: fc.constantFrom('2025', '2026'),
        closedAt: fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'),
      }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
);

const ofTheFile = fc.record(
  {
    exportedAt: fc.constantFrom('2026-11-21T09:00:00Z', '2026-11-22T09:00:00Z'),
    machine: fc.constantFrom('m1', 'm2'),
    purpose: fc.constantFrom('backup' as const, 'hand-over' as const),
    subject: fc.record({ name: fc.constantFrom('Ana', 'Bo') }),
    scope: fc.record({ description: fc.constantFrom('2025', '2026') }),
    withheld: fc.constantFrom(['notes'], []),
  },
  { requiredKeys: ['exportedAt', 'machine', 'purpose'] },
);

/** Several files over the same histories. */
export function filesOf(count: number, hows: readonly (readonly Slip['how'][])[]): fc.Arbitrary<EvidenceLog[]> {
  const histories = fc.tuple(
    history(uuid(901), 100),
    history(uuid(902), 200),
    history(uuid(903), 300),
    history(uuid(904), 400),
  );
  const files = fc.tuple(
    ...Array.from({ length: count }, (_, index) =>
      fc.record({
        slips: fc.array(slip(hows[index % hows.length]!), { minLength: 20, maxLength: 20 }),
        around,
        file: ofTheFile,
        known: fc.boolean(),
      }),
    ),
  );
  return fc.tuple(histories, files).map(([[one, two, three, four], made]) =>
    made.map(({ slips, around, file, known }): EvidenceLog => {
      const aims = asAims(itemsIn([three], slips.slice(10)));
      return {
        ...logOf(),
        ...file,
        ...around,
        entries: itemsIn([one, two], slips) as EvidenceLog['entries'],
        ...(known
          ? {
              profile: {
                format: 'imh-profile',
                formatVersion: 1,
                'x-own': around.language ?? 0,
                ...(aims.length ? { aims } : {}),
              },
            }
          : {}),
        ...(known ? { selfChecks: asSelfChecks(itemsIn([four], slips.slice(15))) } : {}),
      } as EvidenceLog;
    }),
  );
}

function asAims(items: Versioned<EvidenceContent>[]): Versioned[] {
  return items.map((item) => ({
    ...item,
    versions: item.versions.map((one) => (one.content ? { ...one, content: { association: one.content.title } } : one)),
  }));
}

function asSelfChecks(items: Versioned<EvidenceContent>[]): Versioned[] {
  const check = {
    format: 'imh-self-check',
    formatVersion: 1,
    id: uuid(7),
    framework: { id: 'urn:f:1' },
    takenAt: '2026-11-21T09:00:00Z',
    answers: [],
  };
  return items.map((item) => ({
    ...item,
    versions: item.versions.map((one) => (one.content ? { ...one, content: check } : one)),
  }));
}

/** A log without the fields that describe the file. */
export function withoutFile(log: EvidenceLog): object {
  const { exportedAt: _1, machine: _2, purpose: _3, subject: _4, scope: _5, withheld: _6, ...rest } = log;
  return rest;
}
