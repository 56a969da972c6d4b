// The list of requirement sets in docs/known-requirements.md.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @param {string} folder with the sets as the build writes them @returns {Promise<string>} markdown */
export async function knownRequirements(folder) {
  const read = async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'));
  const index = await read('index.json');
  const sets = await Promise.all(index.map(async ({ file }) => [file, await read(file)]));
  return sets.map(([file, set]) => section(file, set)).join('\n\n');
}

function section(file, { title, source, rules, unclear = [], notFound }) {
  const notes = unclear.map(({ asPrinted, paraphrased, note }) => {
    const printed = paraphrased ? asPrinted : `“${asPrinted}”`;
    return `- Unclear: ${printed}${note ? ` – ${inEnglish(note)}` : ''}`;
  });
  const lines = [
    `- File: \`${file}\`, with ${rules.length} ${rules.length === 1 ? 'counted line' : 'counted lines'}`,
    `- Source: ${sourceLink(source)}${source?.seen ? `, read on ${source.seen}` : ''}`,
    ...(notFound ? [`- Not found: ${inEnglish(notFound)}`] : []),
    ...notes,
  ];
  return `## ${inEnglish(title)}\n\n${lines.join('\n')}`;
}

function sourceLink({ url, title } = {}) {
  const name = inEnglish(title) || url;
  return url ? `[${name}](${url})` : (name ?? 'several public pages, named at each line');
}

const inEnglish = (text) => (typeof text === 'object' ? text.en : text);
