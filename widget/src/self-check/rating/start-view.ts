// Loaded if a person chooses a category, or has earlier answers.
import type { Category } from '@imh/core';
import { isAnswered, type OutlineContent, phrase, type RatingPlan } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { SelfCheckStrings } from '../../strings/self-check.js';
import type { Session } from '../keeping/session.js';
import { shortDate } from '../short-date.js';
import { progressSentence } from './rating-stage.js';

export { startStyles } from './start-styles.js';

export interface StartProps {
  readonly content: OutlineContent;
  readonly words: SelfCheckStrings;
  readonly plan: RatingPlan;
  readonly session: Session;
  /** Shows the questions, or else the stage in which the session begins now. */
  readonly show: (stage?: 'rating') => void;
  /** Tells the person that answers came from an earlier version of the framework. */
  readonly explainCarried: () => void;
}

/** Before the first question: the person continues with earlier answers, or chooses a category. */
export function startView(props: StartProps): TemplateResult {
  const { content, words, session, show, explainCarried } = props;
  const chosen = (category: string | undefined): void => {
    session.chooseCategory(category);
    show('rating');
  };
  if (!session.isResumable) return categoriesView(content, words, chosen);
  const resumed = (): void => {
    session.resume();
    show('rating');
    if (session.isCarried) explainCarried();
  };
  const startedAgain = (): void => {
    session.startAgain();
    show();
  };
  return html`<div class="start" part="start">
    <div class="buttons">
      <button type="button" class="primary" @click=${resumed}>${resumeLabel(props)}</button>
      <button type="button" @click=${startedAgain}>${words.startAgain}</button>
    </div>
    <p class="quiet">${words.earlierStays}</p>
  </div>`;
}

function resumeLabel({ words, plan, session }: StartProps): string {
  const { answers, takenAt } = session.state;
  const answered = plan.questions.filter(({ node }) => isAnswered(plan.mode, answers.get(node.id))).length;
  return words.resume(progressSentence(words, plan, answered), shortDate(words.language, takenAt));
}

/** The person chooses the category closest to their work. */
function categoriesView(
  { framework, say }: OutlineContent,
  words: SelfCheckStrings,
  /** Called with undefined to rate everything. */
  chosen: (category: string | undefined) => void,
): TemplateResult {
  const { categories = [] } = framework;
  return html`<div class="start" part="start">
    <h3 tabindex="-1">${words.chooseCategory}</h3>
    ${categories.map((category, at) => {
      const group = say(category.group);
      const isNewGroup = group.text !== '' && group.text !== say(categories[at - 1]?.group).text;
      return html`${isNewGroup ? html`<p class="group">${phrase(group)}</p>` : nothing}
      ${categoryCard(category, at, say, () => chosen(category.id))}`;
    })}
    <button type="button" class="plain" @click=${() => chosen(undefined)}>${words.everything}</button>
  </div>`;
}

function categoryCard(
  { id, label, description, ageRange }: Category,
  at: number,
  say: OutlineContent['say'],
  chosen: () => void,
): TemplateResult {
  const [name, about, age] = [say(label), say(description), say(ageRange)];
  return html`<div class="card">
    <button type="button" aria-describedby="about${at}" @click=${chosen}>${name.text ? phrase(name) : id}</button>
    <div id="about${at}">
      ${about.text ? html`<p>${phrase(about)}</p>` : nothing}
      ${age.text ? html`<p class="quiet">${phrase(age)}</p>` : nothing}
    </div>
  </div>`;
}
