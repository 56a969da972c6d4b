import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type BuiltFiles,
  builtFilesFor,
  type Integrity,
  type Publication,
  type Published,
  publish,
  type PublishingWay,
} from '@imh/publish';
import type { Route } from './page-server.js';
import { sitePage } from './widget-site.js';

const dist = fileURLToPath(new URL('../../widget/dist/', import.meta.url));
const read = (name: string): string => readFileSync(dist + name, 'utf8');

/** The real build, as the builder reads it. */
export function builtFiles(way: PublishingWay, publication: Publication): BuiltFiles {
  const sri = JSON.parse(read('sri.json')) as Integrity;
  const names = builtFilesFor(way, sri, publication.places);
  return { sri, texts: Object.fromEntries(names.map((name) => [name, read(name)])) };
}

export const published = (way: PublishingWay, publication: Publication): Published =>
  publish(way, publication, builtFiles(way, publication));

/** The files of a way, as a plain static server has them after the upload. */
export function uploaded({ files }: Published, folder = '/competencies/'): Record<string, Route> {
  return Object.fromEntries(
    files.map(({ name, type, content }) => [folder + name, { type: `${type}; charset=utf-8`, body: content }]),
  );
}

/** A page of the site with the snippet pasted into it, as an editor saves it: below a heading, in the body. */
export const pastedPage = (snippet: string, language = 'en'): string => sitePage(snippet, '', language);
