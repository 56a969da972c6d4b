import { localDay } from '@imh/core';
import { fileName, saveFile } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { LogFile } from '../files/review-file.js';
import type { ListState } from './list-state.js';
import type { PeopleProps } from './people-props.js';

/** Sorting, filtering and saving the list. */
export function listToolsView(people: readonly LogFile[], props: PeopleProps): TemplateResult {
  const { words, state, arrange, requirements } = props;
  const isCompared = requirements.length > 0;
  const orders = Object.entries(words.orders).filter(([value]) => value !== 'missing' || isCompared);
  return html`<div class="list-tools no-print">
    <div class="fields">
      ${
        isCompared
          ? selectView('show', words.show, Object.entries(words.shows), state.show, (show) =>
              arrange({ show: show as ListState['show'], saved: undefined }),
            )
          : nothing
      }
      ${selectView('order', words.order, orders, state.order, (order) =>
        arrange({ order: order as ListState['order'], saved: undefined }),
      )}
    </div>
    <p class="hint quiet" id="order-hint">${words.orderHint}</p>
    <div class="save-list">
      <button type="button" ?disabled=${people.length === 0} @click=${() => void save(people, props)}>
        ${words.saveCsv}
      </button>
      ${state.saved === undefined ? nothing : html`<p class="quiet">${words.savedAs(state.saved)}</p>`}
    </div>
  </div>`;
}

function selectView(
  id: string,
  label: string,
  options: readonly (readonly [string, string])[],
  selected: string,
  change: (value: string) => void,
): TemplateResult {
  return html`<div>
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-describedby=${id === 'order' ? 'order-hint' : nothing}
      @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
    >
      ${options.map(([value, name]) => html`<option value=${value} ?selected=${value === selected}>${name}</option>`)}
    </select>
  </div>`;
}

async function save(people: readonly LogFile[], props: PeopleProps): Promise<void> {
  const part = await import('./list-csv.js').catch(() => undefined);
  if (!part) return props.unreachable();
  const name = fileName(props.words.csvName, '', localDay(new Date()), 'csv');
  saveFile(name, part.listCsv(people, props), 'text/csv;charset=utf-8');
  props.arrange({ saved: name });
  props.announce(props.words.savedAs(name));
}
