import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';

// Real files from other publishers, which are not part of this project: ../shared/data, or IMH_DATA. If they are missing,
// tests are skipped with a message; in CI they fail.

const SHARED = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const root = process.env['IMH_DATA'] ?? SHARED;

/** Files of a data folder by name; undefined if it does not exist. */
export function givenFiles(folder: string): ReadonlyMap<string, Uint8Array> | undefined {
  const path = `${root}/${folder}`;
  if (!existsSync(path)) {
    if (process.env['CI'] === 'true') throw new Error(`No real data in ${path}, which CI must have`);
    console.info('skipped: no real data');
    return undefined;
  }
  return new Map(readdirSync(path).map((name) => [name, new Uint8Array(readFileSync(`${path}/${name}`))]));
}

/** A text with some of its parts removed, doubled, moved or replaced by hostile ones. */
export function mutated(text: string): fc.Arbitrary<string> {
  const hostile = fc.constantFrom('', '"', '{', '[', ']', '}', ',', ';', '\n', '\0', '\ud800', 'null', '-1', '1e999');
  const edit = fc.record({ at: fc.nat(text.length), length: fc.nat(60), insert: fc.oneof(hostile, fc.string()) });
  return fc
    .array(edit, { minLength: 1, maxLength: 6 })
    .map((edits) => edits.reduce((now, e) => now.slice(0, e.at) + e.insert + now.slice(e.at + e.length), text));
}

/** A JSON value with some of its parts replaced by others, of any type. */
export function mutatedJson(text: string): fc.Arbitrary<string> {
  return fc.array(fc.tuple(fc.nat(), fc.jsonValue({ maxDepth: 2 })), { minLength: 1, maxLength: 5 }).map((edits) => {
    const holder: unknown[] = [JSON.parse(text)];
    for (const [which, value] of edits) {
      const places: [Record<string, unknown>, string][] = [];
      const walk = (part: unknown): void => {
        if (typeof part !== 'object' || part === null) return;
        for (const key of Object.keys(part)) {
          places.push([part as Record<string, unknown>, key]);
          walk((part as Record<string, unknown>)[key]);
        }
      };
      walk(holder);
      const [parent, key] = places[which % places.length]!;
      // A copy: the same value may be drawn twice, and must not be put inside itself.
      parent[key] = structuredClone(value);
    }
    return JSON.stringify(holder[0]);
  });
}
