import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface WidgetFiles {
  /** All code that is published, by path under `dist/`. */
  readonly code: ReadonlyMap<string, Uint8Array>;
  /** What the documentation says to preload for an element; no entry, no such element. */
  readonly preload: Readonly<Record<string, readonly string[]>>;
  /** The CSS that the documentation gives against layout shift, as it stands there. */
  readonly roomRule: string;
}

/** @throws when the widget is not built, or half built */
export async function readWidget(dist: string, docs: string): Promise<WidgetFiles> {
  const names = await readdir(dist, { recursive: true }).catch(() => {
    throw new Error(`There is no widget in ${dist}: npm run build:widget`);
  });
  const code = new Map<string, Uint8Array>();
  for (const name of names.filter((each) => /\.(js|css)$/.test(each)).sort()) {
    code.set(name.replaceAll('\\', '/'), await readFile(join(dist, name)));
  }
  const sri = JSON.parse(await readFile(join(dist, 'sri.json'), 'utf8')) as { modulepreload: Record<string, string[]> };
  const preload = Object.fromEntries(
    Object.entries(sri.modulepreload).map(([tag, paths]) => [tag, paths.map((path) => path.replace(/^\.\//, ''))]),
  );
  const gone = [...new Set(Object.values(preload).flat())].filter((path) => !code.has(path));
  if (gone.length > 0) throw new Error(`sri.json names ${gone.join(', ')}, which ${dist} does not hold: build it anew`);
  return { code, preload, roomRule: await documentedRoom(docs) };
}

/** Pages here take what the documentation says and not what the harness knows: a wrong line there is a failure here. */
async function documentedRoom(docs: string): Promise<string> {
  const files = (await readdir(docs)).filter((name) => name.endsWith('.md'));
  const texts = await Promise.all(files.map((name) => readFile(join(docs, name), 'utf8')));
  const rules = texts.flatMap(
    (text) => text.match(/imh-[a-z-]+(?:,\s*imh-[a-z-]+)*\s*\{[^}]*min-block-size[^}]*\}/g) ?? [],
  );
  if (rules.length === 0) throw new Error(`${docs} gives no min-block-size any more: adapt documentedRoom()`);
  return [...new Set(rules.map((rule) => rule.replace(/\s+/g, ' ')))].join('\n');
}
