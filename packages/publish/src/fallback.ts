import { buildOutline, type Framework, type Text, textIn } from '@imh/core';
import { escapeHtml } from '@imh/formats';
import type { Publication } from './publication.js';
import { pageWords } from './words.js';

/** Characters of titles that a fallback lists at most. */
const longest = 600;

/**
 * What people see without JavaScript, and until the element is ready, if the text itself is in a file: the title and the
 * names of the domains. No list, because the element would read that as its data.
 */
export function fallbackHtml({ language, trainings }: Publication, everyone: Framework | undefined): string {
  const words = pageWords(language);
  const said = (text: Text, own: string | undefined): string => textIn(text, language, own).trim();
  const title = everyone ? said(everyone.title, everyone.language) : '';
  const guide = trainings ? said(trainings.title, trainings.language) : '';
  const domains = everyone ? domainsOf(everyone, (text) => said(text, everyone.language)) : '';
  const lines = [title || guide, domains && words.contains(domains), words.needsScript].filter(Boolean);
  return lines.map((line) => `  <p>${escapeHtml(line)}</p>\n`).join('');
}

function domainsOf(framework: Framework, said: (text: Text) => string): string {
  const { byId, roots } = buildOutline(framework);
  const titles: string[] = [];
  let length = 0;
  for (const id of roots) {
    const title = said(byId.get(id)!.node.label).replace(/\s+/g, ' ');
    if (title === '') continue;
    length += title.length;
    if (length > longest) return `${titles.join(', ')}…`;
    titles.push(title);
  }
  return titles.join(', ');
}
