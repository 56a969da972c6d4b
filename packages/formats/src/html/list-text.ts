import { type Inline, markupTree, type Text } from '@imh/core';
import type { ListLanguage } from './list-language.js';

/** Brackets too: WordPress would run `[gallery]` in a text as a shortcode. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '[': '&#91;',
  ']': '&#93;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"[\]]/g, (sign) => entities[sign]!);

/** Each with a leading space; attributes without a value are omitted. */
export function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`))
    .join('');
}

/** A title, which has no markup. */
export function htmlPhrase(language: ListLanguage, text: Text): string {
  const wording = language.wordingOf(text);
  return withLanguage(escapeHtml(wording.text), wording.language);
}

/** Text with our markup, for an item with no other content. */
export function htmlText(language: ListLanguage, text: Text): string {
  const wording = language.wordingOf(text);
  const [block, ...others] = markupTree(wording.text);
  if (others.length === 0 && block?.kind !== 'list')
    return withLanguage(inlineHtml(block?.inline ?? []), wording.language);
  return paragraphs(language, text).join('');
}

/** A `<p>` for each paragraph; lists of a text are marked, because unmarked lists contain child nodes. */
export function paragraphs(language: ListLanguage, text: Text | undefined): string[] {
  const wording = language.wordingOf(text);
  const lang = attributes({ lang: wording.language });
  return markupTree(wording.text).map((block) => {
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
      // The elements show line ends; a plain page collapses them.
      if (part.kind === 'text') return escapeHtml(part.text).replaceAll('\n', '<br>');
      const tag = part.kind === 'strong' ? 'strong' : 'em';
      return `<${tag}>${inlineHtml(part.inline)}</${tag}>`;
    })
    .join('');
}

const withLanguage = (html: string, language: string | undefined): string =>
  language === undefined ? html : `<span${attributes({ lang: language })}>${html}</span>`;
