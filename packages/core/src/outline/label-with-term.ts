import type { FrameworkNode } from '../documents/framework.js';
import { primaryLanguage, textAndLanguageIn } from '../documents/localized-text.js';
import type { Text } from '../documents/text.js';

/**
 * A node's title: its label and, in each language that has both, the field's own term: "Two at once · dyadic therapy".
 * @param documentLanguage language of plain strings
 */
export function labelWithTerm(
  { label, term }: Partial<Pick<FrameworkNode, 'label' | 'term'>>,
  documentLanguage = '',
): Text {
  if (!label || !term) return label ?? '';
  const titled = (words: string, tag: string): string => {
    const { text, language = documentLanguage } = textAndLanguageIn(term, tag);
    // A title is in one language.
    return text && primaryLanguage(language) === primaryLanguage(tag) ? `${words} · ${text}` : words;
  };
  if (typeof label === 'string') return titled(label, documentLanguage);
  return Object.fromEntries(Object.entries(label).map(([tag, words]) => [tag, titled(words, tag)]));
}
