import {
  type EntryFilter,
  type EntryIndex,
  evidenceTypes,
  type Framework,
  localDay,
  missingParts,
  textIn,
} from '@imh/core';
import { topicName } from '@imh/elements';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { readDateField } from '../form/written-date.js';
import { EntryFilterChangedEvent } from './entry-events.js';
import { entryFilterStyles } from './entry-filter-styles.js';
import { filterChips, without } from './filter-chips.js';
import { nodeName } from './tag-names.js';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Conditions with a list of values. */
type ListName = 'types' | 'statuses' | 'topics' | 'providers' | 'missing';

/** The search field of the log and its other filters, each shown as a chip that removes it. */
export class EntryFilterElement extends AppElement {
  @property({ attribute: false }) filter: EntryFilter = {};
  @property({ attribute: false }) index?: EntryIndex;
  @property({ attribute: false }) framework?: Framework | undefined;
  /** Start of the current cycle of the aim. */
  @property({ attribute: false }) cycleStart?: string | undefined;
  @state() private isOpen = false;
  @state() private badDate: 'from' | 'to' | undefined;

  protected override render() {
    const { strings, filter } = this;
    const chips = filterChips(filter, this.app, (id) => this.#categoryName(id));
    return html`
      <div class="top" role="search">
        <div class="search">
          <label class="label" for="search">${strings.search}</label>
          <input
            id="search"
            type="search"
            .value=${filter.text ?? ''}
            @input=${(event: Event) => this.#setText((event.target as HTMLInputElement).value)}
          />
        </div>
        <button
          type="button"
          aria-expanded=${this.isOpen ? 'true' : 'false'}
          aria-controls="panel"
          @click=${() => (this.isOpen = !this.isOpen)}
        >
          ${chips.length > 0 ? strings.filtersActive(chips.length) : strings.filters}
        </button>
      </div>
      <div id="panel" class="card" ?hidden=${!this.isOpen}>${this.isOpen ? this.#renderPanel() : nothing}</div>
      ${
        chips.length > 0
          ? html`<ul class="chips" aria-label=${strings.filters}>
              ${chips.map(
                ({ label, without: left }) =>
                  html`<li>
                    <button type="button" aria-label=${strings.filterRemove(label)} @click=${() => this.#set(left)}>
                      ${label} <span aria-hidden="true">×</span>
                    </button>
                  </li>`,
              )}
              <li>
                <button type="button" class="plain" @click=${() => this.#set(filter.text ? { text: filter.text } : {})}>
                  ${strings.filterClear}
                </button>
              </li>
            </ul>`
          : nothing
      }
    `;
  }

  #renderPanel() {
    const { strings, filter, index } = this;
    const names = strings.typeNames;
    const year = localDay(new Date()).slice(0, 4);
    const named = (values: readonly string[], labelOf = (value: string) => value): Option[] =>
      values
        .map((value) => ({ value, label: labelOf(value) }))
        .sort((one, other) => one.label.localeCompare(other.label, strings.language));
    const topic = (value: string) => topicName(strings.topicNames, value);
    return html`
      <div class="fields">
        ${this.#renderDate('from', strings.filterFrom)} ${this.#renderDate('to', strings.filterTo)}
        ${this.#renderList(
          'types',
          strings.columns.type,
          evidenceTypes.map((value) => ({ value, label: names[value] })),
        )}
        ${this.#renderList(
          'statuses',
          strings.status,
          (['planned', 'attended', 'finished'] as const).map((value) => ({ value, label: strings.statuses[value] })),
        )}
        ${this.#renderList(
          'missing',
          strings.filterMissing,
          missingParts.map((value) => ({ value, label: strings.missingNames[value] })),
        )}
        ${this.#renderList('providers', strings.provider, named(index?.providers.values() ?? []))}
        ${this.#renderList('topics', strings.filterTopic, named(index?.topics.values() ?? [], topic))}
        ${this.framework ? this.#renderFramework(this.framework) : nothing}
      </div>
      <div class="row">
        <button type="button" class="plain" @click=${() => this.#set({ ...filter, from: year, to: year })}>
          ${strings.filterThisYear}
        </button>
        ${
          this.cycleStart
            ? html`<button
                type="button"
                class="plain"
                @click=${() => this.#set({ ...without(filter, 'to'), from: this.cycleStart! })}
              >
                ${strings.filterAimPeriod}
              </button>`
            : nothing
        }
        <label class="conflict">
          <input
            type="checkbox"
            .checked=${filter.conflict ?? false}
            @change=${() => this.#set(filter.conflict ? without(filter, 'conflict') : { ...filter, conflict: true })}
          />
          ${strings.filterConflict}
        </label>
      </div>
    `;
  }

  #renderDate(name: 'from' | 'to', label: string) {
    const { strings } = this;
    return html`<div>
      <label class="label" for=${name}>${label}</label>
      <input
        id=${name}
        type="text"
        autocomplete="off"
        placeholder="2026-11"
        .value=${this.filter[name] ?? ''}
        aria-invalid=${this.badDate === name ? 'true' : nothing}
        aria-describedby=${this.badDate === name ? 'date-hint' : nothing}
        @change=${(event: Event) => this.#setDate(name, (event.target as HTMLInputElement).value.trim())}
      />
      ${this.badDate === name ? html`<p class="error" id="date-hint">${strings.filterDateHint}</p>` : nothing}
    </div>`;
  }

  #renderList(name: ListName, label: string, options: readonly Option[]) {
    const chosen: readonly string[] = this.filter[name] ?? [];
    const open = options.filter(({ value }) => !chosen.includes(value));
    const add = (value: string) => this.#set({ ...this.filter, [name]: [...chosen, value] });
    return this.#renderSelect(name, label, open, add, chosen.length > 0);
  }

