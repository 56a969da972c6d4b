import type { BuiltFiles, Integrity, Places, PublishedFile, PublishingWay } from './publication.js';

export const moduleName = 'imh-competencies.js';
export const classicName = 'imh-competencies.iife.js';
const frameFiles = ['embed.html', 'embed.js', 'embed.css', 'embed-host.js'];

/** Names of the built files that the caller of `publish()` has to read, relative to the folder of the build. */
export function builtFilesFor(way: PublishingWay, sri: Integrity, { script }: Places = {}): string[] {
  switch (way) {
    case 'one-file':
      return [classicName];
    case 'wordpress':
      return moduleNames(sri);
    case 'inline':
    case 'files':
      return script === 'single' ? [classicName] : moduleNames(sri);
    case 'iframe':
      return [...frameFiles, ...moduleNames(sri)];
  }
}

/** The entry and every chunk of the widget; not those of other pages of the build. */
function moduleNames({ importmap, modulepreload }: Integrity): string[] {
  const names = [...Object.keys(importmap.integrity), ...Object.values(modulepreload).flat()];
  const own = names.map((name) => name.replace(/^\.\//, ''));
  return [...new Set(own.filter((name) => name === moduleName || name.startsWith('chunks/')))].sort();
}

/** The built files of a way, to upload as they are. */
export function uploads(way: PublishingWay, { texts, sri }: BuiltFiles, places?: Places): PublishedFile[] {
  return builtFilesFor(way, sri, places).map((name) => ({
    name,
    type: typeOf(name),
    content: textOf(texts, name),
    audience: 'public',
  }));
}

/** @throws if the caller has not read the file: every way depends on all of its files */
export function textOf(texts: BuiltFiles['texts'], name: string): string {
  const text = Object.hasOwn(texts, name) ? texts[name] : undefined;
  if (text === undefined) throw new Error(`The built file ${name} is missing. Given: ${Object.keys(texts).join(', ')}`);
  return text;
}

export function typeOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const types: Readonly<Record<string, string>> = {
    js: 'text/javascript',
    json: 'application/json',
    csv: 'text/csv',
    html: 'text/html',
    css: 'text/css',
  };
  return types[ending] ?? 'text/plain';
}
