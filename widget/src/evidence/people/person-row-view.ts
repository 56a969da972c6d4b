import { cellView, rowHead, tableRow } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { nameOf } from '../files/review-file.js';
import type { Review } from '../review.js';
import { frameworkLines } from './framework-lines.js';
import { logFigures } from './log-figures.js';
import { logRemarks } from './log-remarks.js';
import type { PeopleProps } from './people-props.js';

/** @param sameName number of files with this person's name */
export function personRowView(review: Review, sameName: number, props: RowProps): TemplateResult {
  const { words, language, contents } = props;
  const { file } = review;
  const { columns } = words;
  const remarks = logRemarks(file, words);
  if (sameName > 1) remarks.push(words.sameName(sameName));
  return tableRow(
    // Read out with each cell of the row: the name, without the file and the buttons.
    rowHead(headView(review, props), nameOf(file)),
    [
      ...logFigures(review, words, language).map(({ name, main, more }) =>
        cellView(name, 'number', [main, more ? quiet(more) : nothing]),
      ),
      cellView(columns.framework, 'wide', frameworkLines(review, { words, contents, language })),
      cellView(columns.remarks, remarks.length > 0 ? 'wide' : 'wide empty', remarks.map(quiet)),
    ],
  );
}

type RowProps = Pick<PeopleProps, 'words' | 'language' | 'contents' | 'open' | 'remove' | 'focusOn' | 'focused'>;

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
