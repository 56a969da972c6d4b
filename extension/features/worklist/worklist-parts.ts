import {
  dateOf,
  type EvidenceContent,
  type EvidenceType,
  evidenceTypes,
  formatDate,
  formatHours,
  hasMinutes,
  minutesOf,
} from '@imh/core';
import type { Draft, ItemRecord } from '@imh/storage';
import { html, nothing } from 'lit';
import type { Strings } from '../../strings/index.js';
import type { App } from '../app-element.js';
import { textPreview } from '../attachments/text-preview.js';
import type { MergeChosenEvent } from '../duplicates/merge-chosen-event.js';
import { viewAddress } from '../log/view-address.js';

/** One choice for all drafts without a type: certificates do not print one, and requirements count by type. */
export function typeForAll(count: number, strings: Strings, choose: (type: EvidenceType) => void) {
  if (count < 2) return nothing;
  const names = strings.typeNames;
  const onChange = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    const type = select.value as EvidenceType | '';
    select.value = '';
    if (type) choose(type);
  };
  return html`<div class="row type-for-all">
    <label for="type-for-all">${strings.papers.typeForAll(count)}</label>
    <select id="type-for-all" @change=${onChange}>
      <option value="">${strings.typeChoose}</option>
      ${evidenceTypes.map((type) => html`<option value=${type}>${names[type]}</option>`)}
    </select>
  </div>`;
}

/** An entry that may be about the same training as the shown draft. @param add undefined: the draft is not complete */
export function likeView({ id, content }: ItemRecord, strings: Strings, add: (() => void) | undefined) {
  const entry = content as EvidenceContent;
  const { language } = strings;
  const words = strings.duplicates;
  const date = dateOf(entry);
  const facts = [
    date ? formatDate(language, date) : strings.undated,
    hasMinutes(entry) ? strings.hoursTotal(formatHours(minutesOf(entry), language)) : '',
  ];
  return html`<div class="notice warn stack">
    <p>${words.mayBe(entry.title, facts.filter(Boolean).join(', '))}</p>
    <div class="row">
      ${add ? html`<button type="button" @click=${add}>${words.addTo}</button>` : nothing}
      <a href=${viewAddress({ view: 'entries', entry: id })}>${words.showEntry}</a>
    </div>
  </div>`;
}

/** The paper itself, or the text of a message. */
export function previewView(app: App, { content, paper }: Draft) {
  const [file] = content.attachments ?? [];
  const isReadable = paper?.kind !== 'message' && file?.type !== 'application/json';
  if (file && isReadable) {
    return html`<attachment-preview .app=${app} .sha256=${file.sha256} .name=${file.name}></attachment-preview>`;
  }
  if (paper?.kind !== 'message' || !paper.text) return nothing;
  const words = app.strings.papers;
  return textPreview(paper.text, words.preview(words.pasted));
}

/** A paper beside an entry of the log that differs from it. */
export function comparisonView(
  app: App,
  entry: EvidenceContent,
  onPaper: EvidenceContent,
  { add, cancel }: { add(content: EvidenceContent): void; cancel(): void },
) {
  const words = app.strings.duplicates;
  return html`<div class="stack">
    <h3 id="compare">${words.addToTitle}</h3>
    <duplicate-pair
      .app=${app}
      .first=${entry}
      .second=${onPaper}
      .names=${{ first: words.inLog, second: words.onPaper }}
      .action=${words.addTo}
      @imh-merge-chosen=${({ content }: MergeChosenEvent) => add(content)}
    >
      <button type="button" @click=${cancel}>${app.strings.cancel}</button>
    </duplicate-pair>
  </div>`;
}

/** What was saved since the view was opened, and where to go on. Nothing if nothing was. */
export function doneView(app: App, saved: readonly string[]) {
  if (saved.length === 0) return nothing;
  const words = app.strings.papers;
  return html`<section class="card stack">
    <h2 id="done" tabindex="-1">${words.done}</h2>
    <p><a href=${viewAddress({ view: 'entries', filter: { ids: saved } })}>${words.doneSaved(saved.length)}</a></p>
    <duplicates-notice .app=${app}></duplicates-notice>
    <p><a href=${viewAddress({ view: 'progress' })}>${words.doneProgress}</a></p>
  </section>`;
}
