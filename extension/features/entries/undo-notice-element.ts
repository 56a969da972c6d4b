import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import type { EntryChangedEvent } from './entry-events.js';
import { undoStackOf } from './undo-stack.js';

/** What was just done, always in sight, and Undo for every change of entries on this page; Ctrl+Z does the same. */
export class UndoNoticeElement extends AppElement {
  @state() private message = '';
  /** Closed by the user until the next change. Ctrl+Z works all the same. */
  @state() private isClosed = false;

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = this;
    undoStackOf(this.store).addEventListener('change', () => this.requestUpdate(), { signal });
    addEventListener('keydown', (event) => this.#onKey(event), { signal });
  }

  /** Shows a change, and offers to take it back. */
  show({ what, message, made }: Pick<EntryChangedEvent, 'what' | 'message' | 'made'>): void {
    this.failure = '';
    this.message = message;
    this.isClosed = false;
    undoStackOf(this.store).push({ what, made });
  }

  protected override render() {
    const { strings } = this;
    const { top } = undoStackOf(this.store);
    return html`${this.renderFailure()}
      <div class="what">
        <div role="status">${this.message}</div>
        ${
          top && this.#isShown
            ? html`<button type="button" class="plain" @click=${() => this.act(() => this.#undo())}>
                ${strings.undoStep(top.what)}
              </button>`
            : nothing
        }
      </div>
      ${
        this.#isShown
          ? html`<button type="button" class="plain close" aria-label=${strings.undoHide} @click=${() => this.#close()}>
              <span aria-hidden="true">×</span>
            </button>`
          : nothing
      }`;
  }

  get #isShown(): boolean {
    return !this.isClosed && (this.message !== '' || undoStackOf(this.store).top !== undefined);
  }

  #close(): void {
    this.message = '';
    this.isClosed = true;
  }

  async #undo(): Promise<void> {
    const { strings } = this;
    const stack = undoStackOf(this.store);
    const step = stack.top;
    if (!step) return;
    const undone = await this.attempt(this.store.takeBack('entry', step.made));
    if (!undone) return;
    stack.drop(step, undone.value);
    this.message = (undone.value.length > 0 ? strings.undoDone : strings.undoNothing)(step.what);
    this.isClosed = false;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
    const inner = event.composedPath()[0];
    // In a field, the browser's own Undo takes back what was typed.
    const isField = inner instanceof HTMLElement && inner.matches('input:not([type=checkbox]), textarea');
    if (isField || event.composedPath().some((each) => each instanceof HTMLDialogElement)) return;
    if (!undoStackOf(this.store).top) return;
    event.preventDefault();
    this.act(() => this.#undo());
  }

  static override styles = [
    ...AppElement.styles,
    css`
      :host {
        position: sticky;
        inset-block-end: 0.8rem;
        z-index: 2;
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        column-gap: 0.6rem;
        justify-self: start;
        max-inline-size: 100%;
        padding: 0.5rem 1rem;
        border: 1px solid var(--_line);
        border-radius: calc(var(--_radius) * 1.6);
        background: var(--imh-card);
        box-shadow: 0 0.2rem 1rem rgb(20 20 18 / 18%);
      }
      :host(:not([shown])) {
        padding: 0;
        border: 0;
        box-shadow: none;
      }
      [role='status']:empty {
        position: absolute;
      }
      .notice {
        grid-column: 1 / -1;
      }
      .what {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2rem 1rem;
        align-items: center;
      }
      .close {
        align-self: start;
        inline-size: 2em;
        text-align: center;
        text-decoration: none;
      }
    `,
  ];

  protected override updated(): void {
    this.toggleAttribute('shown', this.#isShown || this.failure !== '');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'undo-notice': UndoNoticeElement;
  }
}
