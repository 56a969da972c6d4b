import { formatDate, localDay } from '@imh/core';
import { phrase } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Ref, ref } from 'lit/directives/ref.js';
import { asksByCategory } from '../form/fields.js';
import type { FieldName } from '../form/form.js';
import { answerList, type AnswerListProps } from './answer-list.js';
import { answersInWords } from './answers-in-words.js';

export interface CheckViewProps extends AnswerListProps {
  readonly title: Ref<HTMLElement>;
  /** Whether all answers are shown; on paper they always are. */
  readonly areAllShown: boolean;
  readonly showAll: (isOpen: boolean) => void;
  readonly goTo: (field: FieldName | 'ratings') => void;
  readonly save: () => void;
}

/** What the file will contain, to check before it is saved. Printed, it is the completed form. */
export function checkView(props: CheckViewProps): TemplateResult {
  const { form, words, title, areAllShown, showAll, goTo, save } = props;
  const { checking } = words;
  return html`<div class="view check">
    <h2 class="title" tabindex="-1" ${ref(title)}>${checking.title}</h2>
    <dl class="summary">${rows(props)}</dl>
    <details
      class="all"
      .open=${live(areAllShown)}
      @toggle=${({ target }: Event) => showAll((target as HTMLDetailsElement).open)}
    >
      <summary>${checking.all}</summary>
      ${answerList(props)}
    </details>
    <p>${form.words.whoSees(form.who)}</p>
    <div class="actions">
      <button type="button" class="primary" @click=${save}>${checking.save}</button>
      <button type="button" @click=${() => goTo('title')}>${checking.back}</button>
      <button type="button" class="plain" @click=${() => print()}>${form.words.print}</button>
    </div>
  </div>`;
}

function rows({ form, plans, words: finishWords, goTo }: CheckViewProps) {
  const { checking } = finishWords;
  const { draft, words, content } = form;
  const row = (label: string, value: unknown, field: FieldName | 'ratings'): TemplateResult =>
    html`<div class="row">
      <dt>${label}</dt>
      <dd>${value || html`<span class="quiet">${checking.empty}</span>`}</dd>
      <dd class="change">
        <button type="button" class="plain" aria-label="${checking.change}: ${label}" @click=${() => goTo(field)}>
          ${checking.change}
        </button>
      </dd>
    </div>`;
  const name = (text: string) => text.trim() && html`<bdi>${text.trim()}</bdi>`;
  const relation = draft.relation && words.relations[draft.relation];
  const inOtherWords = draft.relation === 'other' && draft.relationText;
  const category = content.framework.categories?.find(({ id }) => id === draft.category);
  const comment = draft.comment.trim();
  const consentGiven = words.consentGiven(formatDate(words.language, localDay(new Date(draft.consentAt))));
  return [
    row(checking.subject, name(draft.name), 'name'),
    row(checking.relation, [relation, inOtherWords].filter(Boolean).join(': '), 'relation'),
    row(checking.rater, name(draft.raterName), 'raterName'),
    category
      ? row(checking.category, phrase(content.say(category.label)), asksByCategory(content) ? 'category' : 'name')
      : nothing,
    row(checking.answers, answersInWords(plans.of(draft), draft.answers, finishWords), 'ratings'),
    row(checking.comment, comment && html`<span class="written">${comment}</span>`, 'comment'),
    row(checking.permission, consentGiven, 'consentAt'),
  ];
}
