import { type EvidenceContent, type Framework, textIn } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { PanelFocus } from '../../platform/messages.js';
import type { Strings } from '../../strings/index.js';

/** The first run. */
export function welcomeView(strings: Strings, begin: () => void) {
  return html`<section class="stack welcome">
    <h2>${strings.welcome}</h2>
    <p>${strings.welcomeText}</p>
    <div class="row">
      <button type="button" class="primary" @click=${begin}>${strings.addFirst}</button>
    </div>
    <p class="quiet">${strings.evidenceExplained}</p>
  </section>`;
}

/** Explains how to add a page. */
export function startView(strings: Strings, status: string, addByHand: () => void) {
  return html`<section class="stack welcome">
    ${status ? html`<p class="notice" role="status">${status}</p>` : nothing}
    <p>${strings.clickToolbar}</p>
    <p class="quiet">${strings.clickToolbarWhy}</p>
    <div class="row"><button type="button" @click=${() => addByHand()}>${strings.addByHand}</button></div>
  </section>`;
}

/** Explains why a page could not be read. A PDF can be added by hand with the title and address of its tab. */
export function unreadableView(
  strings: Strings,
  focus: Extract<PanelFocus, { kind: 'unreadable' }>,
  addByHand: (content: Partial<EvidenceContent>) => void,
) {
  const { why, title, url } = focus;
  const content = why === 'pdf' ? { ...(title ? { title } : {}), ...(url ? { url } : {}) } : {};
  return html`<section class="stack welcome">
    <p class="notice warn" role="alert">${strings.unreadable[why]}</p>
    <p class="quiet">${strings.clickToolbar}</p>
    <div class="row">
      <button type="button" @click=${() => addByHand(content)}>${strings.addByHand}</button>
    </div>
  </section>`;
}

interface SavedActions {
  openLog(): void;
  undo(): void;
  /** Adds an entry for another occasion of the same training. */
  sameAgain(): void;
  addAnother(): void;
}

/** Confirms that an entry was saved. @param remark what is worth knowing about it */
export function savedView(strings: Strings, content: EvidenceContent, remark: TemplateResult, actions: SavedActions) {
  return html`<section class="stack welcome" role="status">
      <h2 class="done" id="saved" tabindex="-1"><span aria-hidden="true">✓</span> ${strings.saved}</h2>
      <p>${strings.savedDetail(content.title)}</p>
      ${content.competencies?.length ? nothing : html`<p class="quiet">${strings.savedUntagged}</p>`} ${remark}
    </section>
    <div class="row">
      <button type="button" class="primary" @click=${() => actions.openLog()}>${strings.openLog}</button>
      <button type="button" @click=${() => actions.undo()}>${strings.undo}</button>
    </div>
    <p class="quiet next">${strings.clickToolbar}</p>
    <div class="row">
      <button type="button" class="plain" @click=${() => actions.sameAgain()}>${strings.sameAgain}</button>
      <button type="button" class="plain" @click=${() => actions.addAnother()}>${strings.addAnother}</button>
    </div>`;
}

interface WelcomeActions {
  begin(): void;
  notNow(): void;
}

/** On a first click the form comes before the questions, because the extension promises two clicks. */
export function welcomeStrip(strings: Strings, languages: TemplateResult, { begin, notNow }: WelcomeActions) {
  return html`<section class="card strip" aria-label=${strings.newHere}>
    <h2>${strings.welcome}</h2>
    ${languages}
    <div class="row">
      <button type="button" class="plain" @click=${begin}>${strings.threeQuestions}</button>
      <button type="button" class="plain" @click=${notNow}>${strings.notNow}</button>
    </div>
  </section>`;
}

/** Instead of the competencies: a choice of the framework that they are from. */
export function noFrameworkView(strings: Strings, frameworks: readonly Framework[], choose: (event: Event) => void) {
  return html`<div slot="no-framework" class="stack">
    <p class="quiet">${strings.pickerNoFramework}</p>
    <div>
      <label class="label" for="framework">${strings.frameworkShown}</label>
      <select id="framework" @change=${choose}>
        <option value="">${strings.pickerSetUp}</option>
        ${frameworks.map(({ id, title }) => html`<option value=${id}>${textIn(title, strings.language)}</option>`)}
      </select>
    </div>
  </div>`;
}
