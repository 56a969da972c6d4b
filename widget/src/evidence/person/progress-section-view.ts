import { countingDay, progressOf, type Requirements } from '@imh/core';
import { progressView } from '@imh/elements';
import type { TemplateResult } from 'lit';
import type { SectionContext } from './section-context.js';

/** The log compared with the requirements, in the period that it was submitted for. */
export function progressSectionView(
  { review, words, language, entries, today }: SectionContext,
  requirements: Requirements,
): TemplateResult {
  const { file, content, aim, references } = review;
  const isItsFramework = content !== undefined && content.framework.id === requirements.framework?.id;
  const progress = progressOf({
    requirements,
    contents: file.entries,
    today: countingDay(file.log.subject?.period, today),
    references,
    aim,
    outline: isItsFramework ? content.outline : undefined,
  });
  const titles = new Map(file.entries.map(({ id, content }) => [id, content.title]));
  return progressView({
    progress,
    requirements,
    category: aim?.category,
    labels: words,
    language,
    title: entries.title,
    entryTitle: (id) => titles.get(id) ?? '',
  });
}
