import { buildOutline, type CompetencyTag, type Framework, primaryLanguage, webAddress } from '@imh/core';
import type { Draft } from '@imh/storage';
import type { PageText, Suggester, Suggestion, SuggestOptions } from '@imh/suggest';
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

/** A suggestion, with the framework of the node that it was found through. */
export type PageSuggestion = Suggestion & { readonly throughFramework?: string };

const suggesters = new WeakMap<Framework, Map<string, Suggester>>();

/** As many as can be looked over at a glance. */
const mostSuggestions = 5;

/** Competencies that fit a draft, the best first. The ranking and our own frameworks are loaded when they are first needed. */
export async function suggestionsFor(input: SuggestionInput): Promise<PageSuggestion[]> {
  const { framework, category } = input;
  const { Suggester: Made } = await import('@imh/suggest');
  const own = suggesterOf(Made, framework, category).suggest(pageTextOf(input.draft), optionsOf(input));
  const starters = hasOnlyNames(framework) ? await suggestionsOfStarter(input) : [];
  const known = new Set(own.map(({ node }) => node));
  return [...own, ...starters.filter(({ node }) => !known.has(node))].slice(0, mostSuggestions);
}

/** What our starter set suggests, as competencies of the framework that the crosswalk leads to. */
async function suggestionsOfStarter(input: SuggestionInput): Promise<PageSuggestion[]> {
  const [{ shippedCrosswalks, starter }, { Suggester: Made, throughCrosswalk }] = await Promise.all([
    import('@imh/frameworks'),
    import('@imh/suggest'),
  ]);
  const crosswalk = shippedCrosswalks.find(({ from, to }) => from.id === starter.id && to.id === input.framework.id);
  if (!crosswalk) return [];
  const starters = suggesterOf(Made, starter, undefined).suggest(pageTextOf(input.draft), {
    ...optionsOf(input),
    earlier: [],
  });
  const path = { crosswalk, framework: starter.id, outline: buildOutline(starter) };
  return throughCrosswalk(starters, path).map((each) => ({ ...each, throughFramework: starter.id }));
}

function optionsOf({ draft: { content, entry }, framework, language, earlier }: SuggestionInput): SuggestOptions {
  return {
    most: mostSuggestions,
    language: primaryLanguage(content.language ?? language),
    url: content.canonicalUrl ?? content.url,
    earlier: earlier
      .filter(({ id }) => id !== entry?.id)
      .map(({ title, url, tags }) => ({ title, url, nodes: nodesOf(tags, framework.id) })),
  };
}

/** An outline of names has hardly a word that a page could match. */
function hasOnlyNames({ nodes }: Framework): boolean {
  return nodes.every(({ text, keywords }) => text === undefined && keywords === undefined);
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

function suggesterOf(Made: typeof Suggester, framework: Framework, category: string | undefined): Suggester {
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
