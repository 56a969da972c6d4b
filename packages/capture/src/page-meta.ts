import { claim, type Claim } from './claims.js';

/** All meta elements of a page by lower-case name, read once for all readers. */
export type PageMeta = ReadonlyMap<string, readonly string[]>;

export function readMeta(document: Document): PageMeta {
  const meta = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    const names = new Set([element.getAttribute('name'), element.getAttribute('property')]);
    for (const name of names) {
      const key = name?.trim().toLowerCase();
      if (!key) continue;
      const found = meta.get(key);
      if (found) found.push(content);
      else meta.set(key, [content]);
    }
  }
  return meta;
}

export function all(meta: PageMeta, ...names: readonly string[]): readonly string[] {
  return names.map((name) => meta.get(name)).find((found) => found !== undefined) ?? [];
}

export function first(meta: PageMeta, ...names: readonly string[]): string | undefined {
  return all(meta, ...names)[0];
}

/** A claim for each of the names that exists on the page, in the given order. */
export function claimsFrom(meta: PageMeta, names: readonly string[]): Claim[] {
  return names.flatMap((name) => claim(first(meta, name), name));
}
