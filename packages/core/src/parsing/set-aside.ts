import { type DocumentPath, pathOf } from './document-error.js';

/** Most values of one document that are set aside: with more, the file is something else than it claims to be. */
const mostSetAside = 200;

/** Fields that tell documents and their parts apart: without them, answers and tags would belong to something else. */
const identity = new Set(['format', 'formatVersion', 'id', 'version', 'framework', 'node']);

/** Lists of which something has to be left to show. */
const contents = new Set(['nodes', 'trainings']);

/** What was set aside, in the order of the document; `refused` is the fault that the document cannot be shown without. */
export interface SetAside<Fault> {
  readonly aside: readonly Fault[];
  readonly refused?: Fault;
}

/**
 * Removes invalid values from a parsed document, so that the rest can be shown: an optional field, or the entry of a list
 * that cannot be without it. What identity or rights depend on is never removed. Changes `document`.
 *
 * @param faultsIn finds the invalid values: all, or the first; asked again until there are none. `path` leads to the
 * value, or to the field that is missing.
 */
export function setAsideFaults<Fault extends { readonly path: DocumentPath }>(
  document: unknown,
  faultsIn: (document: unknown) => readonly Fault[],
): SetAside<Fault> {
  const aside = new Map<string, Fault>();
  for (let faults = onePerItem(faultsIn(document)); faults.length > 0; faults = onePerItem(faultsIn(document))) {
    if (aside.size + faults.length > mostSetAside) return { aside: [...aside.values()], refused: faults[0]! };
    // From the end, because what is removed from a list changes the places after it.
    for (const fault of [...faults].reverse()) {
      if (!remove(document, fault.path)) return { aside: [...aside.values()], refused: fault };
    }
    // A value that is needed is removed first, and then what contains it: that is one fault.
    for (const fault of faults) if (!aside.has(pathOf(fault.path))) aside.set(pathOf(fault.path), fault);
  }
  return { aside: [...aside.values()] };
}

/** The first fault of each item of the document's lists: once it is set aside, the places of others may have changed. */
function onePerItem<Fault extends { readonly path: DocumentPath }>(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>();
  return faults.filter(({ path }) => {
    const item = pathOf(path.slice(0, 2));
    return !seen.has(item) && seen.add(item);
  });
}

/** @returns false if identity or rights depend on the value */
function remove(document: unknown, path: DocumentPath): boolean {
  if (path.length === 0 || path.includes('rights') || identity.has(String(path.at(-1)))) return false;
  const holder = valueAt(document, path.slice(0, -1));
  const last = path.at(-1)!;
  if (Array.isArray(holder) && typeof last === 'number' && last < holder.length) {
    if (path.length === 2 && holder.length === 1 && contents.has(String(path[0]))) return false;
    holder.splice(last, 1);
    return true;
  }
  // A list or a document without the field may be invalid in turn; then that is what is set aside next.
  if (typeof holder === 'object' && holder !== null && Object.hasOwn(holder, last))
    return Reflect.deleteProperty(holder, last);
  // It is missing: what requires it cannot be shown. At the root, that is the document.
  return path.length > 1 && remove(document, path.slice(0, -1));
}

function valueAt(document: unknown, path: DocumentPath): unknown {
  return path.reduce<unknown>((value, step) => {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
    return isThere ? (value as Record<string | number, unknown>)[step] : undefined;
  }, document);
}
