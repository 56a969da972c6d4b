// Not micromark 4.0.3 (MIT, 11.7 kB minified and brotli) nor the lexer of marked 18.2.1 (MIT, 14.1 kB), beside 1.0 kB here.
// Statements are prose with a little markdown, and CommonMark reads their prose as markup: "> 50 % of visits" becomes a
// quotation, "+ 5 degrees" and "2023. We planted" lists, "\(x\)" loses its backslashes, indented lines become code.

import { reportDropped } from './dropped.js';
import type { HtmlToken } from './html-tokens.js';
import { raised } from './superscript.js';

/**
 * Converts markdown, with or without inline HTML, to our smaller markdown: headings become strong lines, links and
 * pictures their words, tables lines; `_emphasis_` gets asterisks. All other text stays as typed.
 */
export function markupFromMarkdown(tokens: readonly HtmlToken[], dropped: Set<string>): string {
  const lines = sourceOf(tokens, dropped).split(/\r\n|[\r\n]/);
  const result: string[] = [];
  let fenced = false;
  // Without a line such as "| --- |", "|x| + |y|" is a sum of absolute values, not a row.
  const hasTable = lines.some((line) => ruler.test(line.trim()));
  for (const [index, line] of lines.entries()) {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) {
      fenced = !fenced;
      continue;
    }
    if (ruler.test(line.trim())) continue;
    result.push(fenced ? guarded(line) : withoutBlockMarks(line, hasTable, lines[index + 1], result, dropped));
  }
  return inlineMarks(result.join('\n'), dropped)
    .trim()
    .replace(/(?<!\\)\\$/, '');
}

function sourceOf(tokens: readonly HtmlToken[], dropped: Set<string>): string {
  let source = '';
  let superscript = false;
  for (const token of tokens) {
    if (token.kind === 'text') {
      source += superscript ? raised(token.text) : token.text;
      continue;
    }
    if (token.kind === 'open') source += reportDropped(token, dropped);
    if (token.name === 'br') source += '\\\n';
    else if (token.name === 'sup') superscript = token.kind === 'open';
    else if (token.name === 'b' || token.name === 'strong') source += '**';
    else if (token.name === 'i' || token.name === 'em') source += '*';
  }
  return source;
}

/** The line under the head of a table: `| --- | :-: |`. */
const ruler = /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/;

function withoutBlockMarks(
  line: string,
  hasTable: boolean,
  next: string | undefined,
  before: string[],
  dropped: Set<string>,
): string {
  const text = line.trim();
  const heading = /^#{1,6}\s+(?=\S)/.exec(text);
  if (heading) {
    // Closing "#" are removed by hand: a pattern would backtrack at every space.
    let end = text.length;
    while (text[end - 1] === '#') end -= 1;
    return `\n**${text.slice(heading[0].length, end).trim().replaceAll('**', '')}**\n`;
  }
  if (/^(?:-{3,}|_{3,}|\*{3,}|={3,})$/.test(text)) return '';
  if ((hasTable && text.startsWith('|')) || (next !== undefined && next.includes('|') && ruler.test(next.trim()))) {
    dropped.add('table (its rows are lines now)');
    return `${cells(text)}\\`;
  }
  if (before.at(-1)?.endsWith('\\') && text === '') before[before.length - 1] = before.at(-1)!.slice(0, -1);
  // "> 50 %" and "+ 5" compare and count.
  if (/^>+\s?[^\s\d=<>.$€£-]/.test(text)) return text.replace(/^>+\s?/, '');
  return /^\s*\+\s+[^\s\d.$€£-]/.test(line) ? line.replace('+', '-') : line;
}

function cells(row: string): string {
  const inner = row.replace(/^\|/, '').replace(/\|$/, '');
  return inner
    .split('|')
    .map((cell) => cell.trim())
    .join(' | ');
}

function inlineMarks(text: string, dropped: Set<string>): string {
  const formulas: string[] = [];
  return text
    .replace(
      /(!?)\[([^[\]]{0,500})\]\(\s?([^()\s]{0,2000})(?:\s"[^"\n]{0,200}")?\s?\)/g,
      (whole: string, picture: string, words: string, to: string) => {
        // "[0, 5](cm)" is not a link.
        if (!picture && !/[:/.#@?]/.test(to)) return whole;
        dropped.add(picture ? `picture ${to}` : `link to ${to}`);
        return words;
      },
    )
    .replace(formula, (found) => {
      formulas.push(guarded(found));
      return FORMULA;
    })
    .replace(/`([^`\n]{1,500})`/g, (_whole, code: string) => guarded(code))
    .replace(/(?<![\p{L}\p{N}_\\])__(?=[^\s_])([^_\n]*[^\s_])__(?![\p{L}\p{N}_])/gu, '**$1**')
    .replace(/(?<![\p{L}\p{N}_\\])_(?=[^\s_])([^_\n]*[^\s_])_(?![\p{L}\p{N}_])/gu, '*$1*')
    .replace(/\\([_#>+|~`])/g, '$1')
    .replaceAll(FORMULA, () => formulas.shift()!);
}

/** Placeholder for a formula, in which underscores and asterisks are not markup. */
const FORMULA = '\uE000';
const formula = /\uE000|\$[^\s$](?:[^$\n]{0,200}[^\s$])?\$(?![0-9])/g;

/** Escapes asterisks that are not emphasis. */
function guarded(text: string): string {
  return text.replaceAll('*', '\\*');
}
