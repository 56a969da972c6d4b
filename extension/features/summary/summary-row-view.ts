import { longFields, type SummaryField, type SummaryRow } from '@imh/formats/summary';
import { html, nothing, type TemplateResult } from 'lit';
import type { CopiedFields } from './copied-fields.js';
import type { LateStrings } from '../../strings/late.js';

export interface RowState {
  readonly copied: CopiedFields;
  readonly isOpen: boolean;
  readonly strings: LateStrings['summary'];
  toggle(row: SummaryRow): void;
  copy(row: SummaryRow, field?: SummaryField): void;
}

/** A row: its title and dates, a button that copies all of it, and below, when it is open, each field. */
export function summaryRowView(row: SummaryRow, state: RowState): TemplateResult {
  const { copied, isOpen, strings, toggle, copy } = state;
  const { title, facts, notes } = row;
  const isWhole = copied.isWhole(row);
  return html`<li class=${isWhole ? 'item copied' : 'item'} data-row=${row.id}>
    <div class="head">
      <h4>
        <button type="button" class="toggle" aria-expanded=${isOpen ? 'true' : 'false'} @click=${() => toggle(row)}>
          <span class="name" dir="auto">${title}</span>
          <span class="facts">${facts.map((fact, at) => html`${at > 0 ? ' · ' : nothing}<bdi>${fact}</bdi>`)}</span>
        </button>
      </h4>
      <p class="mark">${markText(row, state)}</p>
      <button type="button" class="no-print copy-row" @click=${() => copy(row)}>
        ${strings.copyRow}<span class="visually-hidden"> ${strings.of(title)}</span>
      </button>
    </div>
    ${
      isOpen
        ? html`<dl>${row.fields.map((field) => fieldView(row, field, state))}</dl>
            ${notes.map((note) => html`<p class="quiet">${note}</p>`)}`
        : nothing
    }
  </li>`;
}

function markText(row: SummaryRow, { copied, strings }: RowState): unknown {
  const count = copied.countOf(row);
  if (count === row.fields.length) return html`<span aria-hidden="true">✓ </span>${strings.copiedMark}`;
  return count > 0 ? strings.fieldsCopied(count, row.fields.length) : nothing;
}

function fieldView(row: SummaryRow, field: SummaryField, { copied, strings, copy }: RowState): TemplateResult {
  const { id, label, value } = field;
  const isCopied = copied.has(row, field);
  return html`<div class=${longFields.has(id) ? 'field-row long' : 'field-row'}>
    <dt>${label}</dt>
    <dd><span class="value" dir="auto">${value}</span></dd>
    <dd class="no-print">
      <button type="button" class="plain" @click=${() => copy(row, field)}>
        ${isCopied ? html`<span aria-hidden="true">✓ </span>` : nothing}${strings.copy}<span class="visually-hidden">
          ${label} ${strings.of(row.title)}${isCopied ? `, ${strings.copiedMark}` : ''}</span
        >
      </button>
    </dd>
  </div>`;
}
