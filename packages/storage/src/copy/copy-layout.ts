import type { Version } from '@imh/core';
import type { ItemKind, RowStore } from '../database.js';
import { crc32 } from './sealed-text.js';

/**
 * Items are grouped into pages by a hash of their id. One key per entry would be simpler, but Chromium 156 computes the
 * used bytes at every write, key by key: with 100,000 keys a write takes 150 ms, with 1,024 it takes 1 ms.
 */
export const itemPages = 1024;

/** Stores whose rows have a key of their own in the second store: they hold tens of rows, not thousands. */
export const rowStores = [
  'drafts',
  'frameworks',
  'settings',
  'closedPeriods',
  'requirements',
  'guides',
] as const satisfies readonly RowStore[];
/** An item in the second store. */
export interface CopiedItem {
  readonly kind: ItemKind;
  readonly id: string;
  readonly changedAt: string;
  readonly unknown?: Record<string, unknown>;
  readonly versions: readonly Version[];
}

/** Which state of the database the copy is complete for. Missing while the copy is being rewritten. */
export interface CopyHead {
  /** Names the database that the sequence counts in; a new database has a new one. */
  readonly lineage: string;
  /** The newest change that the copy contains. */
  readonly sequence: number;
  /** Every other key of the copy, so that a missing one is noticed. */
  readonly rows: readonly string[];
  readonly pages: readonly number[];
}

const prefix = 'log/';
export const headKey = `${prefix}head`;
export const pageKey = (page: number) => `${prefix}items/${page}`;
export const rowKey = (store: RowStore, key: string) => `${prefix}${store}/${key}`;

export function pageOf(kind: ItemKind, id: string): number {
  return crc32(`${kind} ${id}`) % itemPages;
}

/** Store and key of a row's key in the second store; undefined for other keys. */
export function rowOf(key: string): readonly [RowStore, string] | undefined {
  const store = rowStores.find((name) => key.startsWith(`${prefix}${name}/`));
  return store && [store, key.slice(prefix.length + store.length + 1)];
}

export function isOfCopy(key: string): boolean {
  return key.startsWith(prefix);
}
