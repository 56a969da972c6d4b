import { type Aim, type EvidenceContent, type Framework, textIn } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Unreadable } from '../../platform/messages.js';
import type { Strings } from '../../strings/index.js';
import { shownTitle } from '../shown-title.js';

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
export function startView(strings: Strings, addByHand: () => void) {
  return html`<section class="stack welcome">
    <p>${strings.clickToolbar}</p>
    <p class="quiet">${strings.clickToolbarWhy}</p>
    <div class="row"><button type="button" @click=${() => addByHand()}>${strings.addByHand}</button></div>
  </section>`;
}

/** While a page is read that is slow to load. */
export function readingView(strings: Strings, title: string, addByHand: () => void) {
  return html`<section class="stack welcome">
    <p role="status">${title ? strings.reading(title) : strings.readingPage}</p>
    <p class="quiet">${strings.readingSlow}</p>
    <div class="row"><button type="button" @click=${() => addByHand()}>${strings.addByHand}</button></div>
  </section>`;
}

/** The user has clicked on the log's own tab: offers what has no page. */
export function ownPageView(strings: Strings, addByHand: () => void) {
  return html`<section class="stack welcome">
    <h2>${strings.ownPage}</h2>
    <p>${strings.ownPageText}</p>
    <div class="row">
      <button type="button" class="primary" @click=${() => addByHand()}>${strings.newEntry}</button>
    </div>
    <p class="quiet">${strings.clickToolbar}</p>
  </section>`;
}

/** What the answers to the first-run questions have changed. */
export function setUpDoneView(strings: Strings, purpose: Aim['purpose'], openProgress: () => void) {
  return html`<section class="notice stack set-up-done" tabindex="-1">
    <p>${strings.aimDone[purpose ?? 'record']}</p>
    <p class="quiet">${strings.setUpDone}</p>
    ${
      purpose === 'application' || purpose === 'renewal'
        ? html`<div class="row">
            <button type="button" class="plain" @click=${openProgress}>${strings.seeProgress}</button>
          </div>`
        : nothing
    }
  </section>`;
}

/** Explains why a page could not be read. */
export function unreadableView(strings: Strings, why: Unreadable, addByHand: () => void) {
  return html`<section class="stack welcome">
    <p class="notice warn" role="alert">${strings.unreadable[why]}</p>
    <p class="quiet">${strings.clickToolbar}</p>
    <div class="row">
      <button type="button" @click=${() => addByHand()}>${strings.addByHand}</button>
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
      <p>${strings.savedDetail(shownTitle(content.title))}</p>
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

interface SaveAnswers {
  save(): void;
  cancel(): void;
}

/** Before anything of a private page is written to the disk. */
export function saveQuestion(strings: Strings, { save, cancel }: SaveAnswers) {
  return html`<div slot="beside-save" class="notice warn stack" role="group" aria-labelledby="save-private">
    <p id="save-private" tabindex="-1">${strings.askSavePrivate}</p>
    <div class="row">
      <button type="button" @click=${save}>${strings.savePrivate}</button>
      <button type="button" class="plain" @click=${cancel}>${strings.cancel}</button>
    </div>
  </div>`;
}
