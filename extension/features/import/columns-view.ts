import { cellView, rowHead, tableBody, tableRow, tableView } from '@imh/elements';
import { assignColumn, columnLetters, columnTargets, type PlannedColumn, type PlannedEntry } from '@imh/formats/past';
import { html, nothing } from 'lit';
import { dateText, hoursText, type ImportView } from './import-view.js';

/** Number of entries that the preview shows. */
const PREVIEW = 3;

/** What each column becomes, with the first entries as they would be. */
export function columnsView(view: ImportView) {
  const { imports } = view.strings;
  const { columns, entries } = view.plan;
  return html`
    <p>${imports.columnsIntro}</p>
    ${sheetChoice(view)} ${headerChoice(view)}
    ${columns.some(({ target }) => target === 'title') ? nothing : html`<p class="notice warn">${imports.noTitleColumn}</p>`}
    <div class="container">
      ${tableView(
        imports.columnsCaption,
        [imports.column, imports.firstValues, imports.becomes],
        tableBody(columns.map((column) => columnRow(view, column))),
      )}
    </div>
    <h3>${imports.previewTitle}</h3>
    <div class="stack">${entries.slice(0, PREVIEW).map((entry) => preview(view, entry))}</div>
    ${entries.length === 0 ? html`<p class="notice warn">${imports.noEntries}</p>` : nothing}
  `;
}

function columnRow(view: ImportView, column: PlannedColumn) {
  const { imports } = view.strings;
  const name = column.title || imports.columnNamed(columnLetters(column.index));
  const targets = view.plan.columns.map(({ target }) => target);
  const choose = ({ target }: Event): void => {
    const chosen = (target as HTMLSelectElement).value as PlannedColumn['target'];
    view.choose({ ...view.choices, columns: assignColumn(targets, column.index, chosen) });
  };
  return tableRow(
    rowHead(html`<strong>${name}</strong>`, name),
    html`${cellView(
      imports.firstValues,
      'values',
      column.examples.map((value) => html`<span>${short(value)}</span>`),
    )}
    ${cellView(
      imports.becomes,
      'becomes',
      html`<select aria-label=${imports.targetFor(name)} @change=${choose}>
          ${[...columnTargets, 'ignore' as const].map(
            (target) =>
              html`<option value=${target} .selected=${target === column.target}>${imports.targets[target]}</option>`,
          )}
        </select>
        ${column.reason === 'values' && view.choices.columns === undefined ? html`<p class="hint">${imports.byValues}</p>` : nothing}`,
    )}`,
  );
}

function headerChoice(view: ImportView) {
  const { imports } = view.strings;
  const { firstRows, header } = view.plan;
  const choose = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    const { columns: _, ...others } = view.choices;
    view.choose({ ...others, header: value === 'none' ? 'none' : Number(value) });
  };
  return html`<div class="field">
    <label for="header">${imports.headerLabel}</label>
    <select id="header" @change=${choose}>
      <option value="none" .selected=${header === undefined}>${imports.headerNone}</option>
      ${firstRows
        .filter(({ cells }) => cells.some((cell) => cell !== ''))
        .map(
          ({ number, cells }) =>
            html`<option value=${number} .selected=${number === header?.row}>
              ${imports.headerRow(number, short(cells.filter((cell) => cell !== '').join(', ')))}
            </option>`,
        )}
    </select>
  </div>`;
}

function sheetChoice(view: ImportView) {
  const { imports } = view.strings;
  const { read, others, hidden } = view.plan.sheets;
  const names = [...read, ...others];
  if (names.length < 2)
    return hidden.length > 0 ? html`<p class="quiet">${imports.sheetsHidden(hidden.join(', '))}</p>` : nothing;
  const isDefault = view.choices.sheets === undefined;
  const choose = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    view.choose(value === '' ? {} : { sheets: [names[Number(value)]!] });
  };
  return html`<div class="field">
    <label for="sheets">${imports.sheetLabel}</label>
    <select id="sheets" @change=${choose}>
      <option value="" .selected=${isDefault}>
        ${isDefault && read.length > 1 ? imports.sheetsTogether(read.join(', ')) : isDefault ? read[0] : '—'}
      </option>
      ${names.map(
        (name, index) => html`<option value=${index} .selected=${!isDefault && read.includes(name)}>${name}</option>`,
      )}
    </select>
    ${others.length > 0 ? html`<p class="hint">${imports.sheetsOthers(others.join(', '))}</p>` : nothing}
    ${hidden.length > 0 ? html`<p class="hint">${imports.sheetsHidden(hidden.join(', '))}</p>` : nothing}
  </div>`;
}

function preview({ strings }: ImportView, { content, problems }: PlannedEntry) {
  const { imports } = strings;
  const asked = problems.find(({ kind }) => kind === 'date-asked');
  const types = strings.typeNames;
  const facts: [string, string | undefined][] = [
    [
      imports.targets.dateCompleted,
      content.dateCompleted
        ? dateText(strings, content.dateCompleted)
        : asked && `${asked.value} (${imports.askedLater})`,
    ],
    [
      imports.targets.hours,
      content.minutes === undefined ? undefined : strings.hoursTotal(hoursText(strings, content.minutes)),
    ],
    [imports.targets.type, content.type && types[content.type]],
    [imports.targets.provider, content.provider],
    [imports.targets.people, content.people?.join('; ')],
    [
      imports.targets.competencies,
      content.competencies?.map(({ label, localArea, node }) => label ?? localArea ?? node).join('; '),
    ],
    [imports.targets.note, content.note],
  ];
  return html`<div class="card preview">
    <strong>${content.title}</strong>
    <dl>
      ${facts.map(([name, value]) =>
        value
          ? html`<div>
              <dt>${name}</dt>
              <dd>${short(value)}</dd>
            </div>`
          : nothing,
      )}
    </dl>
  </div>`;
}

/** Long values are cut: the column must be recognized, not read. */
function short(value: string): string {
  const line = value.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
