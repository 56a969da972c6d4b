import type { CrosswalkReading } from '@imh/core';
import { codeText, phrase } from '@imh/elements';
import { html, nothing } from 'lit';
import type { CrosswalkStrings } from '../strings/crosswalk.js';
import type { CrosswalkContent, NodeName } from './crosswalk-content.js';
import { relationKind } from './crosswalk-filter.js';
import type { SideView } from './crosswalk-side.js';

type Words = CrosswalkStrings;

/** The cells of a row, which read as a sentence. */
export function crosswalkCells(reading: CrosswalkReading, content: CrosswalkContent, view: SideView, words: Words) {
  const { here, there } = reading;
  const { side, other } = view;
  const [hereName, thereName] = [content[side].name, content[other].name];
  const kind = relationKind(reading);
  // "Nothing in A" "corresponds to" "this"; "that" "has no match" "in B".
  const relation = words.relations[here === undefined ? 'unsaid' : kind];
  const first =
    here === undefined
      ? html`<span class="quiet">${words.nothingIn(hereName)}</span>`
      : nodeName(content.nameOf(side, here));
  const second =
    there === undefined
      ? html`<span class="quiet">${words.noneIn(thereName)}</span>`
      : nodeName(content.nameOf(other, there));
  return html`<th role="rowheader" scope="row">${sideLabel(hereName)}${first}</th>
    <td role="cell" class=${`relation ${kind}`}>${relation}</td>
    <td role="cell">${sideLabel(thereName)}${second}</td>
    ${notesCell(reading, content, words)}`;
}

/** Code and name of a node. */
export function nodeName({ code, name }: NodeName) {
  return html`${codeText(code)}${name.text ? html`<span>${phrase(name)}</span>` : nothing}`;
}

function notesCell(reading: CrosswalkReading, content: CrosswalkContent, words: Words) {
  const { strength, categories = [] } = reading.row;
  const note = content.noteOf(reading);
  const onlyFor = categories.map((category) => content.categoryName(category)).join(', ');
  const isEmpty = !note.text && strength === undefined && !onlyFor;
  return html`<td role="cell" class=${isEmpty ? 'notes none' : 'notes'}>
    ${note.text ? html`<p>${phrase(note)}</p>` : nothing}
    ${strength === undefined ? nothing : html`<p class="quiet">${strengthInWords(strength, words)}</p>`}
    ${onlyFor ? html`<p class="quiet">${words.onlyFor(onlyFor)}</p>` : nothing}
  </td>`;
}

/** Which side a cell is on, visible only: cells below each other have no column heading in sight. */
const sideLabel = (name: string) => html`<span class="side" aria-hidden="true">${name}</span>`;

function strengthInWords(strength: number, words: Words): string {
  const word = strength >= 0.75 ? 'high' : strength >= 0.4 ? 'middle' : 'low';
  return words.strength(word, strength.toLocaleString(words.numberLocale, { maximumFractionDigits: 2 }));
}
