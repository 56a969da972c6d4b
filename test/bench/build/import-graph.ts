import { posix } from 'node:path';

/** Static imports of minified modules: `from"./a.js"`, `import"./a.js"`. */
const statics = /\b(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g;
/** Dynamic imports: `import("./a.js")`. */
const dynamics = /\bimport\s*\(\s*["'](\.{1,2}\/[^"']+)["']/g;

type Code = ReadonlyMap<string, Uint8Array>;

/** Some files with everything that they import statically, directly or not. */
export const staticClosure = (names: Iterable<string>, code: Code): Set<string> => closure(names, code, [statics]);

/** Some files with everything that they can ever load, by static or dynamic imports. */
export const fullClosure = (names: Iterable<string>, code: Code): Set<string> =>
  closure(names, code, [statics, dynamics]);

/** The files that a file imports statically itself. */
export function staticImports(name: string, code: Code): string[] {
  const text = Buffer.from(code.get(name)!).toString();
  return [...text.matchAll(statics)].map(([, path]) => posix.join(posix.dirname(name), path!));
}

function closure(names: Iterable<string>, code: Code, patterns: readonly RegExp[]): Set<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    const content = code.get(name);
    if (!content) throw new Error(`${name} is imported but was not built`);
    found.add(name);
    const text = Buffer.from(content).toString();
    for (const pattern of patterns)
      for (const [, path] of text.matchAll(pattern)) visit(posix.join(posix.dirname(name), path!));
  };
  for (const name of names) visit(name);
  return found;
}
