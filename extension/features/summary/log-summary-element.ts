import { fold, hasTerm, localDay, searchTerms } from '@imh/core';
import { copyText } from '@imh/elements';
import { rowText, type SummaryField, type SummaryRow, type SummarySection } from '@imh/formats/summary';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { AppElement } from '../app-element.js';
import { viewAddress } from '../log/view-address.js';
import { copiedFieldsOf } from './copied-fields.js';
import { readSummary, type SummaryData } from './summary-data.js';
import { summaryHoursView } from './summary-hours-view.js';
import { summaryRowView } from './summary-row-view.js';
import { lateStrings, type LateStrings } from '../../strings/late.js';
import { summaryStyles } from './summary-styles.js';

/** Rows of a section that are shown at first. */
const firstRows = 100;

/** The parts of the summary that are kept in the profile. */
const inProfile: ReadonlySet<SummarySection['id']> = new Set(['work', 'education', 'references']);

/**
 * The log in the order of an application form, to be retyped there: each field and each row can be copied, and what has
 * been copied is marked.
 */
export class LogSummaryElement extends AppElement {
  /** The day for which the log is counted, `2026-11-21`; default: today. */
  @property() day?: string | undefined;
  @state() private texts?: LateStrings['summary'] | undefined;
  @state() private data?: SummaryData | undefined;
  /** Fraction of the log that has been read; undefined if no reading is under way. */
  @state() private reading: number | undefined = 0;
  @state() private opened: ReadonlySet<string> = new Set();
  @state() private searched = '';
  @state() private onlyLeft = false;
  @state() private isPrinting = false;
  @state() private status = '';
  /** A text that the browser did not copy. */
  @state() private byHand?: string | undefined;
  @state() private shown: ReadonlyMap<string, number> = new Map();
  @query('textarea') private field!: HTMLTextAreaElement;
  #run?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = this;
    addEventListener('beforeprint', () => this.#print(true), { signal });
    addEventListener('afterprint', () => this.#print(false), { signal });
    this.readOnChange(
      ({ what }) => what === 'items' || what === 'frameworks',
      () => this.#read(),
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('app') as typeof this.app | undefined;
    if (before && before.language !== this.app.language) this.inBackground(() => this.#read());
  }

  async #read(): Promise<void> {
    this.#run?.abort();
    const run = (this.#run = new AbortController());
    const signal = AbortSignal.any([run.signal, this.signal]);
    const texts = await lateStrings('summary', this.app.language);
    signal.throwIfAborted();
    this.texts = texts;
    this.reading = 0;
    this.data = await readSummary(this.store, texts.words, {
      today: this.day ?? localDay(new Date()),
      signal,
      onProgress: (done) => (this.reading = done),
    });
    this.reading = undefined;
  }

  /** Synchronously, because printing does not wait. */
  #print(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.performUpdate();
  }

  get #rows(): SummaryRow[] {
    return this.data?.sections.flatMap(({ rows }) => rows) ?? [];
  }

  protected override render() {
    const { texts, data, reading } = this;
    if (!texts) return this.renderFailure();
    const { words } = texts;
    return html`
      <section class="stack" aria-labelledby="summary">
        <h2 id="summary" tabindex="-1">${words.title}</h2>
        <p class="no-print">${texts.intro}</p>
        <p class="quiet">${words.informal}</p>
        ${this.renderFailure()}
        ${
          reading === undefined
            ? nothing
            : html`<div role="status">
                <p class="quiet">${texts.reading(Math.round(reading * 100))}</p>
                <progress max="1" .value=${reading} aria-hidden="true"></progress>
              </div>`
        }
      </section>
      ${data ? this.#renderSummary(data, texts) : nothing}
    `;
  }

  #renderSummary(data: SummaryData, texts: LateStrings['summary']) {
    if (this.#rows.length === 0) {
      return html`<p class="notice">
        ${texts.empty} <a href=${viewAddress({ view: 'entries' })}>${texts.toEntries}</a> ·
        <a href=${viewAddress({ view: 'profile' })}>${texts.toProfile}</a>
      </p>`;
    }
    const sections = data.sections.filter(({ id, rows }) => id !== 'other' || rows.length > 0);
    const found = sections.map((section) => ({ section, rows: this.#visible(section.rows) }));
    const isFiltered = !this.isPrinting && (this.searched !== '' || this.onlyLeft);
    const isEmpty = isFiltered && found.every(({ rows }) => rows.length === 0);
    return html`
      ${this.#renderTools(texts)} ${isEmpty ? html`<p class="quiet no-print">${texts.noMatch}</p>` : nothing}
      ${found.map(({ section, rows }) =>
        isFiltered && rows.length === 0 ? nothing : this.#renderSection(section, rows, texts),
      )}
      ${isFiltered ? nothing : summaryHoursView(data, texts)} ${this.#renderBar(texts)}
    `;
  }

  #renderTools(texts: LateStrings['summary']) {
    const copied = copiedFieldsOf(this.store);
    return html`<div class="row no-print filters">
      <div class="field">
        <label for="search">${texts.search}</label>
        <input
          id="search"
          type="search"
          .value=${this.searched}
          @input=${(event: Event) => (this.searched = (event.target as HTMLInputElement).value)}
        />
      </div>
      <label class="check">
        <input
          type="checkbox"
          .checked=${this.onlyLeft}
          @change=${(event: Event) => (this.onlyLeft = (event.target as HTMLInputElement).checked)}
        />
        ${texts.onlyLeft}
      </label>
      <button type="button" @click=${() => print()}>${texts.print}</button>
      ${
        this.#rows.some((row) => copied.countOf(row) > 0)
          ? html`<button type="button" class="plain" @click=${this.#startOver}>${texts.startOver}</button>`
          : nothing
      }
    </div>`;
  }

  /** Stays in sight: how much is copied, what was copied last, and the next step. */
  #renderBar(texts: LateStrings['summary']) {
    const rows = this.#rows;
    const copied = copiedFieldsOf(this.store);
    const done = rows.filter((row) => copied.isWhole(row)).length;
    const isDone = done === rows.length;
    return html`<div class="card bar no-print">
      <div class="state">
        <p class="count">${isDone ? texts.allCopied : texts.progress(done, rows.length)}</p>
        <progress max=${rows.length} .value=${done} aria-hidden="true"></progress>
        <p class="quiet" role="status">${this.status}</p>
        ${this.status ? nothing : html`<p class="quiet">${texts.progressHint}</p>`}
      </div>
      ${
        isDone
          ? nothing
          : html`<button type="button" class="primary" @click=${() => this.act(() => this.#next())}>
              ${texts.next}
            </button>`
      }
      ${
        this.byHand === undefined
          ? nothing
          : html`<div class="field by-hand">
              <label for="by-hand">${texts.byHandLabel}</label>
              <textarea id="by-hand" readonly rows="3" .value=${this.byHand}></textarea>
            </div>`
      }
    </div>`;
  }

  #renderSection({ id, title, rows: all }: SummarySection, rows: readonly SummaryRow[], texts: LateStrings['summary']) {
    const copied = copiedFieldsOf(this.store);
    const count = this.isPrinting ? rows.length : (this.shown.get(id) ?? firstRows);
    const left = rows.length - count;
    return html`<section class="card stack" aria-labelledby=${id}>
      <h3 id=${id}>
        ${title} ${all.length > 0 ? html`<span class="quiet">${texts.words.rows(all.length)}</span>` : nothing}
      </h3>
      ${
        all.length === 0
          ? html`<p class="quiet">
              ${texts.words.nothing}
              ${
                inProfile.has(id)
                  ? html`<a class="no-print" href=${viewAddress({ view: 'profile' })}>${texts.toProfile}</a>`
                  : nothing
              }
            </p>`
          : html`<ul class="rows">
              ${repeat(
                rows.slice(0, count),
                (row) => row.id,
                (row) =>
                  summaryRowView(row, {
                    copied,
                    isOpen: this.isPrinting || this.opened.has(row.id),
                    strings: texts,
                    toggle: this.#toggle,
                    copy: this.#copyNow,
                  }),
              )}
            </ul>`
      }
      ${
        left > 0
          ? html`<button
              type="button"
              class="plain no-print"
              @click=${() => (this.shown = new Map(this.shown).set(id, count + firstRows))}
            >
              ${texts.showMore(Math.min(left, firstRows))}
            </button>`
          : nothing
      }
    </section>`;
  }

  /** An open row stays when its last field is copied, so that nothing moves under the pointer. */
  #visible(rows: readonly SummaryRow[]): readonly SummaryRow[] {
    if (this.isPrinting) return rows;
    const copied = copiedFieldsOf(this.store);
    const terms = searchTerms(this.searched);
    return rows.filter((row) => {
      if (this.onlyLeft && copied.isWhole(row) && !this.opened.has(row.id)) return false;
      if (terms.length === 0) return true;
      const text = fold(row.fields.map(({ value }) => value).join(' '));
      return terms.every((term) => hasTerm(text, term));
    });
  }

  readonly #toggle = (row: SummaryRow): void => {
    const opened = new Set(this.opened);
    if (!opened.delete(row.id)) opened.add(row.id);
    this.opened = opened;
  };

  readonly #copyNow = (row: SummaryRow, field?: SummaryField): void => this.act(() => this.#copy(row, field));

  /** One field as its value alone, a row as a line for each field. */
  async #copy(row: SummaryRow, field?: SummaryField): Promise<void> {
    const texts = this.texts!;
    const text = field ? field.value : rowText(row);
    this.byHand = undefined;
    const byHand = () => {
      this.byHand = text;
      this.performUpdate();
      return this.field;
    };
    const isCopied = await copyText(text, byHand);
    copiedFieldsOf(this.store).add(row, field ? [field] : row.fields);
    this.status = !isCopied
      ? texts.byHand
      : field
        ? texts.copied(field.label, row.title)
        : texts.copiedRow(row.title, row.fields.length);
    this.requestUpdate();
  }

  /** Opens the next row with something left to copy, closes those that are done, and moves the focus there. */
  async #next(): Promise<void> {
    const copied = copiedFieldsOf(this.store);
    const rows = this.#rows;
    const row = rows.find((each) => !copied.isWhole(each));
    if (!row) return;
    this.searched = '';
    const done = new Set(rows.filter((each) => copied.isWhole(each)).map(({ id }) => id));
    this.opened = new Set([...[...this.opened].filter((id) => !done.has(id)), row.id]);
    for (const { id, rows: own } of this.data!.sections) {
      const at = own.indexOf(row);
      if (at >= (this.shown.get(id) ?? firstRows)) this.shown = new Map(this.shown).set(id, at + firstRows);
    }
    await this.updateComplete;
    const item = [...this.renderRoot.querySelectorAll<HTMLElement>('li[data-row]')].find(
      (each) => each.dataset['row'] === row.id,
    );
    const at = row.fields.findIndex((field) => !copied.has(row, field));
    item?.scrollIntoView({ block: 'center' });
    item?.querySelectorAll<HTMLElement>('dd button')[at]?.focus();
  }

  readonly #startOver = (): void => {
    copiedFieldsOf(this.store).clear();
    this.status = this.texts!.startedOver;
    this.byHand = undefined;
    this.requestUpdate();
  };

  static override styles = [...AppElement.styles, ...summaryStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'log-summary': LogSummaryElement;
  }
}
