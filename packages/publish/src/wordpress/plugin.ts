import { audiencesOf } from '../audiences.js';
import { uploads } from '../built-files.js';
import type { Audience, BuiltFiles, Publication, Published, PublishedFile } from '../publication.js';
import { zipOf } from '../zip.js';
import { contentHash } from './content-hash.js';
import { editorScript } from './editor-script.js';
import { license } from './license.js';
import { membersPhp, membersTextPhp } from './members-php.js';
import { moFile } from './mo-file.js';
import { outlinesOf } from './outlines.js';
import { pluginPhp } from './plugin-php.js';
import { membersReadme, pluginReadme, shortcodes } from './readme.js';
import { spanish } from './spanish.js';

/** Of the plugin. WordPress warns before it replaces a plugin by an "older" one, so it does not depend on the content. */
const version = '0.1.0';

/** Replaced by the plugin with an address of the site. */
const membersSrc = 'members.json';

/** Files of an archive by path. */
type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * A WordPress plugin with the script and the data, as a ZIP file to upload through the admin page. If the framework has
 * text for members, a second plugin contains it, and sends it only to people who are signed in. Equal input yields equal
 * files.
 */
export function wordpressPlugin(publication: Publication, built: BuiltFiles): Published {
  const { everyone, membersFile } = audiencesOf(publication, { src: membersSrc }) ?? {};
  const content: Files = { ...dataOf(publication, everyone), ...scriptOf(built) };
  const common: Files = { 'LICENSE.txt': license, 'languages/imh-competencies-es.mo': moFile(spanish, 'es') };
  const files = [
    archive('imh-competencies', 'public', {
      'imh-competencies.php': pluginPhp({
        version,
        build: contentHash(content),
        hasMembersText: membersFile !== undefined,
      }),
      'editor.js': editorScript,
      'readme.txt': pluginReadme(version),
      ...common,
      ...content,
    }),
  ];
  if (membersFile) {
    files.push(
      archive('imh-competencies-members', 'members', {
        'imh-competencies-members.php': membersPhp(version),
        'text.php': membersTextPhp(JSON.stringify(membersFile)),
        'readme.txt': membersReadme(version),
        ...common,
      }),
    );
  }
  return { files, snippet: shortcodes[publication.show], losses: [] };
}

function dataOf({ trainings }: Publication, everyone: Publication['framework']): Files {
  const outlines = everyone ? [...outlinesOf(everyone)] : [];
  return {
    ...(everyone && { 'data/framework.json': JSON.stringify(everyone) }),
    ...(trainings && { 'data/trainings.json': JSON.stringify(trainings) }),
    ...Object.fromEntries(outlines.map(([tag, html]) => [`data/outline.${tag}.html`, html])),
  };
}

/** The module, because it loads less than the classic script, and optimizers of WordPress never merge modules. */
function scriptOf(built: BuiltFiles): Files {
  const scripts = uploads('wordpress', built).map(({ name, content }) => [`script/${name}`, content] as const);
  return { ...Object.fromEntries(scripts), 'preload.php': preloadPhp(built.sri.modulepreload) };
}

/** Chunks of the first view by element; the script itself is enqueued, with its version in its address. */
function preloadPhp(modulepreload: Readonly<Record<string, readonly string[]>>): string {
  const lines = Object.entries(modulepreload).flatMap(([tag, files]) => {
    const chunks = files.map((file) => file.replace(/^\.\//, '')).filter((file) => /^chunks\/[\w-]+\.js$/.test(file));
    const isTag = /^imh-[a-z-]+$/.test(tag);
    return isTag ? [`\t'${tag}' => array(${chunks.map((chunk) => ` '${chunk}'`).join(',')} ),`] : [];
  });
  return `<?php\ndefined( 'ABSPATH' ) || exit;\n\nreturn array(\n${lines.join('\n')}\n);\n`;
}

function archive(folder: string, audience: Audience, files: Files): PublishedFile {
  const entries = Object.entries(files).map(([path, content]) => ({ name: `${folder}/${path}`, content }));
  return { name: `${folder}.zip`, type: 'application/zip', content: zipOf(entries), audience };
}
