import type { EvidenceStore, ItemRecord } from '@imh/storage';
import { openStore, saveEntry } from './mounted.js';

interface LogToExport {
  readonly store: EvidenceStore;
  /** An entry of last year with a note, a quote and a certificate. */
  readonly one: ItemRecord;
  /** An entry of this year. */
  readonly other: ItemRecord;
  /** Checksum of the certificate. */
  readonly sha256: string;
}

/** A log with two finished entries and a planned one. */
export async function logToExport(): Promise<LogToExport> {
  const store = await openStore();
  const certificate = new Blob(['%PDF-1.4 of a certificate'], { type: 'application/pdf' });
  const kept = await store.keepAttachment(certificate);
  if (!kept.ok) throw new Error(kept.error.message);
  const one = await saveEntry(store, {
    title: 'Of last year',
    dateCompleted: '2025-05-05',
    type: 'course',
    minutes: 90,
    note: 'word-of-note',
    quotes: [{ exact: 'word-of-quote' }],
    attachments: [{ name: 'proof.pdf', ...kept.value }],
  });
  const other = await saveEntry(store, { title: 'Of this year', dateCompleted: '2026-02-02', minutes: 60 });
  await saveEntry(store, { title: 'Planned', status: 'planned', dateStart: '2999-01' });
  return { store, one, other, sha256: kept.value.sha256 };
}
