/** What a sentence about an announced training contains. */
export interface AnnouncedSentence {
  readonly title: string;
  /** Dates, hours and provider, each if it is known. */
  readonly facts: readonly string[];
  readonly framework: string;
  readonly names: readonly string[];
  readonly address: string | undefined;
}

/**
 * The sentence that a trainer copies into an e-mail or a ticket page, in each language: it announces, and promises nothing
 * about what an association decides.
 */
export const cardSentences: Readonly<Record<'en' | 'es', (about: AnnouncedSentence) => string>> = {
  en: ({ title, facts, framework, names, address }) =>
    `“${title}”${inBrackets(facts)} is announced by the trainer as relating to these competencies of ${framework}: ${names.join('; ')}.${more('More', address)}`,
  es: ({ title, facts, framework, names, address }) =>
    `“${title}”${inBrackets(facts)}: quien la imparte la anuncia como relacionada con estas competencias de ${framework}: ${names.join('; ')}.${more('Más información', address)}`,
};

const inBrackets = (facts: readonly string[]): string => (facts.length > 0 ? ` (${facts.join(', ')})` : '');
const more = (label: string, address: string | undefined): string => (address ? ` ${label}: ${address}` : '');
