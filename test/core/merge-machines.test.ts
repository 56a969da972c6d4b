import {
  canonicalJson,
  type EvidenceContent,
  type EvidenceLog,
  forgetEarlierVersions,
  forgetItem,
  headsOf,
  handOverLog,
  itemState,
  mergeLogs,
  nothingIncluded,
  parseDocument,
  type Version,
  type WithheldKind,
  withheldKinds,
} from '@imh/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logOf, uuid, withoutFile } from './logs.js';
import { runs } from '../support/runs.js';

// Up to five machines that write, delete, forget, exchange backups and import hand-overs, in any order and with clocks
// that disagree. Whatever happened, their files merge to one log.

type Entry = EvidenceLog['entries'][number];

const machines = 5;
const entries = 3;

interface Step {
  readonly what: 'edit' | 'delete' | 'forget' | 'empty-trash' | 'backup' | 'hand-over';
  readonly machine: number;
  readonly entry: number;
  /** The machine that imports the file. */
  readonly to: number;
  readonly minute: number;
  readonly note: boolean;
  readonly day: string;
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    what: fc.constantFrom('edit', 'edit', 'edit', 'delete', 'forget', 'empty-trash', 'backup', 'backup', 'hand-over'),
    machine: fc.nat(machines - 1),
    entry: fc.nat(entries - 1),
    to: fc.nat(machines - 1),
    minute: fc.nat(59),
    note: fc.boolean(),
    day: fc.constantFrom('2025-02-01', '2026-02-01', '2027-02-01'),
  }),
  { minLength: 5, maxLength: 40 },
);

interface World {
  readonly logs: EvidenceLog[];
  /** Every version that was ever written, complete. */
  readonly written: Map<string, Version<EvidenceContent>>;
  /** Ids of versions whose content was erased on some machine. */
  readonly erased: Set<string>;
  /** Ids of entries that some machine has deleted. */
  readonly deleted: Set<string>;
}

function worldAfter(all: readonly Step[]): World {
  const world: World = {
    logs: Array.from({ length: machines }, (_, at) => ({ ...logOf(), machine: `m${at}` })),
    written: new Map(),
    erased: new Set(),
    deleted: new Set(),
  };
  for (const step of all) take(world, step);
  return world;
}

function take(world: World, step: Step): void {
  const { logs } = world;
  const log = logs[step.machine]!;
  const id = uuid(900 + step.entry);
  const item = log.entries.find((one) => one.id === id);
  switch (step.what) {
    case 'edit':
      return write(world, step, item, { content: contentOf(step, world.written.size) });
    case 'delete':
      if (!item || itemState(item).deleted) return;
      world.deleted.add(id);
      return write(world, step, item, { deleted: true });
    case 'forget':
      return erase(world, log, item, forgetEarlierVersions);
    case 'empty-trash':
      if (!item || !itemState(item).deleted) return;
      return erase(world, log, item, forgetItem);
    case 'backup':
      logs[step.to] = mergeLogs(logs[step.to]!, log);
      return;
    case 'hand-over':
      logs[step.to] = mergeLogs(logs[step.to]!, handedOver(log, step.note));
  }
}

function contentOf({ note, day }: Step, number: number): EvidenceContent {
  const competencies = [{ framework: 'urn:f:1', node: 'n', label: `Label ${number}`, howShown: `How ${number}` }];
  const title = `Version ${number}`;
  return { title, dateCompleted: day, competencies, ...(note ? { note: `Note ${number}`, 'x-new': number } : {}) };
}

function write(world: World, step: Step, item: Entry | undefined, what: Partial<Version<EvidenceContent>>): void {
  const log = world.logs[step.machine]!;
  const version = {
    version: uuid(1000 + world.written.size),
    parents: item ? headsOf(item).map((head) => head.version) : [],
    at: `2026-11-21T09:${String(step.minute).padStart(2, '0')}:00Z`,
    machine: log.machine,
    ...what,
  } as Entry['versions'][number];
  world.written.set(version.version, version);
  const id = uuid(900 + step.entry);
  world.logs[step.machine] = mergeLogs(log, { ...logOf(), entries: [{ id, versions: [version] }] });
}

function erase(world: World, log: EvidenceLog, item: Entry | undefined, forget: (item: Entry) => Entry): void {
  if (!item) return;
  const left = forget(item);
  for (const { version, forgotten } of left.versions) if (forgotten) world.erased.add(version);
  log.entries = log.entries.map((one) => (one === item ? left : one));
}

const words = {
  withheld: Object.fromEntries(withheldKinds.map((kind) => [kind, kind])) as Record<WithheldKind, string>,
};

function handedOver(log: EvidenceLog, notes: boolean): EvidenceLog {
  return handOverLog(
    log,
    { include: { ...nothingIncluded, notes } },
    {
      exportedAt: '2026-11-21T10:00:00Z',
      machine: log.machine,
      today: '2026-11-21',
      language: 'en',
      words,
      frameworkOf: () => undefined,
      outlineOf: () => undefined,
    },
  );
}

/** The files of a world: every machine's backup, and what some of them hand over. */
const files = ({ logs }: World): EvidenceLog[] => [...logs, handedOver(logs[0]!, true), handedOver(logs[1]!, false)];

const merged = (logs: readonly EvidenceLog[]): EvidenceLog => logs.reduce((one, other) => mergeLogs(one, other));

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
