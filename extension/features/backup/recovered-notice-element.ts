import { formatDate, localDay } from '@imh/core';
import type { Recovered } from '@imh/storage';
import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';

/** Reports that the browser had lost the log, and what was restored from its second copy, until it is dismissed. */
export class RecoveredNoticeElement extends AppElement {
  @state() private recovered?: Recovered | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.readOnChange(
      ({ what }) => what === 'settings',
      () => this.#read(),
    );
  }

  async #read(): Promise<void> {
    this.recovered = await this.store.recovered();
  }

  protected override render() {
    const { recovered, strings } = this;
    if (!recovered) return this.renderFailure();
    const day = formatDate(strings.language, localDay(new Date(recovered.at)));
    return html`<div class="notice row" role="status">
        <p>${strings.recovered(recovered.entries, recovered.drafts, day)}</p>
        <button type="button" @click=${() => this.act(() => this.attempt(this.store.dismissRecovered()))}>
          ${strings.understood}
        </button>
      </div>
      ${this.failure ? this.renderFailure() : nothing}`;
  }

  static override styles = [
    ...AppElement.styles,
    css`
      :host {
        display: block;
      }
      .notice {
        margin-block-end: 0.8rem;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'recovered-notice': RecoveredNoticeElement;
  }
}
