import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface WidgetFiles {
  /** All published code, by path under `dist/`. */
  readonly code: ReadonlyMap<string, Uint8Array>;
  /** The files that the documented embed preloads, by element. */
  readonly preload: Readonly<Record<string, readonly string[]>>;
  /** The documented CSS against layout shift, verbatim. */
  readonly roomRule: string;
}

/** @throws if the widget is not built, or only in part */
export async function readWidget(dist: string, docs: string): Promise<WidgetFiles> {
  const names = await readdir(dist, { recursive: true }).catch(() => {
    throw new Error(`The widget is not built in ${dist}: npm run build:widget`);
  });
  const code = new Map<string, Uint8Array>();
  for (const name of names.filter((each) => /\.(js|css)$/.test(each)).sort()) {
    code.set(name.replaceAll('\\', '/'), await readFile(join(dist, name)));
  }
  const sri = JSON.parse(await readFile(join(dist, 'sri.json'), 'utf8')) as { modulepreload: Record<string, string[]> };
  const preload = Object.fromEntries(
    Object.entries(sri.modulepreload).map(([tag, paths]) => [tag, paths.map((path) => path.replace(/^\.\//, ''))]),
  );
  const missing = [...new Set(Object.values(preload).flat())].filter((path) => !code.has(path));
  if (missing.length > 0)
    throw new Error(`sri.json lists ${missing.join(', ')}, missing from ${dist}: npm run build:widget`);
  return { code, preload, roomRule: await documentedRoom(docs) };
}

/** Reads the rule from the documentation, so that a wrong line there fails here. */
async function documentedRoom(docs: string): Promise<string> {
  const files = (await readdir(docs)).filter((name) => name.endsWith('.md'));
  const texts = await Promise.all(files.map((name) => readFile(join(docs, name), 'utf8')));
  const rules = texts.flatMap(
    (text) => text.match(/imh-[a-z-]+(?:,\s*imh-[a-z-]+)*\s*\{[^}]*min-block-size[^}]*\}/g) ?? [],
  );
  if (rules.length === 0) throw new Error(`${docs} contains no min-block-size rule: adapt documentedRoom()`);
  return [...new Set(rules.map((rule) => rule.replace(/\s+/g, ' ')))].join('\n');
}
