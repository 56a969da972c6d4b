import type { Writer } from '../items.js';
import { restore, type RestoreOptions } from './restore.js';
import { copyState, type SecondCopy, setCopyState } from './second-copy.js';

/** What was restored from the second copy, and when. */
export interface Recovered {
  /** Live entries that the database lacked. */
  readonly entries: number;
  readonly drafts: number;
  /** RFC 3339. */
  readonly at: string;
}

export const recoveredKey = 'recovered';

export type Rewriting = (work: () => Promise<void>, when: 'at once' | 'later') => void;

/** Held while a page compares the database with its copy, or deletes both. */
export const openingLock = (name: string): string => `${name} opening`;

/**
 * Compares a database that was just opened with the second copy. A database that is empty, older, or another than the
 * copied one is completed from the copy before anything reads it. A copy that is missing, older or incomplete is written
 * again, which `rewriting` does while the page works; a copy that looks complete can wait for the first view.
 */
export async function reconcile(
  writer: Writer,
  copy: SecondCopy,
  options: Omit<RestoreOptions, 'isOlder'> & { readonly rewriting: Rewriting },
): Promise<void> {
  // Not the lock of the copy: restoring a long log takes seconds, and two pages must not do it side by side.
  await navigator.locks.request(openingLock(writer.connection.name), async () => {
    const database = writer.connection.unrecorded;
    const [state, head, newest] = await Promise.all([copyState(database), copy.readHead(), newestChange(writer)]);
    const isSame = state !== undefined && state.lineage === head?.lineage;
    if (isSame && newest >= head!.sequence) {
      const isBehind = state.sequence > head!.sequence;
      const complete = async () => ((await copy.lacksKeys(head!)) ? copy.rewrite(database) : followAll(writer, copy));
      if (isBehind) options.rewriting(() => copy.rewrite(database), 'at once');
      else options.rewriting(complete, 'later');
      return;
    }
    const isEmpty = (await database.count('items')) === 0;
    const hasCopy = head !== undefined || (await copy.hasContent());
    if (hasCopy) {
      const { entries, drafts } = await restore(writer, database, copy, { ...options, isOlder: isSame });
      if (entries + drafts > 0) {
        await writer.database.put('settings', { entries, drafts, at: writer.now() }, recoveredKey);
      }
    }
    await setCopyState(database, {
      lineage: head?.lineage ?? writer.newId(),
      sequence: Math.max(head?.sequence ?? 0, state?.sequence ?? 0),
    });
    const isComplete = head !== undefined && (isSame || isEmpty) && !(await copy.lacksKeys(head));
    options.rewriting(() => (isComplete ? followAll(writer, copy) : copy.rewrite(database)), 'at once');
  });
}

async function followAll(writer: Writer, copy: SecondCopy): Promise<void> {
  await writer.connection.copied();
  await copy.followFiles(writer.connection.unrecorded);
}

async function newestChange(writer: Writer): Promise<number> {
  const database = writer.connection.unrecorded;
  const [state, sequences] = await Promise.all([copyState(database), database.getAllKeys('outbox')]);
  return Math.max(state?.sequence ?? 0, sequences.at(-1) ?? 0);
}
