import type { HandOverChoice, SelfCheck, Versioned } from '@imh/core';
import { xapiJson, type WritingOptions } from '@imh/formats/xapi';
import type { EvidenceStore } from '@imh/storage';
import type { WriteExport } from '../exporter.js';

/** xAPI statements as a JSON array. */
export const writeXapi: WriteExport = async function* (store, choice, context, { xapiVersion, signal }) {
  const entries = store.handOverEntries(choice, { signal, language: context.language });
  yield* xapiJson(entries, context, await writingOptions(store, choice, { version: xapiVersion ?? '1.0.3' }));
};

/** What the person chose beyond entries. */
export async function writingOptions(
  store: EvidenceStore,
  { include }: HandOverChoice,
  options: WritingOptions,
): Promise<WritingOptions> {
  const found = await Promise.all([...include.selfChecks].map((id) => store.history('self-check', id)));
  const selfChecks = found.filter((item) => item !== undefined) as Versioned<SelfCheck>[];
  const { notes, quotes } = include;
  return { ...options, include: { notes, quotes }, selfChecks };
}
