import { type DocumentPath, pathOf } from './document-error.js';

/** Most values of one document that are set aside: with more, the file is something else than it claims to be. */
const mostSetAside = 200;

/** Fields that tell documents and their parts apart: without them, answers and tags would belong to something else. */
const identity = new Set(['format', 'formatVersion', 'id', 'version', 'framework', 'node', 'machine']);

/** Lists of which something has to be left to show. */
const contents = new Set(['nodes', 'trainings']);

/** Lists in a log whose items are whole or absent: rules without a value ask something else, and a closed period is a record. */
const indivisible = new Set(['requirements', 'closedPeriods']);

/** What was set aside, in the order of the document; `refused` is the fault that the document cannot be shown without. */
export interface SetAside<Fault> {
  readonly aside: readonly Fault[];
  /** What was removed for each fault: the value, or what cannot be without it. As it was when the fault was found. */
  readonly removed: readonly DocumentPath[];
  readonly refused?: Fault;
}

interface Removal<Fault> {
  readonly fault: Fault;
  readonly path: DocumentPath;
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
  const removals: Removal<Fault>[] = [];
  /** Fields that were just removed: if one turns out to be needed, what contains it follows, for the same fault. */
  let fields = new Map<string, number>();
  for (let faults = onePerItem(faultsIn(document)); faults.length > 0; faults = onePerItem(faultsIn(document))) {
    if (removals.length + faults.length > mostSetAside) return { ...found(removals), refused: faults[0]! };
    const now: Removal<Fault>[] = [];
    // From the end, because what is removed from a list changes the places after it.
    for (const fault of [...faults].reverse()) {
      const path = remove(document, fault.path);
      if (!path) {
        // Removed in the round before, and now missing: what was wrong is the value that it had.
        const earlier = fields.get(pathOf(fault.path));
        return { ...found(removals), refused: earlier === undefined ? fault : removals[earlier]!.fault };
      }
      now.unshift({ fault, path });
    }
    const before = fields;
    fields = new Map();
    for (const { fault, path } of now) {
      const key = pathOf(fault.path);
      const earlier = before.get(key);
      if (earlier === undefined) removals.push({ fault, path });
      else removals[earlier] = { fault: removals[earlier]!.fault, path };
      if (typeof path.at(-1) === 'string') fields.set(pathOf(path), earlier ?? removals.length - 1);
    }
  }
  return found(removals);
}

const found = <Fault>(removals: readonly Removal<Fault>[]): SetAside<Fault> => ({
  aside: removals.map(({ fault }) => fault),
  removed: removals.map(({ path }) => path),
});

/** The first fault of each item of the document's lists: once it is set aside, the places of others may have changed. */
function onePerItem<Fault extends { readonly path: DocumentPath }>(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>();
  return faults.filter(({ path }) => {
    const item = pathOf(path.slice(0, 2));
    return !seen.has(item) && seen.add(item);
  });
}

/** @returns what was removed; undefined if identity or rights depend on the value */
function remove(document: unknown, path: DocumentPath): DocumentPath | undefined {
  const whole = path.findIndex((step, at) => indivisible.has(String(step)) && typeof path[at + 1] === 'number');
  if (whole >= 0) return cut(document, path.slice(0, whole + 2));
  return cut(document, path);
}

function cut(document: unknown, path: DocumentPath): DocumentPath | undefined {
  if (path.length === 0 || path.includes('rights') || identity.has(String(path.at(-1)))) return undefined;
  const holder = valueAt(document, path.slice(0, -1));
  const last = path.at(-1)!;
  if (Array.isArray(holder) && typeof last === 'number' && last < holder.length) {
    if (path.length === 2 && holder.length === 1 && contents.has(String(path[0]))) return undefined;
    holder.splice(last, 1);
    return path;
  }
  // A list or a document without the field may be invalid in turn; then that is what is set aside next.
  if (typeof holder === 'object' && holder !== null && Object.hasOwn(holder, last))
    return Reflect.deleteProperty(holder, last) ? path : undefined;
  // It is missing: what requires it cannot be shown. At the root, that is the document.
  return path.length > 1 ? cut(document, path.slice(0, -1)) : undefined;
}

function valueAt(document: unknown, path: DocumentPath): unknown {
  return path.reduce<unknown>((value, step) => {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
    return isThere ? (value as Record<string | number, unknown>)[step] : undefined;
  }, document);
}
