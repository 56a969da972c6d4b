import { publish } from '@imh/formats';
import { strToU8, zipSync } from 'fflate';
import type { BuiltFiles, Publication, Published } from '../publication.js';
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

/** Files of an archive by path. */
type Files = Record<string, string | Uint8Array>;

/**
 * A WordPress plugin with the script and the data, as a ZIP file to upload through the admin page. If the framework has
 * text for members, a second plugin contains it, and sends it only to people who are signed in. Equal input yields equal
 * files.
 * @param built the module and all its chunks
 */
export function wordpressPlugin(publication: Publication, built: BuiltFiles): Published {
  const { framework, trainings, show } = publication;
  const { public: outline, members } = framework ? publish(framework) : {};
  const hasMembersText = members !== undefined && outline?.rights?.membersSrc !== undefined;
  const data: Files = {
    ...(outline && { 'data/framework.json': JSON.stringify(outline) }),
    ...(trainings && { 'data/trainings.json': JSON.stringify(trainings) }),
    ...Object.fromEntries(
      [...(outline ? outlinesOf(outline) : [])].map(([tag, html]) => [`data/outline.${tag}.html`, html]),
    ),
  };
  const scripts = Object.fromEntries(Object.entries(built.texts).map(([name, text]) => [`script/${name}`, text]));
  const translations = { 'languages/imh-competencies-es.mo': moFile(spanish, 'es') };
  const content: Files = { ...data, ...scripts, 'preload.php': preloadPhp(built.sri.modulepreload) };
  const plugin: Files = {
    'imh-competencies.php': pluginPhp({ version, build: contentHash(content), hasMembersText }),
    'editor.js': editorScript,
    'readme.txt': pluginReadme(version),
    'LICENSE.txt': license,
    ...translations,
    ...content,
  };
  const files = [archive('imh-competencies', plugin, 'public')];
  if (hasMembersText) {
    const addition: Files = {
      'imh-competencies-members.php': membersPhp(version),
      'text.php': membersTextPhp(JSON.stringify(members)),
      'readme.txt': membersReadme(version),
      'LICENSE.txt': license,
      ...translations,
    };
    files.push(archive('imh-competencies-members', addition, 'members'));
  }
  return { files, snippet: shortcodes[show], losses: [] };
}

function archive(folder: string, files: Files, audience: 'public' | 'members'): Published['files'][number] {
  const entries = Object.entries(files).map(([path, content]) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    return [`${folder}/${path}`, bytes] as const;
  });
  // No clock: the earliest time that a ZIP file can contain, at noon because it is stored without a zone.
  const content = zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1, 12) });
  return { name: `${folder}.zip`, type: 'application/zip', content, audience };
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
