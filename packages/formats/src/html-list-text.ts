import { type Block, type Inline, markupTree, type Text } from '@imh/core';
import type { ListLanguage } from './list-language.js';
import type { LossReport } from './loss-report.js';

/** Brackets too: WordPress would take `[gallery]` in anybody's text for an order. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '[': '&#91;',
  ']': '&#93;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"[\]]/g, (sign) => entities[sign]!);

/** With a space before each; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`))
    .join('');
}

/** A title, which has no markup. */
export function htmlPhrase(language: ListLanguage, text: Text): string {
  const said = language.say(text);
  return marked(escapeHtml(said.text), said.language);
}

/** Text with our markup, in one piece: what has several paragraphs becomes lines. */
export function htmlText(language: ListLanguage, text: Text, report: LossReport, place: string): string {
  const said = language.say(text);
  const blocks = markupTree(said.text);
  if (blocks.length > 1) report.add('paragraphs', `${place}: paragraphs of one item became lines`, place);
  return marked(blocks.map((block) => blockHtml(block, report, place)).join('<br>'), said.language);
}

/** A `<p>` for each paragraph. A list in a text becomes lines: real ones would read as what stands below. */
export function paragraphs(
  language: ListLanguage,
  text: Text | undefined,
  report: LossReport,
  place: string,
): string[] {
  const said = language.say(text);
  return markupTree(said.text).map(
    (block) => `<p${attributes({ lang: said.language })}>${blockHtml(block, report, place)}</p>`,
  );
}

function blockHtml(block: Block, report: LossReport, place: string): string {
  if (block.kind === 'paragraph') return inlineHtml(block.inline);
  report.add('list-as-lines', `${place}: a list in its text became lines`, place);
  const mark = (at: number) => (block.ordered ? `${at + 1}. ` : '• ');
  return block.items.map((item, at) => mark(at) + inlineHtml(item)).join('<br>');
}

function inlineHtml(inline: readonly Inline[]): string {
  return inline
    .map((part) => {
      if (part.kind === 'break') return '<br>';
      if (part.kind === 'text') return escapeHtml(part.text);
      const tag = part.kind === 'strong' ? 'strong' : 'em';
      return `<${tag}>${inlineHtml(part.inline)}</${tag}>`;
    })
    .join('');
}

const marked = (html: string, language: string | undefined): string =>
  language === undefined ? html : `<span${attributes({ lang: language })}>${html}</span>`;
