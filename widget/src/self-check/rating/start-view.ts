import type { Category } from '@imh/core';
import { type OutlineContent, phrase } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { SelfCheckStrings } from '../../strings/self-check.js';

/** Answers of an earlier visit: continue with them, or start again. @param progress how many there are, in words */
export function resumeView(
  words: SelfCheckStrings,
  progress: string,
  resumed: () => void,
  startedAgain: () => void,
): TemplateResult {
  return html`<div class="start" part="start">
    <div class="buttons">
      <button type="button" class="primary" @click=${resumed}>${progress}</button>
      <button type="button" @click=${startedAgain}>${words.startAgain}</button>
    </div>
    <p class="quiet">${words.earlierStays}</p>
  </div>`;
}

/** Before the first question: the person chooses the category closest to their work. */
export function categoriesView(
  { framework, say }: OutlineContent,
  words: SelfCheckStrings,
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
