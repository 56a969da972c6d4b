import { htmlTokens } from '../markup/html-tokens.js';

const breaking = new Set('p div br tr li h1 h2 h3 h4 h5 h6 table ul ol section header footer blockquote hr'.split(' '));

/** The text of an HTML message as its lines; cells of a row are separated by tabs. */
export function textOfHtml(html: string): string {
  const pieces: string[] = [];
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') pieces.push(token.text.replace(/\s+/g, ' '));
    else if (breaking.has(token.name)) pieces.push('\n');
    else if (token.kind === 'open' && (token.name === 'td' || token.name === 'th')) pieces.push('\t');
  }
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
