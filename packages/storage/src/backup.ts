import { type Aim, type EvidenceLog, type Framework, permittedFramework, type ReferencedFramework } from '@imh/core';
import { restKey } from './database.js';
import type { Writer } from './items.js';

const fileOnly = ['format', 'formatVersion', 'exportedAt', 'machine', 'purpose', 'subject', 'scope', 'withheld'];
const known = [
  'frameworks',
  'profile',
  'entries',
  'selfChecks',
  'ratings',
  'closedPeriods',
  'requirements',
  'attachments',
];

/** A log without its items: the parts that have no store of their own, kept unchanged so that nothing is lost. */
export type Rest = EvidenceLog;

export interface ExportOptions {
  /** Frameworks that are not part of the program: they are included if their rights permit that. */
  readonly installed?: readonly Framework[];
  /** Stops the export; nothing is changed by it. */
  readonly signal?: AbortSignal;
}

/** What a backup contains apart from items. */
export interface BackupFrame {
  /** Fields of files that were imported and that this version of the program does not know, and those of this file. */
  readonly head: Record<string, unknown>;
  readonly rest: Partial<Rest>;
}

export async function backupFrame(writer: Writer): Promise<BackupFrame> {
  const kept = ((await writer.database.get('settings', restKey)) as Rest | undefined) ?? {};
  const closedPeriods = await writer.database.getAll('closedPeriods');
  const requirements = await writer.database.getAll('requirements');
  const rest: Partial<Rest> = { ...kept, closedPeriods, requirements };
  return {
    head: {
      ...without(rest, [...fileOnly, ...known]),
      format: 'imh-evidence-log',
      formatVersion: 1,
      exportedAt: writer.now(),
      machine: writer.machine,
      purpose: 'backup',
    },
    rest,
  };
}

/** A framework without restrictions, or with a right to a personal copy, is restored together with the log. */
export function withDocument(reference: ReferencedFramework, installed: readonly Framework[]): ReferencedFramework {
  const { id, version } = reference;
  const found = installed.find((one) => one.id === id && (version === undefined || one.version === version));
  if (!found || permittedFramework(found, 'keep').withheld.length > 0) return reference;
  return { ...reference, document: found };
}

/** Frameworks that imported logs and the aims refer to. */
export async function keptReferences(writer: Writer): Promise<ReferencedFramework[]> {
  const rest = (await writer.database.get('settings', restKey)) as Rest | undefined;
  const result = new Map((rest?.frameworks ?? []).map((framework) => [framework.id, framework]));
  const aims = await writer.database.getAllFromIndex('items', 'byDate', IDBKeyRange.bound(['aim', 0], ['aim', 0, []]));
  for (const { content } of aims) {
    const framework = (content as Aim | undefined)?.framework;
    if (framework && !result.has(framework.id)) result.set(framework.id, framework);
  }
  return [...result.values()];
}

/** A framework that a tag or an aim refers to, with its title and rights if known, without its statements. */
export function referencedFramework(
  installed: readonly Framework[],
  id: string,
  version: string | undefined,
): ReferencedFramework {
  const framework = installed.find((one) => one.id === id && (version === undefined || one.version === version));
  return {
    id,
    ...(version !== undefined ? { version } : {}),
    ...(framework ? { title: framework.title, ...(framework.rights ? { rights: framework.rights } : {}) } : {}),
  };
}

export function without(object: object, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}
