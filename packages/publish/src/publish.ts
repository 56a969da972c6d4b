import { publishFiles } from './files.js';
import { publishIframe } from './iframe.js';
import { publishInline } from './inline.js';
import { publishOneFile } from './one-file.js';
import type { BuiltFiles, Publication, Published, PublishingWay } from './publication.js';
import { wordpressPlugin } from './wordpress/plugin.js';

const ways: Readonly<Record<PublishingWay, (publication: Publication, built: BuiltFiles) => Published>> = {
  inline: publishInline,
  'one-file': publishOneFile,
  files: publishFiles,
  iframe: publishIframe,
  wordpress: wordpressPlugin,
};

/**
 * The files and the snippets that put a publication on a site.
 * @throws if a built file that the way needs is missing: see `builtFilesFor()`
 */
export const publish = (way: PublishingWay, publication: Publication, built: BuiltFiles): Published =>
  ways[way](publication, built);
