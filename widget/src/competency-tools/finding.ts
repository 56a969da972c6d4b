import { button, markStyles, OutlineFinder, type OutlineFilter, type OutlineView } from '@imh/elements';
import type { FrameworkPage } from '../competencies/framework-page.js';
import { adopt } from '../element/adopt.js';
import { announce } from './announce.js';
import { competencyToolsStrings } from '../strings/competency-tools.js';

export interface Filtered {
  readonly sentence: string;
  /** Nodes found by the query, or competencies left where there is none. */
  readonly count: number;
}

export interface FindingOptions {
  readonly root: ShadowRoot;
  readonly frame: HTMLElement;
  readonly language: string;
  readonly plain: ((text: string) => string) | undefined;
  /** A person wants everything back. */
  readonly showAll: () => void;
  readonly signal: AbortSignal;
}

export interface Finding {
  filter(filter: OutlineFilter): Filtered;
  announce(sentence: string): void;
}

/** What searching and filtering by category do to a page. */
export async function findingOn(
  view: OutlineView,
  page: FrameworkPage,
  { root, frame, language, plain, showAll, signal }: FindingOptions,
): Promise<Finding> {
  const words = await competencyToolsStrings(language);
  adopt(root, markStyles);
  const { content } = view;
  const chooseCategory = page.hint.textContent;
  const finder = new OutlineFinder(view, { countOf: words.countOf, plain }, signal);
  const back = button(words.showAll, { class: 'plain', hidden: '' }, () => {
    showAll();
    page.search.focus();
  });
  page.sentence.after(back);

  return {
    announce: (sentence) => announce(frame, sentence, signal),
    filter({ query = '', category: id }) {
      const category = content.framework.categories?.find((one) => one.id === id);
      const { terms, matches, competencies } = finder.filter({ query, category: category?.id });
      const searching = terms.length > 0;
      const name = category && content.say(category.label).text;
      const count = searching ? matches : competencies;
      const sentence = searching
        ? count > 0
          ? words.matches(count, query.trim()) + (name ? words.within(name) : '')
          : words.noMatches(query.trim(), name)
        : name
          ? `${words.appliesTo(count, name)} ${words.leftOut(content.competencies - count)}`
          : page.whole();
      page.sentence.textContent = sentence;
      if (page.search.value !== query) page.search.value = query;
      back.hidden = !searching && !category;
      if (page.select) {
        page.select.value = category?.id ?? '';
        const explained = [content.say(category?.description).text, content.say(category?.ageRange).text];
        page.hint.textContent = category ? explained.filter(Boolean).join(' · ') : chooseCategory;
      }
      return { sentence, count };
    },
  };
}
