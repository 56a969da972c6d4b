import { openZip } from '@imh/formats/zip';
import type { Given } from '../input/input-events.js';

/** Bytes of a published page, script or plugin that are looked at, and of the framework inside. */
const largest = 30_000_000;

/**
 * What a person drops may be what the builder published: a page or a snippet with nested lists or JSON, the one script
 * with the data inside, or the WordPress plugin. Returns the framework in it as a file, else what was given.
 */
export async function publishedContent(given: Given): Promise<Given> {
  const { content } = given;
  const file = typeof content === 'string' ? new Blob([content]) : content;
  if (file.size > largest) return given;
  // By its beginning, so that no other file is read here.
  const head = (await file.slice(0, 400).text()).trimStart();
  if (head.startsWith('PK')) return named(given, await inPlugin(file));
  if (head.startsWith('<')) return named(given, await inPage(await file.text()));
  return /^(\/\*|;\()/.test(head) ? named(given, inScript(await file.text())) : given;
}

const named = (given: Given, content: Blob | string | undefined): Given =>
  content === undefined ? given : { ...given, content };

/** The plugin has it under `data/framework.json`. */
async function inPlugin(file: Blob): Promise<Blob | undefined> {
  const archive = await openZip(file);
  if (!archive.ok) return undefined;
  const path = [...archive.value.entries.keys()].find((name) => /(^|\/)framework\.json$/.test(name));
  const entry = path === undefined ? undefined : await archive.value.read(path, largest);
  return entry?.ok ? new Blob([entry.value]) : undefined;
}

async function inPage(text: string): Promise<string | undefined> {
  if (!/<imh-(competencies|self-check|reference)\b/.test(text)) return undefined;
  const [{ inertPage }, { frameworkFromList }] = await Promise.all([
    import('../../trusted/inert-page.js'),
    import('@imh/capture/list'),
  ]);
  for (const element of inertPage(text).querySelectorAll('imh-competencies, imh-self-check, imh-reference')) {
    const json = [...element.querySelectorAll('script[type="application/json"]')]
      .map(({ textContent }) => textContent)
      .find((one) => one.includes('"imh-framework"'));
    const found = json ?? JSON.stringify(frameworkFromList(element));
    if (found) return found;
  }
  return undefined;
}

/** The one script begins by handing over its documents, each as a string. */
function inScript(text: string): string | undefined {
  const literal = /\(\{framework:("(?:[^"\\]|\\.)*")/.exec(text)?.[1];
  if (literal === undefined) return undefined;
  try {
    return JSON.parse(literal) as string;
  } catch {
    return undefined;
  }
}
