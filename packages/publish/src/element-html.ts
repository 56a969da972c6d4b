import { htmlAttributes } from '@imh/formats';
import { defaultFolder, type BuiltFiles, type Places, type Publication, type Show } from './publication.js';
import { classicName, moduleName } from './built-files.js';

export const tagOf = (show: Show): string => `imh-${show}`;

/** The element with its content, which is shown without JavaScript. */
export function elementHtml(
  show: Show,
  attributes: Readonly<Record<string, string | undefined>>,
  content: string,
): string {
  const tag = tagOf(show);
  return `<${tag}${htmlAttributes(attributes)}>\n${content}</${tag}>\n`;
}

/** With a slash at the end. */
export function folderOf({ folder = defaultFolder }: Places = {}): string {
  const trimmed = folder.trim();
  return trimmed === '' || trimmed.endsWith('/') ? trimmed : `${trimmed}/`;
}

/**
 * The script tag of the widget, with the lines that load what the first view needs in parallel.
 * @param dataIsFile the page also reads a data file there, so it has the permission without which a hash cannot be compared
 */
export function scriptHtml({ show, places }: Publication, { sri }: BuiltFiles, dataIsFile: boolean): string {
  const folder = folderOf(places);
  if (places?.script === 'single') {
    const isPinned = dataIsFile || !isOtherSite(folder);
    return classicScript(`${folder}${classicName}`, isPinned ? sri.script[classicName] : undefined);
  }
  const { integrity } = sri.importmap;
  const preloads = (sri.modulepreload[tagOf(show)] ?? []).map(
    (name) =>
      `<link${htmlAttributes({
        rel: 'modulepreload',
        href: `${folder}${name.replace(/^\.\//, '')}`,
        integrity: integrity[name],
      })}>\n`,
  );
  const script = htmlAttributes({
    type: 'module',
    src: `${folder}${moduleName}`,
    integrity: integrity[`./${moduleName}`],
  });
  return `${preloads.join('')}<script${script}></script>\n`;
}

/** An address with a site of its own: the page needs its permission (CORS) to read a file, but not to run a script. */
const isOtherSite = (address: string): boolean => /^(https?:)?\/\//.test(address);

/** Deferred: a classic script would otherwise delay the rest of the page. */
export function classicScript(src: string, integrity?: string): string {
  const crossorigin = integrity && isOtherSite(src) ? 'anonymous' : undefined;
  return `<script${htmlAttributes({ src, integrity, crossorigin })} defer></script>\n`;
}
