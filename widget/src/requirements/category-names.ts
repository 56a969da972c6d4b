import type { Framework } from '@imh/core';
import { type OutlineContent, outlineContent, type Phrase } from '@imh/elements';
import type { RequirementsDocuments } from './requirements-documents.js';
import { categoriesIn } from './requirement-groups.js';

/** The categories to choose from, and their names. */
export interface CategoryNames {
  /** Ids; empty if the requirements name none. */
  readonly ids: readonly string[];
  nameOf(id: string): Phrase;
  /** Whom the category is for; empty if the framework does not tell. */
  descriptionOf(id: string): Phrase;
  /** What of the framework may be shown; undefined without a framework. */
  readonly content: OutlineContent | undefined;
}

/**
 * Category ids of the associations that use the Competency Guidelines, as they print the names (in English only). Used if
 * the page gives no framework.
 */
const knownNames: Readonly<Record<string, string>> = {
  'family-associate': 'Family Associate',
  'family-specialist': 'Family Specialist',
  'family-reflective-supervisor': 'Family Reflective Supervisor',
  'mental-health-specialist': 'Mental Health Specialist',
  'mentor-clinical': 'Mentor: Clinical',
  'mentor-policy': 'Mentor: Policy',
  'mentor-research-faculty': 'Mentor: Research/Faculty',
};

/** The questions of the category finder are about these categories only. */
export function canSuggest(ids: readonly string[]): boolean {
  return ids.length > 2 && ids.every((id) => Object.hasOwn(knownNames, id));
}

export function categoryNames({ requirements, framework }: RequirementsDocuments, language: string): CategoryNames {
  const content = typeof framework === 'object' ? outlineContent(framework, { language }) : undefined;
  const own: Framework['categories'] = content?.framework.categories ?? [];
  const nameOf = (id: string): Phrase => {
    const category = own.find((one) => one.id === id);
    if (category && content) return content.say(category.shortLabel ?? category.label);
    return { text: knownNames[id] ?? id };
  };
  const descriptionOf = (id: string): Phrase =>
    content?.say(own.find((one) => one.id === id)?.description) ?? { text: '' };
  return { ids: own.length > 0 ? own.map(({ id }) => id) : categoriesIn(requirements), nameOf, descriptionOf, content };
}
