import { type CompetencyTag, type Framework, primaryLanguage, webAddress } from '@imh/core';
import type { Draft } from '@imh/storage';
import type { PageText, Suggester, Suggestion } from '@imh/suggest';
import type { TaggedEntry } from './earlier-entries.js';

/** What suggestions depend on. */
export interface SuggestionInput {
  readonly draft: Draft;
  readonly framework: Framework;
  readonly category: string | undefined;
  /** Language of the interface. */
  readonly language: string;
  readonly earlier: readonly TaggedEntry[];
}

const suggesters = new WeakMap<Framework, Map<string, Suggester>>();

/** Competencies that fit a draft, the best first. The ranking is loaded when it is first needed. */
export async function suggestionsFor({
  draft,
  framework,
  category,
  language,
  earlier,
}: SuggestionInput): Promise<Suggestion[]> {
  const { content, entry } = draft;
  const suggester = await suggesterOf(framework, category);
  return suggester.suggest(pageTextOf(draft), {
    language: primaryLanguage(content.language ?? language),
    url: content.canonicalUrl ?? content.url,
    earlier: earlier
      .filter(({ id }) => id !== entry?.id)
      .map(({ title, url, tags }) => ({ title, url, nodes: nodesOf(tags, framework.id) })),
  });
}

/** Changes with what suggestions depend on in a draft, apart from the chosen competencies. */
export function suggestionKey({ id, content, pageText }: Draft): string {
  const { title, note, quotes, url, language } = content;
  return JSON.stringify([id, title, note, quotes, url, language, pageText !== undefined]);
}

function pageTextOf({ content, pageText }: Draft): PageText {
  const { title, note, quotes = [] } = content;
  return {
    title,
    description: [pageText?.description, note].filter(Boolean).join('\n'),
    quotes: quotes.flatMap((quote) => ('exact' in quote ? [quote.exact as string] : [])),
    article: pageText?.article,
  };
}

async function suggesterOf(framework: Framework, category: string | undefined): Promise<Suggester> {
  const { Suggester: Made } = await import('@imh/suggest');
  const byCategory = suggesters.get(framework) ?? new Map<string, Suggester>();
  suggesters.set(framework, byCategory);
  const known = byCategory.get(category ?? '');
  if (known) return known;
  const made = new Made(framework, { category });
  byCategory.set(category ?? '', made);
  return made;
}

function nodesOf(tags: readonly CompetencyTag[], framework: string): string[] {
  return tags.flatMap(({ framework: id, node, localArea }) =>
    id === framework && node !== undefined && localArea === undefined ? [node] : [],
  );
}

/** The site of a draft, as a reason for a suggestion names it. */
export function siteName({ content }: Draft): string {
  const address = webAddress(content.canonicalUrl ?? content.url);
  return address === undefined ? '' : new URL(address).hostname.replace(/^www\./, '');
}
