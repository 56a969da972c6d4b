import {
  type EvidenceContent,
  type EvidenceLog,
  forgetEarlierVersions,
  forgetItem,
  handOverLog,
  headsOf,
  itemState,
  mergeLogs,
  nothingIncluded,
  type Version,
  type WithheldKind,
  withheldKinds,
} from '@imh/core';
import fc from 'fast-check';
import { logOf, uuid } from './logs.js';

// Up to five machines that write, delete, forget, exchange backups and import hand-overs, in any order and with clocks
// that disagree. Whatever happened, their files merge to one log.

type Entry = EvidenceLog['entries'][number];

const machines = 5;
const entries = 3;

export interface Step {
  readonly what: 'edit' | 'delete' | 'forget' | 'empty-trash' | 'backup' | 'hand-over';
  readonly machine: number;
  readonly entry: number;
  /** The machine that imports the file. */
  readonly to: number;
  readonly minute: number;
  readonly note: boolean;
  readonly day: string;
}

export const steps: fc.Arbitrary<Step[]> = fc.array(
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

export interface World {
  readonly logs: EvidenceLog[];
  /** Every version that was ever written, complete. */
  readonly written: Map<string, Version<EvidenceContent>>;
  /** Ids of versions whose content was erased on some machine. */
  readonly erased: Set<string>;
  /** Ids of entries that some machine has deleted. */
  readonly deleted: Set<string>;
}

export function worldAfter(all: readonly Step[]): World {
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

export function handedOver(log: EvidenceLog, notes: boolean): EvidenceLog {
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
export const files = ({ logs }: World): EvidenceLog[] => [
  ...logs,
  handedOver(logs[0]!, true),
  handedOver(logs[1]!, false),
];

export const merged = (logs: readonly EvidenceLog[]): EvidenceLog => logs.reduce((one, other) => mergeLogs(one, other));
