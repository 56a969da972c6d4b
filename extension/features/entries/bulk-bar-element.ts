import { type CompetencyTag, type EvidenceContent, type EvidenceType, evidenceTypes, type Framework } from '@imh/core';
import type { CompetenciesPickedEvent } from '@imh/elements';
import { type ItemChange, unchanged } from '@imh/storage';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { LongWork } from '../long-work.js';
import { EntriesExportChosenEvent, EntryChangedEvent, EntrySelectionChangedEvent } from './entry-events.js';

/** What can be done with the selected entries, with progress and Cancel. */
export class BulkBarElement extends AppElement {
  @property({ attribute: false }) selected: ReadonlySet<string> = new Set();
  /** Ids of all entries that match the filter; called only when they are needed. */
  @property({ attribute: false }) allMatching: () => string[] = () => [];
  @property({ attribute: false }) matching = 0;
  @property({ attribute: false }) framework?: Framework | undefined;
  @property() category?: string | undefined;
  @state() private choosing?: 'competencies' | 'type' | undefined;
  @state() private tags: readonly CompetencyTag[] = [];
  @state() private type: EvidenceType | '' = '';
  readonly #work = new LongWork(this);

  protected override render() {
    const { strings, selected } = this;
    if (this.#work.isRunning) {
      return html`<div class="bar row" role="group" aria-label=${strings.selectionActions}>
        ${this.#work.render(strings)}
      </div>`;
    }
    const choose = (what: 'competencies' | 'type') => (this.choosing = this.choosing === what ? undefined : what);
    return html`<div class="bar stack" role="group" aria-label=${strings.selectionActions}>
      ${this.renderFailure()}
      <div class="row">
        <strong role="status">${strings.selected(selected.size)}</strong>
        ${
          selected.size < this.matching
            ? html`<button type="button" class="plain" @click=${() => this.#select(this.allMatching())}>
                ${strings.selectAllMatching(this.matching)}
              </button>`
            : nothing
        }
        <button type="button" class="plain" @click=${() => this.#select([])}>${strings.selectNone}</button>
      </div>
      <div class="row">
        <button
          type="button"
          aria-expanded=${this.choosing === 'competencies' ? 'true' : 'false'}
          ?disabled=${!this.framework}
          @click=${() => choose('competencies')}
        >
          ${strings.bulkAddCompetency}
        </button>
        <button
          type="button"
          aria-expanded=${this.choosing === 'type' ? 'true' : 'false'}
          @click=${() => choose('type')}
        >
          ${strings.bulkSetType}
        </button>
        <button type="button" aria-haspopup="dialog" @click=${() => this.#export()}>${strings.bulkExport}</button>
        <button type="button" @click=${() => this.act(() => this.#remove())}>${strings.bulkDelete}</button>
      </div>
      ${this.choosing === 'competencies' ? this.#renderCompetencies() : nothing}
      ${this.choosing === 'type' ? this.#renderType() : nothing}
    </div>`;
  }

  #renderCompetencies() {
    const { strings } = this;
    return html`<imh-competency-picker
        .framework=${this.framework}
        .words=${strings}
        .language=${strings.language}
        .category=${this.category}
        .tags=${this.tags}
        @imh-competencies-picked=${(event: CompetenciesPickedEvent) => (this.tags = event.tags)}
      ></imh-competency-picker>
      <div>
        <button
          type="button"
          class="primary"
          ?disabled=${this.tags.length === 0}
          @click=${() => this.act(() => this.#addTags())}
        >
          ${strings.bulkApply(this.selected.size)}
        </button>
      </div>`;
  }

  #renderType() {
    const { strings } = this;
    const names = strings.typeNames;
    return html`<div class="row">
      <label class="label" for="type">${strings.columns.type}</label>
      <select
        id="type"
        @change=${(event: Event) => (this.type = (event.target as HTMLSelectElement).value as EvidenceType | '')}
      >
        <option value="">${strings.typeChoose}</option>
        ${evidenceTypes.map((type) => html`<option value=${type} .selected=${type === this.type}>${names[type]}</option>`)}
      </select>
      <button type="button" class="primary" ?disabled=${!this.type} @click=${() => this.act(() => this.#setType())}>
        ${strings.bulkApply(this.selected.size)}
      </button>
    </div>`;
  }

  async #addTags(): Promise<void> {
    const { tags, strings } = this;
    const isSame = (one: CompetencyTag, other: CompetencyTag) =>
      one.framework === other.framework && one.node === other.node && one.localArea === other.localArea;
    const change: ItemChange = (record) => {
      const content = record.content as EvidenceContent | undefined;
      const present = content?.competencies ?? [];
      const added = tags.filter((tag) => !present.some((each) => isSame(each, tag)));
      return content && added.length > 0 ? { ...content, competencies: [...present, ...added] } : unchanged;
    };
    if (await this.#change(change, strings.undoSteps.tag, strings.bulkDone)) this.tags = [];
  }

  async #setType(): Promise<void> {
    const { type, strings } = this;
    const change: ItemChange = (record) => {
      const content = record.content as EvidenceContent | undefined;
      return content && content.type !== type ? { ...content, type } : unchanged;
    };
    if (await this.#change(change, strings.undoSteps.type, strings.bulkDone)) this.type = '';
  }

  async #remove(): Promise<void> {
    const { strings } = this;
    const change: ItemChange = (record) => (record.deleted ? unchanged : undefined);
    await this.#change(change, strings.undoSteps.removeMany, strings.bulkDeleted);
  }

  async #change(
    change: ItemChange,
    whatOf: (count: number) => string,
    messageOf: (count: number) => string,
  ): Promise<boolean> {
    const changed = await this.#work.run((options) =>
      this.attempt(this.store.changeItems('entry', [...this.selected], change, options)),
    );
    if (!changed) return false;
    this.choosing = undefined;
    const { length } = changed.value;
    /** @internal */
    this.dispatchEvent(new EntryChangedEvent(whatOf(length), messageOf(length), changed.value));
    return true;
  }

  #export(): void {
    /** @internal */
    this.dispatchEvent(new EntriesExportChosenEvent());
  }

  #select(ids: readonly string[]): void {
    /** @internal */
    this.dispatchEvent(new EntrySelectionChangedEvent(new Set(ids)));
  }

  static override styles = [
    ...AppElement.styles,
    css`
      /* On a small screen it would cover most of the list. */
      @media (min-width: 46rem) and (min-height: 40rem) {
        :host {
          position: sticky;
          inset-block-start: 0.4rem;
          z-index: 2;
        }
      }
      .bar {
        padding: 0.8rem 1rem;
        border: 1px solid var(--_line);
        border-radius: calc(var(--_radius) * 1.6);
        background: color-mix(in srgb, var(--_accent) 9%, var(--imh-card));
      }
      select {
        max-inline-size: 20rem;
      }
      progress {
        flex: 1 1 8rem;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'bulk-bar': BulkBarElement;
  }
}
