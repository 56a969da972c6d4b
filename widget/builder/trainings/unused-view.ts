import type { GuideFault } from '@imh/formats/guide';
import { html, nothing, type TemplateResult } from 'lit';
import type { SheetView } from './view.js';

/** Rows that are no training, and cells that could not be used, each with its place and the reason. */
export function unusedView({ plan, words, choices, choose }: SheetView): TemplateResult | typeof nothing {
  const { unused, faults } = plan;
  if (unused.length + faults.length === 0) return nothing;
  const use = (row: number): void =>
    choose({ ...choices, rows: { ...choices.rows, [row]: 'use' } }, words.useRowLabel(row));
  const sentence = ({ kind, row, column, value }: GuideFault): string =>
    `${words.place(row, column)}: ${words.faults[kind](value)}`;
  return html`<details class="box">
    <summary><h2>${words.unusedTitle}</h2></summary>
    ${
      unused.length > 0
        ? html`<ul class="rows">
            ${unused.map(
              ({ row, reason, text }) =>
                html`<li>
                  <span>${words.unusedRow(row, words.unusedReasons[reason], text)}</span>
                  ${
                    reason === 'title-missing'
                      ? nothing
                      : html`<button
                          type="button"
                          class="plain"
                          aria-label=${words.useRowLabel(row)}
                          @click=${() => use(row)}
                        >
                          ${words.useRow}
                        </button>`
                  }
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${
      faults.length > 0
        ? html`<h3>${words.cellFaults}</h3>
            <ul class="rows">
              ${faults.map((fault) => html`<li>${sentence(fault)}</li>`)}
            </ul>`
        : nothing
    }
  </details>`;
}
