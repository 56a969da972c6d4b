import { cellView, hiddenCaption, rowHead, tableBody, tableRow, tableView } from '@imh/elements';
import {
  assignGuideColumn,
  columnLetters,
  type GuideColumnChoice,
  guideColumnChoices,
  type PlannedGuideColumn,
} from '@imh/formats/guide';
import { html, nothing, type TemplateResult } from 'lit';
import type { SheetView } from './view.js';

/** What each column is read as, with its first values; the person can change it. */
export function columnsView(view: SheetView): TemplateResult {
  const { plan, words } = view;
  const hasTitle = plan.columns.some(({ column }) => column === 'title');
  const isSure = hasTitle && plan.columns.every(({ reason, column }) => reason === 'name' || column === 'ignore');
  return html`<details class="box" ?open=${!isSure}>
    <summary><h2>${words.columnsTitle}</h2></summary>
    <p class="quiet">${words.columnsAbout}</p>
    ${hasTitle ? nothing : html`<p class="notice fault">${words.noTitle}</p>`}
    <div class="pair">${sheetChoice(view)} ${headerChoice(view)}</div>
    <div class="container">
      ${tableView(
        hiddenCaption(words.columnsCaption),
        [words.column, words.firstValues, words.becomes],
        tableBody(plan.columns.map((column) => columnRow(view, column))),
        'columns',
      )}
    </div>
  </details>`;
}

function columnRow(view: SheetView, column: PlannedGuideColumn): TemplateResult {
  const { words, plan, choices, choose } = view;
  const name = column.title || words.columnNamed(columnLetters(column.index));
  const change = ({ target }: Event): void => {
    const chosen = (target as HTMLSelectElement).value as GuideColumnChoice;
    const present = plan.columns.map((one) => one.column);
    const languages = plan.columns.map(({ language }) => language);
    choose(
      { ...choices, columns: assignGuideColumn(present, column.index, chosen, languages) },
      words.columnsLabel(name),
    );
  };
  const isGuess = column.reason === 'values' && choices.columns === undefined;
  return tableRow(
    rowHead(html`<strong>${name}</strong>`, name),
    html`${cellView(words.firstValues, 'values', html`<span class="quiet">${column.examples.map(short).join(' · ')}</span>`)}
    ${cellView(
      words.becomes,
      'becomes',
      html`<select aria-label=${words.targetFor(name)} @change=${change}>
          ${guideColumnChoices.map(
            (choice) =>
              html`<option value=${choice} .selected=${choice === column.column}>${words.choices[choice]}</option>`,
          )}
        </select>
        ${isGuess ? html`<p class="quiet">${words.byValues}</p>` : nothing}`,
    )}`,
  );
}

function headerChoice({ plan, words, choices, choose }: SheetView): TemplateResult {
  const change = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    const { columns: _columns, ...others } = choices;
    choose({ ...others, header: value === 'none' ? 'none' : Number(value) }, words.headerLabel);
  };
  return html`<div class="field">
    <label for="header">${words.headerLabel}</label>
    <select id="header" @change=${change}>
      <option value="none" .selected=${plan.header === undefined}>${words.headerNone}</option>
      ${plan.firstRows.map(
        ({ number, cells }) =>
          html`<option value=${number} .selected=${number === plan.header}>
            ${words.headerRow(number, short(cells.filter(Boolean).join(', ')))}
          </option>`,
      )}
    </select>
  </div>`;
}

function sheetChoice({ plan, words, choose }: SheetView): TemplateResult | typeof nothing {
  if (plan.sheets.length < 2) return nothing;
  // Columns, rows and words of another sheet are not those of this one.
  const change = ({ target }: Event): void => choose({ sheet: (target as HTMLSelectElement).value }, words.sheetLabel);
  return html`<div class="field">
    <label for="sheet">${words.sheetLabel}</label>
    <select id="sheet" @change=${change}>
      ${plan.sheets.map((name) => html`<option value=${name} .selected=${name === plan.sheet}>${name}</option>`)}
    </select>
  </div>`;
}

/** Long values are cut: the column must be recognized, not read. */
function short(value: string): string {
  const line = value.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
