import { type Text, textIn } from '@imh/core';
import { htmlAttributes, escapeHtml } from '@imh/formats';
import { uploads } from './built-files.js';
import { dataFiles } from './data-files.js';
import { folderOf } from './element-html.js';
import { documentAttributes } from './files.js';
import type { BuiltFiles, Places, Publication, Published, PublishedFile } from './publication.js';
import { pageWords } from './words.js';

/** Pixels of a frame on a page that has no script for its height; the content then scrolls inside. */
const height = '700';

/** A frame with `embed.html`, for sites that allow no scripts of others. */
export function publishIframe(publication: Publication, built: BuiltFiles): Published {
  const { show, places, language } = publication;
  const folder = folderOf(places);
  const data = dataFiles(publication);
  // Relative to embed.html, in the same folder: the frame shows documents of its own site only.
  const inFrame = documentAttributes({ show, places: { folder: '' } }, data);
  const query = Object.entries({ element: show, ...inFrame, lang: language }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  const src = `${folder}embed.html?${query.join('&')}`;
  const frame = htmlAttributes({ title: titleOf(publication), src, width: '100%', height, allow: 'clipboard-write' });
  const link = `<a${htmlAttributes({ href: src })}>${escapeHtml(pageWords(language).openAlone)}</a>`;
  const script = `<script${htmlAttributes({ src: `${folder}embed-host.js` })} defer></script>`;
  return {
    files: [...uploads('iframe', built, places).map((file) => withAllowed(file, places)), ...data.files],
    // The script gives the frame its height; where a site removes it, the frame scrolls.
    snippet: `<iframe${frame}></iframe>\n<p>${link}</p>\n${script}\n`,
    losses: data.losses,
  };
}

/** The frame shows documents of its own site only, and of those that the page in it lists. */
function withAllowed(file: PublishedFile, { membersFile = '' }: Places = {}): PublishedFile {
  if (file.name !== 'embed.html' || !/^https?:/i.test(membersFile) || !URL.canParse(membersFile)) return file;
  const allowed = `<meta${htmlAttributes({ name: 'imh-allow', content: new URL(membersFile).origin })} />`;
  return { ...file, content: String(file.content).replace(/<meta name="imh-allow"[^>]*>/, allowed) };
}

/** The name that screen readers announce for the frame. */
function titleOf({ show, framework, trainings, language }: Publication): string {
  const [first, other] = show === 'trainings' ? [trainings, framework] : [framework, trainings];
  const named = first ?? other;
  const title: Text = named?.title ?? '';
  return textIn(title, language, named?.language) || pageWords(language).trainings;
}
