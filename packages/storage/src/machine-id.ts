import type { Database } from './database.js';

/** Key of the id in the `settings` store. */
export const machineKey = 'machine';

/**
 * The id of this browser profile: random, and made when it is first needed. It distinguishes versions of two machines and
 * contains no personal data.
 */
export async function machineId(database: Database, newId: () => string): Promise<string> {
  // Read in the transaction that writes, as another page may have made one meanwhile.
  const transaction = database.transaction('settings', 'readwrite');
  const known = (await transaction.store.get(machineKey)) as string | undefined;
  const machine = known ?? newId();
  if (known === undefined) await transaction.store.put(machine, machineKey);
  await transaction.done;
  return machine;
}
