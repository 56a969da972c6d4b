import { reportDropped } from './dropped.js';
import { type HtmlToken, htmlTokens } from './html-tokens.js';
import { markupFromMarkdown } from './from-markdown.js';
import { MarkupBuilder } from './builder.js';
import { raised } from './superscript.js';

/** Text in our markup, and descriptions of the content that it cannot represent, without duplicates. */
export interface Markup {
  readonly text: string;
  readonly dropped: string[];
}

/**
 * Converts HTML, markdown, LaTeX or a mixture to our markup: keeps paragraphs, lists, emphasis and line breaks, decodes
 * references, removes other tags, and scripts and styles with their content. Formulas stay as typed. Never throws; linear
 * in the text.
 */
export function markupFromHtml(fragment: string): Markup {
  const tokens = [...htmlTokens(fragment)];
  const dropped = new Set<string>();
  const isHtml = tokens.some((token) => token.kind !== 'text' && (blocks.has(token.name) || lists.has(token.name)));
  const text = isHtml ? fromHtml(tokens, dropped) : markupFromMarkdown(tokens, dropped);
  if (holdsFormula(text)) dropped.add('formula (kept as it is typed)');
  return { text, dropped: [...dropped] };
}

const blocks = new Set(
  (
    'p div section article main header footer nav aside address blockquote center figure figcaption form fieldset ' +
    'details summary dl dt dd pre hr table caption thead tbody tfoot tr h1 h2 h3 h4 h5 h6 body html'
  ).split(' '),
);
const lists = new Set(['ul', 'ol', 'menu', 'dir', 'li']);
const strong = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'dt']);
const emphasis = new Set(['i', 'em', 'cite', 'dfn']);

function fromHtml(tokens: readonly HtmlToken[], dropped: Set<string>): string {
  const builder = new MarkupBuilder();
  let inRow = 0;
  let superscript = 0;
  for (const token of tokens) {
    if (token.kind === 'text') {
      builder.text(superscript > 0 ? raised(token.text) : token.text);
      continue;
    }
    const { kind, name } = token;
    const step = kind === 'open' ? 1 : -1;
    if (kind === 'open') {
      const shown = reportDropped(token, dropped);
      if (shown !== '') builder.text(shown);
    }
    if (name === 'tr') inRow = 0;
    if (lists.has(name)) listTag(builder, kind, name);
    else if (name === 'td' || name === 'th') {
      if (kind === 'open' && inRow > 0) builder.text(' | ');
      if (kind === 'open') inRow += 1;
    } else if (blocks.has(name) && inRow === 0) builder.paragraph();
    else if (blocks.has(name)) builder.text(' ');
    else if (name === 'br') builder.break();
    if (name === 'sup') superscript = Math.max(0, superscript + step);
    if (strong.has(name)) builder.strong = Math.max(0, builder.strong + step);
    if (emphasis.has(name)) builder.emphasis = Math.max(0, builder.emphasis + step);
  }
  return builder.finish();
}

function listTag(builder: MarkupBuilder, kind: 'open' | 'close', name: string): void {
  if (name === 'li') {
    if (kind === 'open') builder.item();
    else builder.paragraph();
  } else if (kind === 'open') builder.list(name === 'ol');
  else builder.endList();
}

/** `$x^2$`, `\(x\)`, `\[x\]` or a command such as `\frac{`; "$5 and $10" is money. */
function holdsFormula(text: string): boolean {
  return /\\[([]|\\[a-zA-Z]{2,20}\s?\{|\$\$/.test(text) || /\$[^\s$](?:[^$\n]{0,200}[^\s$])?\$(?![0-9])/.test(text);
}
