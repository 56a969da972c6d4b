import { formatDate } from '@imh/core';
import type { SectionContext } from './section-context.js';

/** When and for what the log was submitted, and the name of its file. */
export function subjectLine({ review, words, language }: SectionContext): string {
  const { file, content, category } = review;
  const { subject, exportedAt } = file.log;
  const named = content?.framework.categories?.find(({ id }) => id === category);
  return [
    words.submittedOn(formatDate(language, exportedAt.slice(0, 10))),
    subject?.association && words.forAssociation(subject.association),
    named ? content!.say(named.label).text : subject?.category,
    subject?.period,
    file.name,
  ]
    .filter(Boolean)
    .join(' · ');
}
