import { documents, type EvidenceLog, headsOf, mergeLogs, parseDocument, itemState, type Versioned } from '@imh/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filesOf, withoutFile } from './logs.js';
import { runs } from '../support/runs.js';

const all = ['whole', 'whole', 'redacted', 'forgotten'] as const;
const sample = { numRuns: runs(150) };

describe('mergeLogs, for any logs of several machines', () => {
  test('turns valid logs into a valid log', () => {
    fc.assert(
      fc.property(filesOf(2, [all]), ([one, other]) => {
        expect(documents['imh-evidence-log'].safeParse(one).error).toBeUndefined();
        expect(parseDocument('imh-evidence-log', JSON.stringify(mergeLogs(one!, other!))).ok).toBe(true);
      }),
      sample,
    );
  });

  test('is commutative', () => {
    fc.assert(
      fc.property(filesOf(2, [all]), ([one, other]) => {
        expect(withoutFile(mergeLogs(one!, other!))).toEqual(withoutFile(mergeLogs(other!, one!)));
      }),
      sample,
    );
  });

  test('is associative', () => {
    fc.assert(
      fc.property(filesOf(3, [all]), ([one, two, three]) => {
        const left = mergeLogs(mergeLogs(one!, two!), three!);
        const right = mergeLogs(one!, mergeLogs(two!, three!));
        expect(left).toEqual(right);
      }),
      sample,
    );
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(filesOf(2, [all]), ([one, other]) => {
        const once = mergeLogs(one!, other!);
        expect(mergeLogs(once, other!)).toEqual(once);
        expect(mergeLogs(once, structuredClone(once))).toEqual(once);
        expect(mergeLogs(mergeLogs(one!, one!), one!)).toEqual(mergeLogs(one!, one!));
      }),
      sample,
    );
  });

  test('does not change its input', () => {
    fc.assert(
      fc.property(filesOf(2, [all]), ([one, other]) => {
        const before = structuredClone([one, other]);
        mergeLogs(one!, other!);
        expect([one, other]).toEqual(before);
      }),
      sample,
    );
  });
});

describe('mergeLogs loses nothing', () => {
  test('keeps every version of both logs, with its content unless it was erased', () => {
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
      sample,
    );
  });

  test('every item with a live version has a head, and content unless it was deleted', () => {
    fc.assert(
      fc.property(filesOf(2, [all]), ([one, other]) => {
        for (const item of itemsOf(mergeLogs(one!, other!))) {
          expect(headsOf(item).length).toBeGreaterThan(0);
          const deleting = item.versions.some((version) => version.deleted || version.forgotten);
          if (!deleting) expect(itemState(item).deleted).toBe(false);
        }
      }),
      sample,
    );
  });
});

describe('merging a filtered hand-over', () => {
  test('never replaces, conflicts with or deletes a complete version', () => {
    fc.assert(
      fc.property(filesOf(2, [['whole'], ['redacted']]), ([log, handOver]) => {
        const merged = new Map(itemsOf(mergeLogs(log!, handOver!)).map((item) => [item.id, item]));
        for (const before of itemsOf(log!)) {
          const after = merged.get(before.id)!;
          const ids = headsOf(before).map(({ version }) => version);
          // It may connect two complete versions, which resolves a conflict, but never creates one.
          for (const head of headsOf(after)) expect(ids).toContain(head.version);
          expect(itemState(after).deleted).toBe(itemState(before).deleted);
          for (const version of before.versions) {
            expect(after.versions.find((one) => one.version === version.version)).toEqual(version);
          }
        }
      }),
      sample,
    );
  });

  test('adds items that the log does not have', () => {
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
      sample,
    );
  });

  test('removes nothing, even if it does not mark its omissions', () => {
    fc.assert(
      fc.property(filesOf(2, [['whole'], ['redacted']]), ([log, handOver]) => {
        const unmarked = JSON.parse(
          JSON.stringify(handOver, (key, value: unknown) => (key === 'withheld' ? undefined : value)),
        ) as EvidenceLog;
        const merged = versionsOf(mergeLogs(log!, unmarked));
        for (const [id, whole] of versionsOf(log!)) expect(merged.get(id)).toEqual(whole);
      }),
      sample,
    );
  });
});

function itemsOf(log: EvidenceLog): Versioned[] {
  return [...log.entries, ...(log.selfChecks ?? []), ...(log.profile?.aims ?? [])];
}

function versionsOf(log: EvidenceLog): Map<string, Versioned['versions'][number]> {
  return new Map(itemsOf(log).flatMap((item) => item.versions.map((version) => [version.version, version])));
}
