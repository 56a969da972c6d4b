import type { DocumentPath } from './document-error.js';

/** Most values of one document that are set aside: with more, the file is something else than it claims to be. */
export const mostSetAside = 200;

/** Fields that tell documents and their parts apart: without them, answers and tags would belong to something else. */
const identity = new Set(['format', 'formatVersion', 'id', 'version', 'framework', 'node']);

/** Lists of which something has to be left to show. */
const contents = new Set(['nodes', 'trainings', 'entries', 'rules']);

/**
 * Removes an invalid value from a parsed document, so that the rest can be shown: an optional field, or the entry of a
 * list that cannot be without it. Changes `document`.
 *
 * @param path of the value, or of the field that is missing
 * @returns path of what was removed; undefined if identity or rights depend on the value, so the file has to be refused
 */
export function setAside(document: unknown, path: DocumentPath): DocumentPath | undefined {
  if (path.length === 0 || path.includes('rights') || identity.has(String(path.at(-1)))) return undefined;
  const holder = valueAt(document, path.slice(0, -1));
  const last = path.at(-1)!;
  if (Array.isArray(holder) && typeof last === 'number' && last < holder.length) {
    if (path.length === 2 && holder.length === 1 && contents.has(String(path[0]))) return undefined;
    holder.splice(last, 1);
    return path;
  }
  if (typeof holder === 'object' && holder !== null && Object.hasOwn(holder, last)) {
    // A list or a document without it may be invalid in turn; then that is what is set aside next.
    Reflect.deleteProperty(holder, last);
    return path;
  }
  // It is missing: what requires it cannot be shown. At the root, that is the document.
  return path.length > 1 ? setAside(document, path.slice(0, -1)) : undefined;
}

function valueAt(document: unknown, path: DocumentPath): unknown {
  return path.reduce<unknown>((value, step) => {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
    return isThere ? (value as Record<string | number, unknown>)[step] : undefined;
  }, document);
}
