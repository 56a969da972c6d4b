import { posix } from 'node:path';

/** Matches static and dynamic imports of minified modules: `from"./a.js"`, `import"./a.js"`, `import("./a.js")`. */
const imports = /\b(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g;

/** Every file that an entry can load, by static and dynamic imports, itself included. */
export function reachableFrom(entry: string, code: ReadonlyMap<string, Uint8Array>): Set<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    const content = code.get(name);
    if (!content) throw new Error(`${name} is imported but was not built`);
    found.add(name);
    for (const [, path] of Buffer.from(content).toString().matchAll(imports))
      visit(posix.join(posix.dirname(name), path!));
  };
  visit(entry);
  return found;
}
