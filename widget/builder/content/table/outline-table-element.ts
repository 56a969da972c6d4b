import { type Framework, type FrameworkNode, textIn } from '@imh/core';
import { actionStyles, controls, disabledStyles, tokens } from '@imh/elements';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Announcer } from '../../../src/element/announcer.js';
import { newId } from '../../../src/element/new-id.js';
import { stepStyles } from '../../step/step-styles.js';
import type { TableStrings } from '../../strings/en/table.js';
import { withCode, withWording } from '../editing/edit-node.js';
import { canMove, type Direction, moved, type Place, withAdded, withoutNode } from '../editing/edit-order.js';
import { type EditRow, editRows } from '../editing/edit-rows.js';
import { FrameworkChangeEvent } from '../editing/framework-change-event.js';
import { mainLanguage } from '../editing/words.js';
import { rowForm } from './row-form.js';
import { tableStyles } from './table-styles.js';

/** Rows in the DOM at a time: 5,000 rows of fields would take seconds to lay out. */
const pageLength = 50;

/** A shorter table is read, not searched. */
const shortTable = 12;

/** The outline as rows of fields: names and codes at once, everything else when a row is opened. */
export class OutlineTableElement extends LitElement {
  static override properties: PropertyDeclarations = {
    framework: { attribute: false },
    words: { attribute: false },
    language: {},
    query: { state: true },
    page: { state: true },
    openId: { state: true },
  };

  static override styles = [tokens, controls, actionStyles, disabledStyles, stepStyles, tableStyles];

