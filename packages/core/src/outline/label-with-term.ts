import type { FrameworkNode } from '../documents/framework.js';
import { primaryLanguage, textAndLanguageIn } from '../documents/localized-text.js';
import type { Text } from '../documents/text.js';

/**
 * A node's title: its label and, in each language that has both, the field's own term: "Two at once · dyadic therapy".
 * @param documentLanguage language of plain strings
 */
export function labelWithTerm(
  { label, term }: Partial<Pick<FrameworkNode, 'label' | 'term'>>,
  documentLanguage: string | undefined,
): Text {
  if (label === undefined || term === undefined) return label ?? '';
  if (typeof label === 'string') return joined(label, termIn(term, documentLanguage, documentLanguage));
  return Object.fromEntries(
    Object.entries(label).map(([language, words]) => [
      language,
      joined(words, termIn(term, language, documentLanguage)),
    ]),
  );
}

/** The term in one language; empty if it has none in that language, because a title is in one language. */
function termIn(term: Text | undefined, language: string | undefined, documentLanguage: string | undefined): string {
  const { text, language: found = documentLanguage } = textAndLanguageIn(term, language);
  if (found === language) return text;
  return language && found && primaryLanguage(found) === primaryLanguage(language) ? text : '';
}

function joined(label: string, term: string): string {
  return label && term && label.toLowerCase() !== term.toLowerCase() ? `${label} · ${term}` : label;
}
