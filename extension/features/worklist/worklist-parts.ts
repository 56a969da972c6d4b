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
import { evidenceTypeNames } from '@imh/elements';
import type { ItemRecord } from '@imh/storage';
import { html, nothing } from 'lit';
import type { Strings } from '../../strings/index.js';
import { viewAddress } from '../log/view-address.js';

/** One choice for all drafts without a type: certificates do not print one, and requirements count by type. */
export function typeForAll(count: number, strings: Strings, choose: (type: EvidenceType) => void) {
  if (count < 2) return nothing;
  const names = evidenceTypeNames(strings.language);
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
