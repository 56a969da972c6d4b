import { shippedFrameworks, starter } from '@imh/frameworks';
import { EvidenceStore } from '@imh/storage';
import { secondStore } from '../../../../extension/platform/second-store.js';
import { realisticLog } from '../../../support/large-log.js';

/** Fills the log of the extension as an import does, with its second copy. @returns milliseconds */
export async function seedLog(entries: number): Promise<number> {
  const store = await EvidenceStore.open({ shipped: shippedFrameworks, secondStore });
  const log = realisticLog({ entries, framework: starter });
  const start = performance.now();
  const imported = await store.importLog(log);
  if (!imported.ok) throw new Error(imported.error.message);
  const milliseconds = performance.now() - start;
  for (const [key, value] of Object.entries({ framework: starter.id, welcomed: true })) {
    const set = await store.setSetting(key, value);
    if (!set.ok) throw new Error(set.error.message);
  }
  await store.copied();
  store.close();
  return milliseconds;
}
Object.assign(globalThis, { seedLog });
