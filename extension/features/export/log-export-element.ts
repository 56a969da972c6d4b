import { html } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { LateStrings } from '../../strings/late.js';
import { AppElement } from '../app-element.js';

/** The export dialog, in two halves: a backup of everything, and a hand-over of what the person chooses. */
export class LogExportElement extends AppElement {
  @property({ attribute: false }) words!: LateStrings['handOver'];
  @query('dialog') private dialog!: HTMLDialogElement;

  /** Opens the dialog. */
  open(): void {
    this.dialog.showModal();
  }

  protected override render() {
    const { strings, words } = this;
    return html`<dialog aria-labelledby="title">
      <div class="stack">
        <h2 id="title">${words.exportTitle}</h2>
        ${this.renderFailure()}
        <div class="row">
          <button type="button" class="primary" aria-describedby="backup-hint">${strings.backup}</button>
          <p class="quiet" id="backup-hint">${strings.backupHint}</p>
        </div>
        <div class="row">
          <button type="button" aria-describedby="hand-over-hint">${words.handOver}</button>
          <p class="quiet" id="hand-over-hint">${words.handOverHint}</p>
        </div>
        <button type="button" @click=${() => this.dialog.close()}>${strings.close}</button>
      </div>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'log-export': LogExportElement;
  }
}
