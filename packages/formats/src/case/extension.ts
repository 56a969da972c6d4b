import { canonicalJson } from '@imh/core';
import { type Json, isRecord } from '../json/values.js';

// `extensions.imh` of the document and of each item contains the fields of ours that reading the plain CASE fields would
// not restore; `extensions.imhAbsent` names fields that CASE requires and ours did not have.

const ABSENT = 'imhAbsent';

/** The extension that our export wrote. */
export function ourExtension(part: Json): Json | undefined {
  const extensions = part['extensions'];
  return isRecord(extensions) && isRecord(extensions['imh']) ? extensions['imh'] : undefined;
}

function absentIn(part: Json): string[] {
  const absent = isRecord(part['extensions']) ? part['extensions'][ABSENT] : undefined;
  return Array.isArray(absent) ? absent.filter((name) => typeof name === 'string') : [];
}

/** True if our extension contains a field or lists it as absent. */
export function isExtended(part: Json, field: string): boolean {
  return Object.hasOwn(ourExtension(part) ?? {}, field) || absentIn(part).includes(field);
}

/** Extensions that other programs wrote; undefined if there are none. */
export function otherExtensions(part: Json): unknown {
  const extensions = part['extensions'];
  if (!isRecord(extensions)) return extensions;
  const others = Object.entries(extensions).filter(([key]) => key !== 'imh' && key !== ABSENT);
  return others.length > 0 ? Object.fromEntries(others) : undefined;
}

/** The fields read from a part, overridden by our extension. */
export function extended<T extends object>(read: T, part: Json): T {
  const absent = new Set(absentIn(part));
  const present = Object.entries(read).filter(([field]) => !absent.has(field));
  return { ...Object.fromEntries(present), ...ourExtension(part) } as T;
}

/** The extension that turns `read` into `original`. */
export function extensionFor(original: object, read: object): { readonly imh: Json; readonly absent: string[] } {
  const [wanted, present] = [original as Json, read as Json];
  const differing = Object.entries(wanted).filter(
    ([key, value]) => canonicalJson(value) !== canonicalJson(present[key]),
  );
  return { imh: Object.fromEntries(differing), absent: Object.keys(present).filter((key) => !(key in wanted)) };
}

/** The value of `extensions` with ours included; undefined if empty. */
export function extensionsWith(others: Json, imh: Json | undefined, absent: readonly string[]): Json | undefined {
  const all = { ...others, ...(imh && { imh }), ...(absent.length > 0 && { [ABSENT]: absent }) };
  return Object.keys(all).length > 0 ? all : undefined;
}
