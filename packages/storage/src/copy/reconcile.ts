import type { CopyState } from '../database.js';
import type { Writer } from '../items.js';
import type { CopyHead } from './copy-layout.js';
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

/** A database and the head of its copy. */
interface Compared {
  readonly state: CopyState | undefined;
  readonly head: CopyHead | undefined;
  /** Number of the newest change in the database. */
  readonly newest: number;
}

/**
 * Compares a database that was just opened with the second copy. A database that is empty, older, or another than the
 * copied one is completed from the copy before anything reads it. A copy that is missing, older or incomplete is written
 * again, which `rewriting` does while the page works; a copy that looks complete can wait for the first view.
 * @param early the head of the copy, if it was read while the database was opened
 * @returns true if the database was completed, so that what was read from it before is out of date
 */
export async function reconcile(
  writer: Writer,
  copy: SecondCopy,
  options: Omit<RestoreOptions, 'isOlder'> & { readonly rewriting: Rewriting },
  early?: Promise<CopyHead | undefined>,
): Promise<boolean> {
  const database = writer.connection.unrecorded;
  // The head is read again: by then, drafts may be gone from the copy that were in it when the log was opened.
  const complete = async () => ((await copy.isComplete()) ? followAll(writer, copy) : copy.rewrite(database));
  if (early) {
    const compared = await compare(writer, early);
    // Almost always: nothing is written, so the lock, for which the browser has to be asked, is not needed.
    if (isDatabaseCurrent(compared) && !isCopyBehind(compared)) {
      options.rewriting(complete, 'later');
      return false;
    }
  }
  // Not the lock of the copy: restoring a long log takes seconds, and two pages must not do it side by side.
  return navigator.locks.request(openingLock(writer.connection.name), async () => {
    const compared = await compare(writer, copy.readHead());
    const { state, head } = compared;
    if (isDatabaseCurrent(compared)) {
      if (isCopyBehind(compared)) options.rewriting(() => copy.rewrite(database), 'at once');
      else options.rewriting(complete, 'later');
      return false;
    }
    const isSame = state !== undefined && state.lineage === head?.lineage;
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
    return hasCopy;
  }) as Promise<boolean>;
}

async function compare(writer: Writer, headOfCopy: Promise<CopyHead | undefined>): Promise<Compared> {
  const database = writer.connection.unrecorded;
  const [state, head, sequences] = await Promise.all([copyState(database), headOfCopy, database.getAllKeys('outbox')]);
  return { state, head, newest: Math.max(state?.sequence ?? 0, sequences.at(-1) ?? 0) };
}

/** True if the copy has nothing that the database lacks. */
function isDatabaseCurrent(
  compared: Compared,
): compared is Compared & { readonly state: CopyState; readonly head: CopyHead } {
  const { state, head, newest } = compared;
  return state !== undefined && head !== undefined && state.lineage === head.lineage && newest >= head.sequence;
}

function isCopyBehind({ state, head }: { readonly state: CopyState; readonly head: CopyHead }): boolean {
  return state.sequence > head.sequence;
}

async function followAll(writer: Writer, copy: SecondCopy): Promise<void> {
  await writer.connection.copied();
  await copy.followFiles(writer.connection.unrecorded);
}
