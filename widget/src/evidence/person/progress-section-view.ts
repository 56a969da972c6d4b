import type { Requirements } from '@imh/core';
import { progressView } from '@imh/elements';
import type { TemplateResult } from 'lit';
import { progressOfLog } from '../people/shortfalls.js';
import type { SectionContext } from './section-context.js';

/** The log compared with the requirements, in the period that it was submitted for. */
export function progressSectionView(
  { review, words, language, entries }: SectionContext,
  requirements: Requirements,
): TemplateResult {
  const { file } = review;
  const progress = progressOfLog(review, requirements);
  const titles = new Map(file.entries.map(({ id, content }) => [id, content.title]));
  return progressView({
    progress,
    requirements,
    category: review.aim?.category,
    labels: words,
    language,
    title: entries.title,
    entryTitle: (id) => titles.get(id) ?? '',
  });
}
