import { formatHours, type Requirements, textIn } from '@imh/core';
import { cellView, rowHead, tableRow } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { nameOf } from '../files/review-file.js';
import type { Review } from '../review.js';
import { frameworkLines } from './framework-lines.js';
import { type Figure, logFigures } from './log-figures.js';
import { logRemarks } from './log-remarks.js';
import type { PeopleProps } from './people-props.js';
import { shortfallsOf } from './shortfalls.js';

/** @param sameName number of files with this person's name */
export function personRowView(review: Review, sameName: number, props: RowProps): TemplateResult {
  const { words, language, contents, requirements } = props;
  const { file } = review;
  const { columns } = words;
  const remarks = logRemarks(file, words);
  if (sameName > 1) remarks.push(words.sameName(sameName));
  const figures = logFigures(review, words, language);
  return tableRow(
    // Read out with each cell of the row: the name, without the file and the buttons.
    rowHead(headView(review, props), nameOf(file)),
    [
      ...figures.slice(0, hoursColumns).map(figureView),
      ...(requirements ? [missingView(review, requirements, props)] : []),
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

/** Each line that the log does not reach, with what it has and what is asked; never a verdict. */
function missingView(review: Review, requirements: Requirements, { words, language }: RowProps): TemplateResult {
  const { rules, references } = shortfallsOf(review, requirements);
  const lines = rules.map(({ rule, listed, asked, unit }) => {
    const label = textIn(rule.label, language, requirements.language);
    if (unit === 'entries') return words.shortEntries(label, listed, asked);
    return words.shortHours(label, formatHours(listed, language), formatHours(asked, language));
  });
  if (references) lines.push(words.shortReferences(references.received, references.count));
  return cellView(words.columns.missing, 'wide', lines.length > 0 ? lines.map(quiet) : quiet(words.nothingShort));
}

type RowProps = Pick<
  PeopleProps,
  'words' | 'language' | 'contents' | 'requirements' | 'open' | 'remove' | 'focusOn' | 'focused'
>;

function headView({ file }: Review, { words, open, remove, focusOn, focused }: RowProps): TemplateResult {
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