  framework!: Framework;
  words!: TableStrings;
  language = 'en';
  private query = '';
  private page = 0;
  private openId: string | undefined;
  #rows: readonly EditRow[] = [];
  readonly #announcer = new Announcer(this);
  /** The control that gets the focus after the next render: moving a row in the DOM takes it away. */
  #focus: { readonly id: string; readonly control: string } | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('framework')) this.#rows = editRows(this.framework);
  }

  protected override updated(): void {
    if (!this.#focus) return;
    const { id, control } = this.#focus;
    this.#focus = undefined;
    const row = this.renderRoot.querySelector(`[data-row="${CSS.escape(id)}"]`);
    const found = row?.querySelector<HTMLElement>(`[data-control="${control}"]:not(:disabled)`);
    (found ?? row?.querySelector<HTMLElement>('[data-control="name"]'))?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this;
    if (!words || !this.framework) return nothing;
    const found = this.#found();
    const pages = Math.max(1, Math.ceil(found.length / pageLength));
    const page = Math.min(this.page, pages - 1);
    const shown = found.slice(page * pageLength, (page + 1) * pageLength);
    return html`<div class="table">
      <div class="field" ?hidden=${this.#rows.length <= shortTable && this.query === ''}>
        <label for="find">${words.find}</label>
        <input
          id="find"
          type="search"
          .value=${this.query}
          @input=${(event: Event) => this.#find((event.target as HTMLInputElement).value)}
        />
        <p class="quiet" role="status">${found.length === 0 ? words.none : words.found(found.length)}</p>
      </div>
      <div class="columns" aria-hidden="true"><span>${words.code}</span><span>${words.name}</span></div>
      <ol class="rows" aria-label=${words.title}>
        ${repeat(
          shown,
          ({ row }) => row.node.id,
          ({ row, at }) => this.#row(row, at),
        )}
      </ol>
      ${pages > 1 ? this.#pager(page, pages, found.length) : nothing}
      <div class="actions">
        <button type="button" @click=${() => this.#add('end', 'domain')}>${words.addEnd}</button>
      </div>
      ${this.#announcer.render()}
    </div>`;
  }

  #found(): { row: EditRow; at: number }[] {
    const query = this.query.trim().toLowerCase();
    const all = this.#rows.map((row, at) => ({ row, at }));
    if (query === '') return all;
    return all.filter(({ row: { node } }) => {
      const texts = [node.label, node.text].flatMap((text) =>
        typeof text === 'object' ? Object.values(text) : [text ?? ''],
      );
      return [node.code ?? '', ...texts].some((text) => text.toLowerCase().includes(query));
    });
  }

  #nameOf({ label }: FrameworkNode): string {
    return textIn(label, mainLanguage(this.framework)) || this.words.unnamed;
  }

  #row(row: EditRow, at: number): TemplateResult {
    const { words, framework } = this;
    const { node, depth } = row;
    const { id } = node;
    const name = this.#nameOf(node);
    const isOpen = this.openId === id;
    const kind = node.kind === undefined ? '' : (words.kinds[node.kind] ?? node.kind);
    return html`<li
      class="row depth-${Math.min(depth, 5)} ${isOpen ? 'open' : ''}"
      data-row=${id}
      @keydown=${(event: KeyboardEvent) => this.#moveByKey(event, id)}
    >
      <div class="line">
        <input
          class="code"
          data-control="code"
          aria-label=${words.codeOf(name)}
          autocomplete="off"
          .value=${node.code ?? ''}
          @change=${(event: Event) => {
            this.#change(withCode(framework, id, (event.target as HTMLInputElement).value), words.recoded(name));
          }}
        />
        <textarea
          class="name"
          data-control="name"
          aria-label=${words.nameOf(name)}
          rows="1"
          .value=${this.#ownName(node)}
          @keydown=${commitByEnter}
          @change=${(event: Event) => this.#rename(node, event.target as HTMLTextAreaElement)}
        ></textarea>
        <div class="buttons">
          <span class="kind quiet">${kind}</span>
          ${this.#mover('up', id, at, name)} ${this.#mover('down', id, at, name)}
          <button
            type="button"
            data-control="edit"
            aria-label=${words.editOf(name)}
            aria-expanded=${isOpen ? 'true' : 'false'}
            @click=${() => (this.openId = isOpen ? undefined : id)}
          >
            ${words.edit}
          </button>
        </div>
      </div>
      ${
        isOpen
          ? rowForm({
              framework,
              rows: this.#rows,
              at,
              words,
              language: this.language,
              change: (next) => this.#change(next, words.edited(name)),
              add: (place) => this.#add(place),
              remove: () => this.#remove(id, at, name),
              close: () => this.#close(id),
            })
          : nothing
      }
    </li>`;
  }

  #mover(direction: Direction, id: string, at: number, name: string): TemplateResult {
    return html`<button
      type="button"
      class="mover"
      data-control=${direction}
      aria-label=${this.words[direction](name)}
      ?disabled=${this.query.trim() !== '' || !canMove(this.#rows, at, direction)}
      @click=${() => this.#move(id, direction, direction)}
    >
      ${direction === 'up' ? '↑' : '↓'}
    </button>`;
  }

  #pager(page: number, pages: number, total: number): TemplateResult {
    const { words } = this;
    const [from, to] = [page * pageLength + 1, Math.min((page + 1) * pageLength, total)];
    return html`<nav class="actions" aria-label=${words.pages}>
      <button type="button" ?disabled=${page === 0} @click=${() => this.#turn(page - 1)}>${words.before}</button>
      <span>${words.page(from, to, total)}</span>
      <button type="button" ?disabled=${page === pages - 1} @click=${() => this.#turn(page + 1)}>${words.after}</button>
    </nav>`;
  }

  #find(query: string): void {
    this.query = query;
    this.page = 0;
  }

  #turn(page: number): void {
    this.page = page;
    this.openId = undefined;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('.columns')?.scrollIntoView({ block: 'nearest' }),
    );
  }

  /** The field contains only the words of the main language, or of the first that has any. */
  #ownName({ label }: FrameworkNode): string {
    return textIn(label, mainLanguage(this.framework));
  }

  #rename(node: FrameworkNode, field: HTMLTextAreaElement): void {
    const words = field.value.replace(/\s+/g, ' ').trim();
    if (words === '' || words === this.#ownName(node)) {
      field.value = this.#ownName(node);
      return;
    }
    const language = mainLanguage(this.framework);
    this.#change(withWording(this.framework, node.id, 'label', language, words), this.words.renamed(words));
  }

  #moveByKey(event: KeyboardEvent, id: string): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || this.query.trim()) return;
    event.preventDefault();
    const from = event.target as HTMLElement;
    // What was typed is kept: the field reports it when it loses the focus, which moving does.
    from.blur();
    this.#move(id, event.key === 'ArrowUp' ? 'up' : 'down', from.dataset['control'] ?? 'name');
  }

  #move(id: string, direction: Direction, control: string): void {
    const node = this.#rows.find((row) => row.node.id === id)?.node;
    const next = moved(this.framework, id, direction);
    this.#focus = { id, control };
    if (!node || next === this.framework) return this.requestUpdate();
    this.#change(next, this.words.moved(this.#nameOf(node)));
    this.#follow(id);
  }

  #add(place: Place, kind?: string): void {
    const id = `n-${newId().slice(0, 8)}`;
    const node: FrameworkNode = { id, label: this.words.unnamed, ...(kind ? { kind } : {}) };
    this.query = '';
    this.#focus = { id, control: 'name' };
    this.#change(withAdded(this.framework, place, node), this.words.added);
    this.#follow(id);
  }

  #remove(id: string, at: number, name: string): void {
    const beside = this.#rows[at - 1]?.node.id ?? this.#rows[at + 1]?.node.id;
    this.openId = undefined;
    if (beside !== undefined) this.#focus = { id: beside, control: 'edit' };
    this.#change(withoutNode(this.framework, id), this.words.removed(name));
  }

  #close(id: string): void {
    this.openId = undefined;
    this.#focus = { id, control: 'edit' };
  }

  /** Turns to the page with a row. */
  #follow(id: string): void {
    const at = editRows(this.framework).findIndex(({ node }) => node.id === id);
    if (at >= 0 && this.query.trim() === '') this.page = Math.floor(at / pageLength);
  }

  /** At once, so that a second change in the same task starts from this one; the app sets the same framework. */
  #change(next: Framework, label: string): void {
    if (next === this.framework) return;
    this.framework = next;
    this.#announcer.announce(label);
    /** @internal */
    this.dispatchEvent(new FrameworkChangeEvent(next, label));
  }
}

/** A name is one line: Enter ends typing. */
function commitByEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  const field = event.target as HTMLTextAreaElement;
  field.blur();
  field.focus();
}
