import { progressView } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { setChoiceView } from '../people/set-choice-view.js';
import { progressOfLog } from '../people/shortfalls.js';
import type { SectionContext } from './section-context.js';

/** The log compared with the requirements for its category, in the period that it was submitted for. */
export function progressSectionView(context: SectionContext): TemplateResult {
  const { review, measured, words, language, entries } = context;
  const { set, match } = measured;
  const titles = new Map(review.file.entries.map(({ id, content }) => [id, content.title]));
  const why = match && match.is !== 'found' ? html`<p class="mark-line">${words.whyNoSet[match.is]}</p>` : nothing;
  return html`${why} ${setChoiceView(measured, context)}
  ${
    set
      ? progressView({
          progress: progressOfLog(review, set),
          requirements: set,
          category: review.aim?.category,
          labels: words,
          language,
          title: entries.title,
          entryTitle: (id) => titles.get(id) ?? '',
        })
      : nothing
  }`;
}