  #renderFramework(framework: Framework) {
    const { strings, filter } = this;
    const nodes = framework.nodes.map(({ id }) => ({
      value: id,
      label: nodeName(this.app, { framework: framework.id, node: id }),
    }));
    const chosen = filter.nodes ?? [];
    const categories = (framework.categories ?? []).map(({ id }) => ({ value: id, label: this.#categoryName(id) }));
    return html`${this.#renderSelect('node', strings.filterNode, nodes, (node) =>
      this.#set({ ...filter, nodes: [...chosen, { framework: framework.id, node }] }),
    )}
    ${
      categories.length > 0
        ? this.#renderSelect('category', strings.filterCategory, categories, (category) =>
            this.#set({ ...filter, category }),
          )
        : nothing
    }`;
  }

  /**
   * A choice that adds a condition; what is chosen is shown as a chip. With all options chosen, it is empty but not
   * disabled: it would lose the focus.
   */
  #renderSelect(id: string, label: string, options: readonly Option[], add: (value: string) => void, isChosen = false) {
    return html`<div>
      <label class="label" for=${id}>${label}</label>
      <select
        id=${id}
        ?disabled=${options.length === 0 && !isChosen}
        @change=${(event: Event) => {
          const select = event.target as HTMLSelectElement;
          const { value } = select;
          select.value = '';
          if (value) add(value);
        }}
      >
        <option value="">${this.strings.filterAny}</option>
        ${options.map(({ value, label: text }) => html`<option value=${value}>${text}</option>`)}
      </select>
    </div>`;
  }

  #categoryName(id: string): string {
    const found = this.framework?.categories?.find((category) => category.id === id);
    return found ? textIn(found.label, this.strings.language, this.framework?.language) : id;
  }

  #setDate(name: 'from' | 'to', date: string): void {
    const reading = readDateField(date, localDay(new Date()));
    this.badDate = reading.kind === 'doubtful' ? name : undefined;
    if (reading.kind === 'read') this.#set({ ...this.filter, [name]: reading.date.end });
    else if (reading.kind === 'empty') this.#set(without(this.filter, name));
  }

  #setText(text: string): void {
    this.#set(text.trim() ? { ...this.filter, text } : without(this.filter, 'text'), true);
  }

  #set(filter: EntryFilter, isTyping = false): void {
    this.filter = filter;
    /** @internal */
    this.dispatchEvent(new EntryFilterChangedEvent(filter, isTyping));
  }

  static override styles = [...AppElement.styles, entryFilterStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'entry-filter': EntryFilterElement;
  }
}
