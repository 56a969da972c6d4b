import { type Inline, markupTree, type Text } from '@imh/core';
import type { ListLanguage } from './list-language.js';

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

/** Text with our markup, for an item that holds nothing else. */
export function htmlText(language: ListLanguage, text: Text): string {
  const said = language.say(text);
  const [block, ...others] = markupTree(said.text);
  if (others.length === 0 && block?.kind !== 'list') return marked(inlineHtml(block?.inline ?? []), said.language);
  return paragraphs(language, text).join('');
}

/** A `<p>` for each paragraph; lists are marked, because any other one holds what stands below. */
export function paragraphs(language: ListLanguage, text: Text | undefined): string[] {
  const said = language.say(text);
  const lang = attributes({ lang: said.language });
  return markupTree(said.text).map((block) => {
    if (block.kind === 'paragraph') return `<p${lang}>${inlineHtml(block.inline)}</p>`;
    const tag = block.ordered ? 'ol' : 'ul';
    const items = block.items.map((item) => `<li>${inlineHtml(item)}</li>`);
    return `<${tag} data-text${lang}>${items.join('')}</${tag}>`;
  });
}

function inlineHtml(inline: readonly Inline[]): string {
  return inline
    .map((part) => {
      if (part.kind === 'break') return '<br>';
      // A line end shows in the elements, and does not in a page.
      if (part.kind === 'text') return escapeHtml(part.text).replaceAll('\n', '<br>');
      const tag = part.kind === 'strong' ? 'strong' : 'em';
      return `<${tag}>${inlineHtml(part.inline)}</${tag}>`;
    })
    .join('');
}

const marked = (html: string, language: string | undefined): string =>
  language === undefined ? html : `<span${attributes({ lang: language })}>${html}</span>`;
