import { documents, type EvidenceLog, headsOf, mergeLogs, parseDocument, itemState, type Versioned } from '@imh/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filesOf, withoutFile } from './logs.js';

const all = ['whole', 'whole', 'redacted', 'forgotten'] as const;
const runs = { numRuns: 400 };

describe('merging the logs of several machines', () => {
  test('takes logs that the schema takes, and gives one', () => {
    fc.assert(
      fc.property(filesOf(2, [all]), ([one, other]) => {
        expect(documents['imh-evidence-log'].safeParse(one).error).toBeUndefined();
        expect(parseDocument('imh-evidence-log', JSON.stringify(mergeLogs(one!, other!))).ok).toBe(true);
      }),
      runs,
    );
  });

  test('does not depend on which comes first', () => {
    fc.assert(
      fc.property(filesOf(2, [all]), ([one, other]) => {
        expect(withoutFile(mergeLogs(one!, other!))).toEqual(withoutFile(mergeLogs(other!, one!)));
      }),
      runs,
    );
  });

  test('does not depend on which two meet first', () => {
    fc.assert(
      fc.property(filesOf(3, [all]), ([one, two, three]) => {
        const left = mergeLogs(mergeLogs(one!, two!), three!);
        const right = mergeLogs(one!, mergeLogs(two!, three!));
        expect(left).toEqual(right);
      }),
      runs,
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(filesOf(2, [all]), ([one, other]) => {
        const once = mergeLogs(one!, other!);
        expect(mergeLogs(once, other!)).toEqual(once);
        expect(mergeLogs(once, structuredClone(once))).toEqual(once);
        expect(mergeLogs(mergeLogs(one!, one!), one!)).toEqual(mergeLogs(one!, one!));
      }),
      runs,
    );
  });

  test('leaves what it was given as it was', () => {
    fc.assert(
      fc.property(filesOf(2, [all]), ([one, other]) => {
        const before = structuredClone([one, other]);
        mergeLogs(one!, other!);
        expect([one, other]).toEqual(before);
      }),
      runs,
    );
  });
});

describe('nothing is lost', () => {
  test('every version of either log is there, and a whole one with all it says unless it was forgotten', () => {
    fc.assert(
      fc.property(filesOf(2, [all]), ([one, other]) => {
        const merged = versionsOf(mergeLogs(one!, other!));
        for (const [id, copy] of [...versionsOf(one!), ...versionsOf(other!)]) {
          const forgotten = versionsOf(one!).get(id)?.forgotten || versionsOf(other!).get(id)?.forgotten;
          expect(merged.get(id)?.forgotten ?? false).toBe(forgotten ?? false);
          if (forgotten) expect(merged.get(id)).not.toHaveProperty('content');
          else if (!copy.withheld) expect(merged.get(id)).toEqual(copy);
          else expect(merged.get(id)?.content ?? {}).toMatchObject((copy.content ?? {}) as object);
        }
      }),
      runs,
    );
  });

  test('every item that has a live version somewhere has a head, and shows something unless a deletion says otherwise', () => {
    fc.assert(
      fc.property(filesOf(2, [all]), ([one, other]) => {
        for (const item of itemsOf(mergeLogs(one!, other!))) {
          expect(headsOf(item).length).toBeGreaterThan(0);
          const deleting = item.versions.some((version) => version.deleted || version.forgotten);
          if (!deleting) expect(itemState(item).deleted).toBe(false);
        }
      }),
      runs,
    );
  });
});

describe('a filtered hand-over', () => {
  test('never replaces, conflicts with or deletes what the log has whole', () => {
    fc.assert(
      fc.property(filesOf(2, [['whole'], ['redacted']]), ([log, handOver]) => {
        const merged = new Map(itemsOf(mergeLogs(log!, handOver!)).map((item) => [item.id, item]));
        for (const before of itemsOf(log!)) {
          const after = merged.get(before.id)!;
          const ids = headsOf(before).map(({ version }) => version);
          // It may tell that one whole version came from another, which settles a conflict; it never brings one.
          for (const head of headsOf(after)) expect(ids).toContain(head.version);
          expect(itemState(after).deleted).toBe(itemState(before).deleted);
          for (const version of before.versions) {
            expect(after.versions.find((one) => one.version === version.version)).toEqual(version);
          }
        }
      }),
      runs,
    );
  });

  test('shows what it has where the log has nothing', () => {
    fc.assert(
      fc.property(filesOf(2, [['forgotten'], ['redacted']]), ([log, handOver]) => {
        const known = versionsOf(log!);
        for (const item of itemsOf(mergeLogs(log!, handOver!))) {
          const fresh = item.versions.filter((version) => version.content !== undefined);
          for (const version of fresh) expect(known.has(version.version)).toBe(false);
          const latest = item.versions.every((version) => version.content !== undefined);
          if (latest) expect(itemState(item).content).toBeDefined();
        }
      }),
      runs,
    );
  });

  test('that does not mark what it left out still takes nothing away', () => {
    fc.assert(
      fc.property(filesOf(2, [['whole'], ['redacted']]), ([log, handOver]) => {
        const unmarked = JSON.parse(
          JSON.stringify(handOver, (key, value: unknown) => (key === 'withheld' ? undefined : value)),
        ) as EvidenceLog;
        const merged = versionsOf(mergeLogs(log!, unmarked));
        for (const [id, whole] of versionsOf(log!)) expect(merged.get(id)).toEqual(whole);
      }),
      runs,
    );
  });
});

function itemsOf(log: EvidenceLog): Versioned[] {
  return [...log.entries, ...(log.selfChecks ?? []), ...(log.profile?.aims ?? [])];
}

function versionsOf(log: EvidenceLog): Map<string, Versioned['versions'][number]> {
  return new Map(itemsOf(log).flatMap((item) => item.versions.map((version) => [version.version, version])));
}
