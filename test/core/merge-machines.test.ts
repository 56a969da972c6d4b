import { canonicalJson, type EvidenceLog, itemState, mergeLogs, parseDocument } from '@imh/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutFile } from './logs.js';
import { files, handedOver, merged, steps, worldAfter } from './machines.js';
import { runs } from '../support/runs.js';

/** Merges neighbors until one is left: another grouping than from left to right. */
function mergedInPairs(logs: readonly EvidenceLog[]): EvidenceLog {
  if (logs.length === 1) return mergeLogs(logs[0]!, logs[0]!);
  const pairs = Array.from({ length: Math.ceil(logs.length / 2) }, (_, at) => logs.slice(2 * at, 2 * at + 2));
  return mergedInPairs(pairs.map((pair) => merged(pair)));
}

const text = (log: EvidenceLog): string => canonicalJson(withoutFile(log));
const sample = { numRuns: runs(150) };

describe('the files of up to five machines', () => {
  test('merge to one log, in any order and grouping, and again', () => {
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.nat()), (all, random) => {
        const logs = files(worldAfter(all));
        const shuffled = [...logs];
        for (let at = shuffled.length - 1; at > 0; at -= 1) {
          const other = (random.next().value as number) % (at + 1);
          [shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!];
        }
        const whole = merged(logs);
        expect(text(merged(shuffled))).toBe(text(whole));
        expect(text(mergedInPairs(shuffled))).toBe(text(whole));
        expect(text(merged([whole, ...shuffled]))).toBe(text(whole));
        expect(parseDocument('imh-evidence-log', JSON.stringify(whole)).ok).toBe(true);
      }),
      sample,
    );
  });

  test('lose no version: each is there as it was written, unless a machine has erased it', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const world = worldAfter(all);
        const whole = merged(files(world));
        const kept = new Map(whole.entries.flatMap(({ versions }) => versions.map((one) => [one.version, one])));
        for (const [id, version] of world.written) {
          const { version: same, parents, at, machine, deleted } = version;
          const stamp = { version: same, parents, at, machine, ...(deleted ? { deleted } : {}) };
          expect(kept.get(id)).toEqual(world.erased.has(id) ? { ...stamp, forgotten: true } : version);
        }
        expect(kept.size).toBe(world.written.size);
      }),
      sample,
    );
  });

  test('delete no entry that no machine has deleted', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const world = worldAfter(all);
        for (const item of merged(files(world)).entries) {
          if (!world.deleted.has(item.id)) expect(itemState(item).deleted).toBe(false);
        }
      }),
      sample,
    );
  });

  test('are not changed by a hand-over, except for entries that are new', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const whole = merged(worldAfter(all).logs);
        const again = mergeLogs(whole, handedOver(whole, false));
        expect(again.entries).toEqual(whole.entries);
      }),
      sample,
    );
  });
});
