import { textIn } from '@imh/core';
import { cellView, rowHead, tableRow, titlesOf } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { nameOf } from '../files/review-file.js';
import type { Review } from '../review.js';
import { frameworkLines } from './framework-lines.js';
import { type Figure, logFigures } from './log-figures.js';
import { logRemarks } from './log-remarks.js';
import type { MeasuredLog } from './measured-log.js';
import type { PeopleProps } from './people-props.js';
import { setChoiceView } from './set-choice-view.js';
import { shortfallSentences } from './shortfall-sentences.js';

/** @param sameName number of files with this person's name */
export function personRowView(measured: MeasuredLog, sameName: number, props: PeopleProps): TemplateResult {
  const { words, language, contents } = props;
  const { review, match, shortfalls } = measured;
  const { file } = review;
  const { columns } = words;
  const remarks = logRemarks(file, shortfalls?.outside, words, language);
  if (sameName > 1) remarks.push(words.sameName(sameName));
  const figures = logFigures(review, words, language);
  return tableRow(
    // Read out with each cell of the row: the name, without the file and the buttons.
    rowHead(headView(review, props), nameOf(file)),
    [
      ...figures.slice(0, hoursColumns).map(figureView),
      ...(match ? [missingView(measured, props)] : []),
      ...figures.slice(hoursColumns).map(figureView),
      cellView(columns.framework, 'wide', frameworkLines(review, { words, contents, language })),
      cellView(columns.remarks, remarks.length > 0 ? 'wide' : 'wide empty', remarks.map(quiet)),
    ],
  );
}

/** After the entries and their hours follows what is missing of the requirements. */
const hoursColumns = 4;

const figureView = ({ name, main, more }: Figure): TemplateResult =>
  cellView(name, 'number', [main, more ? quiet(more) : nothing]);

function missingView(measured: MeasuredLog, props: PeopleProps): TemplateResult {
  const { words, language, requirements } = props;
  const { review, set } = measured;
  const title = titlesOf(review.content);
  const lines = shortfallSentences(measured, { words, language, title }).map(quiet);
  const name = set && requirements.length > 1 && textIn(set.title, language, set.language);
  return cellView(words.columns.missing, 'wide', [
    lines,
    setChoiceView(measured, props),
    name ? quiet(words.comparedWith(name)) : nothing,
  ]);
}

function headView({ file }: Review, { words, open, remove, focusOn, focused }: PeopleProps): TemplateResult {
  const name = nameOf(file);
  return html`<button
      type="button"
      class="plain name"
      aria-label=${words.openOf(name)}
      dir="auto"
      @click=${() => open(file)}
      ${focusOn === file ? ref(focused) : nothing}
    >
      ${name}</button
    >${name === file.name ? nothing : html`<span class="quiet file" dir="auto">${file.name}</span>`}<button
      type="button"
      class="plain no-print"
      aria-label=${words.removeOf(name)}
      @click=${() => remove(file)}
    >
      ${words.remove}
    </button>`;
}

const quiet = (text: string): TemplateResult => html`<p class="quiet" dir="auto">${text}</p>`;
