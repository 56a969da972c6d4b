import { textIn } from '@imh/core';
import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { missingFrameworks } from './import-backup.js';

/** What the person should know about the log as a whole: what was restored, and what is missing on this computer. */
export class LogNoticesElement extends AppElement {
  @state() private missing: readonly string[] = [];
  @state() private isCopyFailing = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.readOnChange(
      () => true,
      () => this.#read(),
    );
  }

  async #read(): Promise<void> {
    this.isCopyFailing = this.store.isCopyFailing;
    const missing = await missingFrameworks(this.store);
    this.missing = missing.map(({ id, title }) => (title ? textIn(title, this.strings.language) : id));
  }

  protected override render() {
    const { app, strings, missing } = this;
    return html`<recovered-notice .app=${app}></recovered-notice>
      ${this.isCopyFailing ? html`<p class="notice warn" role="status">${strings.copyFailing}</p>` : nothing}
      ${missing.length > 0 ? html`<p class="notice" role="status">${strings.frameworksMissing(missing.join(', '))}</p>` : nothing}
      ${this.renderFailure()}`;
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
    'log-notices': LogNoticesElement;
  }
}
