import type { EntryFilter } from '@imh/core';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { viewAddress } from '../log/view-address.js';
import { type SavedView, savedViews, setSavedViews } from '../settings.js';

/** Filters that the user has saved under a name, as links, and a field to save the current one. */
export class SavedViewsElement extends AppElement {
  @property({ attribute: false }) filter: EntryFilter = {};
  @state() private views: readonly SavedView[] = [];
  @state() private naming = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.readOnChange(
      ({ what }) => what === 'settings',
      () => this.#read(),
    );
  }

  async #read(): Promise<void> {
    this.views = await savedViews(this.store);
  }

  get #isFiltered(): boolean {
    return Object.keys(this.filter).length > 0;
  }

  protected override willUpdate(): void {
    // An empty element would still take up a row of the page.
    this.hidden = this.views.length === 0 && !this.#isFiltered;
  }

  protected override render() {
    const { strings, views } = this;
    if (this.hidden) return nothing;
    return html`${this.renderFailure()}
    ${
      views.length > 0
        ? html`<ul aria-label=${strings.savedViews}>
            ${views.map(
              ({ name, filter }) =>
                html`<li>
                  <a href=${viewAddress({ view: 'entries', filter })}>${name}</a>
                  <button
                    type="button"
                    class="plain"
                    aria-label=${strings.removeView(name)}
                    @click=${() => this.#keep(views.filter((view) => view.name !== name))}
                  >
                    <span aria-hidden="true">×</span>
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${this.#isFiltered ? this.#renderSave() : nothing}`;
  }

  #renderSave() {
    const { strings } = this;
    if (!this.naming) {
      return html`<button type="button" class="plain" @click=${() => this.act(() => this.#startNaming())}>
        ${strings.saveView}
      </button>`;
    }
    return html`<form class="row" @submit=${(event: Event) => this.#save(event)}>
      <label for="name">${strings.saveViewName}</label>
      <input id="name" type="text" autocomplete="off" required maxlength="60" />
      <button type="submit">${strings.saveViewSave}</button>
      <button type="button" class="plain" @click=${() => (this.naming = false)}>${strings.cancel}</button>
    </form>`;
  }

  async #startNaming(): Promise<void> {
    this.naming = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
  }

  #save(event: Event): void {
    event.preventDefault();
    const name = this.renderRoot.querySelector<HTMLInputElement>('#name')!.value.trim();
    if (!name) return;
    this.naming = false;
    this.#keep([...this.views.filter((view) => view.name !== name), { name, filter: this.filter }]);
  }

  #keep(views: readonly SavedView[]): void {
    this.act(() => this.attempt(setSavedViews(this.store, views)));
  }

  static override styles = [
    ...AppElement.styles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem 1.2rem;
        align-items: center;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem 1.2rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        gap: 0.4rem;
        align-items: center;
      }
      input {
        inline-size: 14rem;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'saved-views': SavedViewsElement;
  }
}
