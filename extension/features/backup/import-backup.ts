import { parseDocument, type ReferencedFramework, type Result } from '@imh/core';
import type { EvidenceStore, ImportCounts, ImportOptions, IncomingLog, StoreError } from '@imh/storage';
import { currentAim, setWelcomed, showFramework, shownFramework } from '../settings.js';

/**
 * Imports a log with what its entries need: frameworks that it contains are installed first, so that their headings are
 * counted at once; afterwards the framework of the aim is shown, and the welcome is not, as in the log that was exported.
 */
export async function importBackup(
  store: EvidenceStore,
  log: IncomingLog,
  options: ImportOptions = {},
): Promise<Result<ImportCounts, StoreError>> {
  for (const { document } of log.rest.frameworks ?? []) {
    const parsed = document && parseDocument('imh-framework', JSON.stringify(document));
    if (!parsed?.ok || store.framework(parsed.value.id)) continue;
    const installed = await store.installFramework(parsed.value);
    if (!installed.ok) return installed;
  }
  const imported = await store.importLog(log, options);
  if (!imported.ok) return imported;
  const adopted = await adoptChoices(store, log);
  return adopted.ok ? imported : adopted;
}

async function adoptChoices(store: EvidenceStore, { rest }: IncomingLog): Promise<Result<void, StoreError>> {
  if (!(await shownFramework(store))) {
    const aim = (await currentAim(store))?.aim.framework?.id;
    const known = [aim, ...(rest.frameworks ?? []).map(({ id }) => id)].find((id) => id && store.framework(id));
    if (known !== undefined) {
      const shown = await showFramework(store, known);
      if (!shown.ok) return shown;
    }
  }
  return setWelcomed(store);
}

/** Frameworks that the log's tags and aims refer to and that are not on this computer. */
export async function missingFrameworks(store: EvidenceStore): Promise<ReferencedFramework[]> {
  const referenced = await store.referencedFrameworks();
  return referenced.filter(({ id }) => !store.framework(id));
}
